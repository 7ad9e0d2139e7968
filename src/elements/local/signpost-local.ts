import {ReactiveElement} from 'lit';
import {toolkit} from '../../base/toolkit.js';
import {lazyModule} from '../../loading/lazy-module.js';

const misplacedLocal =
  lazyModule<typeof import('../../features/local-help/misplaced-local.lazy.js')>('misplaced-local');

/** The elements that show services of the page's own. */
const HOSTS = 'signpost-panel, signpost-helplines';

/**
 * A service of the page's own, inside `<signpost-panel>` or `<signpost-helplines>`, which shows it
 * (see Local help). An editor may have moved it out of there: then it moves back into the one before
 * it, with a warning. By itself it shows its content.
 *
 * @attr {string} need - Under which needs it is listed: `self`, `other`, `victim`, `report` and
 *   `despair`, separated by spaces. Required.
 * @attr {string} name - Its name, at most 80 characters. Required.
 * @attr {string} phone - Its number, as people dial it. Default: the number of the link inside.
 * @attr {string} href - The whole address of its website. Default: that of the link inside.
 * @attr {string} hours - Opening hours: `Mo-Fr 09:00-17:00`.
 * @attr {string} time-zone - Time zone of the hours. Default: `Europe/Amsterdam`.
 * @slot - What the service is, in the language of the page, with a link to its number and its website.
 * @tag signpost-local
 */
export class SignpostLocal extends ReactiveElement {
  override connectedCallback() {
    super.connectedCallback();
    if (this.closest(HOSTS)) return;
    void misplacedLocal.use(({moveBack}) => {
      moveBack(this, HOSTS, toolkit);
    });
  }

  /** Its content is the page's own. */
  protected override createRenderRoot() {
    return this;
  }
}
