import {str} from '@lit/localize/internal/str-tag.js';
import {type Translator, SLOT} from './translator.js';

/**
 * A paragraph for a partner's own accessibility statement. It claims only what the tests show, and
 * names what tests cannot show.
 */
export function statementText({msg}: Translator) {
  return msg(
    str`Deze website gebruikt Signpost om te laten zien waar hulp is bij online seksueel kindermisbruik. Dit onderdeel is automatisch getest volgens WCAG 2.2, niveau A en AA, en de Europese norm EN 301 549, in Chromium, Firefox en WebKit. Wat alleen een mens kan beoordelen, is nog niet beoordeeld. Alle resultaten staan op ${SLOT}.`,
    {
      id: 'statement.words',
      desc: 'A paragraph that organisations copy into the accessibility statement of their website. The placeholder is the address of the report with all results. Keep the names of the standards as your country writes them.',
    }
  );
}
