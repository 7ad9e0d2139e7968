import {WithHelplines} from './with-helplines.js';

/**
 * The helplines by what a visitor comes for: the emergency number first, then
 * the needs, each opening to its services.
 *
 * @tag signpost-helplines
 */
export class SignpostHelplines extends WithHelplines {
  protected override view(): unknown {
    return [this.helplines(this.level), this.reviewNotice()];
  }
}
