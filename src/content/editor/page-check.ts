import {str} from '@lit/localize/internal/str-tag.js';
import {SLOT, type Translator} from '../translator.js';
import {checkFindings} from './check-findings.js';
import {colourRoles} from './colour-roles.js';
import {localHelpWords} from './local-help-words.js';

/** The words of the check of a page: `?signpost-check`. */
export function pageCheckWords({msg}: Pick<Translator, 'msg'>) {
  return {
    box: box({msg}),
    levels: {
      good: msg('Goed', {id: 'check.level.good', desc: 'Before a line: this works. One word.'}),
      look: msg('Let op', {
        id: 'check.level.look',
        desc: 'Before a line: an editor should look at this; visitors get help all the same.',
      }),
      wrong: msg('Fout', {id: 'check.level.wrong', desc: 'Before a line: this must be mended.'}),
    },
    topics: topics({msg}),
    findings: checkFindings({msg}),
    colourRoles: colourRoles({msg}),
    localHelp: localHelpWords({msg}),
  };
}

function box({msg}: Pick<Translator, 'msg'>) {
  return {
    title: msg('Controle van Signpost', {
      id: 'check.title',
      desc: 'Heading of the box that tells an editor what works on a page.',
    }),
    forEditor: msg('Alleen wie signpost-check achter het adres van de pagina zet, ziet dit.', {
      id: 'check.for-editor',
      desc: 'Visitors do not see the box. Keep signpost-check.',
    }),
    forAll: msg(
      'Elke bezoeker ziet dit, want op de tag staat check. Haal dat weg als u klaar bent, en zet liever ?signpost-check achter het adres van de pagina.',
      {id: 'check.for-all', desc: 'Visitors see the box too. Keep check and ?signpost-check.'}
    ),
    summary: msg(str`Fout: ${SLOT}. Let op: ${SLOT}. Goed: ${SLOT}.`, {
      id: 'check.summary',
      desc: 'How many lines have each of the levels.',
    }),
    copy: msg('Kopieer dit verslag', {
      id: 'check.copy',
      desc: 'Button: copies all lines as text, to send to IT.',
    }),
    copied: msg('Het verslag is gekopieerd. U kunt het plakken in een bericht aan IT.', {
      id: 'check.copied',
      desc: 'After a press of the button that copies.',
    }),
    notCopied: msg('Kopiëren lukt hier niet. Selecteer de regels en kopieer ze zelf.', {
      id: 'check.not-copied',
      desc: 'After a press of the button that copies, where the browser forbids it.',
    }),
    close: msg('Sluit de controle', {id: 'check.close', desc: 'Button: closes the box.'}),
    lines: msg('Wat er goed en fout is', {
      id: 'check.lines',
      desc: 'Names the list of lines for screen readers.',
    }),
  };
}

function topics({msg}: Pick<Translator, 'msg'>) {
  return {
    script: msg('Script', {id: 'check.topic.script', desc: 'Topic of a line: the script.'}),
    files: msg('Bestanden', {id: 'check.topic.files', desc: 'Topic of a line: files that load.'}),
    language: msg('Taal', {id: 'check.topic.language', desc: 'Topic of a line: the language.'}),
    localHelp: msg('Eigen hulp', {
      id: 'check.topic.local-help',
      desc: 'Topic of a line: the services that the page adds.',
    }),
    colours: msg('Kleuren', {id: 'check.topic.colours', desc: 'Topic of a line: colours.'}),
    settings: msg('Instellingen', {
      id: 'check.topic.settings',
      desc: 'Topic of a line: what the editor has set on the tag.',
    }),
    address: msg('Adres', {id: 'check.topic.address', desc: 'Topic of a line: web addresses.'}),
    fallback: msg('Zonder script', {
      id: 'check.topic.fallback',
      desc: 'Topic of a line: what shows where no script runs.',
    }),
    room: msg('Plaats op de pagina', {
      id: 'check.topic.room',
      desc: 'Topic of a line: whether the page moves while it loads.',
    }),
    exit: msg('Knop om weg te gaan', {
      id: 'check.topic.exit',
      desc: 'Topic of a line: the button that leaves the page at once.',
    }),
  };
}
