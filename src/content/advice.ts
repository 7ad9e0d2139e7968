import {str} from '@lit/localize/internal/str-tag.js';
import {type Mark, released} from './fact.js';
import type {NeedId} from './needs.js';
import {SLOT, type Translator} from './translator.js';

/** What to do, with where it was read. The sources are for those who check the text. */
export interface Advice {
  id: string;
  mark: Mark;
  /** As `Fact.sources`. */
  sources: readonly string[];
  /**
   * Asks the visitor to ask, and claims nothing, so that it may be shown with a single source: to
   * be silent about a limit would mislead.
   */
  isPrompt?: boolean;
}

/** The first steps of each need, in order; three at most. */
export const steps: Record<Exclude<NeedId, 'danger'>, readonly Advice[]> = {
  self: [
    {id: 'step.self.thoughts', mark: '1O', sources: ['offlimits.nl 2024-06-11']},
    {
      id: 'step.self.listens',
      mark: '2S',
      sources: ['welingelichtekringen.nl 2023-11', 'ecsa.lucyfaithfull.org'],
    },
    {
      id: 'step.self.limits',
      mark: '1S',
      sources: ['ecsa.lucyfaithfull.org'],
      isPrompt: true,
    },
  ],
  other: [
    {id: 'step.other.calm', mark: '1O', sources: ['politie.nl']},
    {
      id: 'step.other.forward',
      mark: '2S',
      sources: ['helpwanted.nl', 'politie.nl'],
    },
    {
      id: 'step.other.call',
      mark: '1O',
      sources: ['veiligthuisnoordoostgelderland.nl', 'veiligthuisbno.nl', 'politie.nl'],
    },
  ],
  victim: [
    {
      id: 'step.victim.fault',
      mark: '2S',
      sources: ['helpwanted.nl', 'trouw.nl 2023-01', 'offlimits.nl 2024-06-11', 'nos.nl 2019-11'],
    },
    {
      id: 'step.victim.messages',
      mark: '1O',
      sources: ['bonaire.nu 2023-08-31', 'ditisookmensenhandel.nl', 'helpwanted.nl'],
    },
    {
      id: 'step.victim.talk',
      mark: '1O',
      sources: ['helpwanted.nl', 'offlimits.nl 2024-06-11'],
    },
  ],
  report: [
    {id: 'step.report.address', mark: '1O', sources: ['meldpunt-kinderporno.nl']},
    {
      id: 'step.report.search',
      mark: '2S',
      sources: ['politie.nl', 'meldpunt-kinderporno.nl'],
    },
    {
      id: 'step.report.next',
      mark: '1O',
      sources: ['meldpunt-kinderporno.nl', 'saferinternetcentre.nl'],
    },
  ],
  despair: [
    {
      id: 'step.despair.call',
      mark: '2S',
      sources: ['113.nl', 'nu.nl 2020-07'],
    },
    {id: 'step.despair.who', mark: '1O', sources: ['113.nl']},
    {id: 'step.despair.limits', mark: '1O', sources: ['113.nl']},
  ],
};

/** Other ways to call, for those who can't. */
export const otherWays = {
  app: {
    id: 'help.app',
    mark: '2S',
    sources: ['nu.nl 2022-01', 'tweakers.net 2022'],
  },
  relay: {
    id: 'help.relay',
    mark: '2S',
    sources: ['kpn.com 2023-11-09', 'ictmagazine.nl 2023'],
  },
} as const satisfies Record<string, Advice>;

/** The website of the service that `help.relay` is about. */
export const RELAY_WEBSITE = 'https://kpnteletolk.nl/';

/** The sentences of the first steps that may be shown, by need. */
export function firstSteps(translator: Translator): Record<string, string[]> {
  const texts = stepTexts(translator);
  return Object.fromEntries(
    Object.entries(steps).map(([need, advice]) => [
      need,
      advice.filter(mayBeShown).map(({id}) => texts[id]!),
    ])
  );
}

/** The sentences about other ways to call. */
export function otherWaysText({msg}: Translator) {
  return {
    app: msg(
      'Kunt u niet bellen? In de app 112NL, die u van tevoren instelt, kunt u typen in veel talen.',
      {
        id: 'help.app',
        desc: 'Small, under the button that calls 112. The app must be set up beforehand; one can type (text) in many languages. Keep the name 112NL.',
      }
    ),
    relay: msg(str`Met KPN Teletolk belt u gratis via tekst of gebarentaal: ${SLOT}.`, {
      id: 'help.relay',
      desc: 'For deaf callers: call by text or sign language, free of charge. Keep the name KPN Teletolk. The placeholder is its website, a link.',
    }),
  };
}

const mayBeShown = ({mark, sources, isPrompt}: Advice) =>
  isPrompt === true || released({value: true, mark, sources}) !== undefined;

function stepTexts({msg}: Translator): Record<string, string> {
  return {
    'step.self.thoughts': msg(
      'Bel of chat ook als u zich alleen zorgen maakt over uw gedachten of gevoelens.',
      {
        id: 'step.self.thoughts',
        desc: 'To someone afraid of their own sexual thoughts: nothing need have happened.',
      }
    ),
    'step.self.listens': msg(
      'Iemand luistert, stelt vragen en geeft advies; u hoeft uw naam niet te zeggen.',
      {
        id: 'step.self.listens',
        desc: 'What happens when you call Stop it Now.',
      }
    ),
    'step.self.limits': msg(
      'Vraag aan het begin wanneer zij iets moeten doorgeven, bijvoorbeeld als een kind direct in gevaar is.',
      {
        id: 'step.self.limits',
        desc: 'A prompt, not a claim: ask at the start of the talk when they (the helpline) must pass something on.',
      }
    ),
    'step.other.calm': msg(
      'Blijf rustig, luister, geef het kind niet de schuld en hoor het niet uit.',
      {
        id: 'step.other.calm',
        desc: 'To a parent or teacher: do not question (interrogate) the child.',
      }
    ),
    'step.other.forward': msg(
      'Stuur beelden van seksueel misbruik niet door en bewaar ze niet: dat is strafbaar.',
      {
        id: 'step.other.forward',
        desc: 'Do not forward or keep images of abuse: that is a crime.',
      }
    ),
    'step.other.call': msg(
      'Bel Veilig Thuis voor advies; u hoeft geen namen te noemen. Is een kind nu in gevaar, bel dan 112.',
      {
        id: 'step.other.call',
        desc: 'Keep the name Veilig Thuis and the number 112.',
      }
    ),
    'step.victim.fault': msg('Het is niet uw schuld. Betaal niet en doe niet wat de ander eist.', {
      id: 'step.victim.fault',
      desc: 'To a victim of blackmail with images, often a child. De ander: the person who demands.',
    }),
    'step.victim.messages': msg(
      'Maak schermafbeeldingen van de berichten en de accountnaam, blokkeer dan de ander en meld het bij de app.',
      {
        id: 'step.victim.messages',
        desc: 'Screenshots of the messages and of the account’s name (NOT of images), then block the person and report it to the app.',
      }
    ),
    'step.victim.talk': msg(
      'Praat met iemand die u vertrouwt; Helpwanted kan ook helpen om beelden te laten verwijderen.',
      {
        id: 'step.victim.talk',
        desc: 'Keep the name Helpwanted.',
      }
    ),
    'step.report.address': msg(
      'Geef het webadres door aan het Meldpunt; u hoeft uw naam niet te geven.',
      {
        id: 'step.report.address',
        desc: 'Het Meldpunt: the hotline Meldpunt Kinderporno, whose card is below; in other languages ’the hotline (Meldpunt)’ or similar, never a word such as child porn except in that proper name.',
      }
    ),
    'step.report.search': msg('Zoek niet verder en stuur niets door: dat is strafbaar.', {
      id: 'step.report.search',
      desc: 'Do not search further and forward nothing: that is a crime.',
    }),
    'step.report.next': msg(
      'Het Meldpunt meldt strafbare beelden bij de websitehost, een buitenlands meldpunt of de politie, zonder uw naam te noemen.',
      {
        id: 'step.report.next',
        desc: 'The hotline reports illegal images to the website’s host, a hotline abroad or the police, without the reporter’s name.',
      }
    ),
    'step.despair.call': msg('Bel of chat met 113, dag en nacht.', {
      id: 'step.despair.call',
      desc: '113 is the suicide prevention line; a name and a number.',
    }),
    'step.despair.who': msg(
      'U praat met een getrainde vrijwilliger of hulpverlener; u hoeft uw naam niet te zeggen.',
      {
        id: 'step.despair.who',
        desc: 'Who answers at 113.',
      }
    ),
    'step.despair.limits': msg(
      'Bij groot gevaar kan 113 gegevens delen. Is er nu levensgevaar, bel dan 112.',
      {
        id: 'step.despair.limits',
        desc: 'In great danger 113 may share data (with others, such as the police); if a life is in danger now, call 112.',
      }
    ),
  };
}
