/** `@signpost-help/signpost/rubrics`: registers `<signpost-rubrics>` and nothing else. */
import {SignpostRubrics} from '../../elements/rubrics/signpost-rubrics.js';
import {defineElements} from '../define-elements.js';

declare global {
  interface HTMLElementTagNameMap {
    'signpost-rubrics': SignpostRubrics;
  }
}

defineElements({'signpost-rubrics': SignpostRubrics});
