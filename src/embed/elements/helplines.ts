/** `@signpost-help/signpost/helplines`: registers `<signpost-helplines>`, and `<signpost-local>` for services in it. */
import {SignpostHelplines} from '../../elements/helplines/signpost-helplines.js';
import {SignpostLocal} from '../../elements/local/signpost-local.js';
import {defineElements} from '../define-elements.js';

declare global {
  interface HTMLElementTagNameMap {
    'signpost-helplines': SignpostHelplines;
    'signpost-local': SignpostLocal;
  }
}

defineElements({'signpost-helplines': SignpostHelplines, 'signpost-local': SignpostLocal});
