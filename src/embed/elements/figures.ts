/** `@signpost-help/signpost/figures`: registers `<signpost-figures>` and nothing else. */
import {SignpostFigures} from '../../elements/figures/signpost-figures.js';
import {defineElements} from '../define-elements.js';

declare global {
  interface HTMLElementTagNameMap {
    'signpost-figures': SignpostFigures;
  }
}

defineElements({'signpost-figures': SignpostFigures});
