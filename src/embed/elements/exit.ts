/** `@signpost-help/signpost/exit`: registers `<signpost-exit>` and nothing else. */
import {SignpostExit} from '../../elements/exit/signpost-exit.js';
import {defineElements} from '../define-elements.js';

declare global {
  interface HTMLElementTagNameMap {
    'signpost-exit': SignpostExit;
  }
}

defineElements({'signpost-exit': SignpostExit});
