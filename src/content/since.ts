import {str} from '@lit/localize/internal/str-tag.js';
import {parseSource} from './directory/parse-source.js';
import {type Mark, released} from './fact.js';
import {fill, remarkText} from './punctuation.js';
import type {Translator} from './translator.js';

/** A figure of after the source's text. */
interface LaterFigure {
  year: number;
  value: number;
  /** Whether the source gives a round number, and on which side of it the real one is. */
  precision?: 'about' | 'over';
  mark: Mark;
  /** As `Fact.sources`. */
  sources: readonly string[];
}

/**
 * What is known of the years after 2014. Each kind was counted in its own way, so none of these
 * stands in a table with the source's figures.
 */
export const laterFigures = {
  police: [
    {year: 2014, value: 2900, precision: 'about', mark: '2S', sources: ['politie.nl 2018-11-22']},
    {year: 2021, value: 36_000, precision: 'about', mark: '2S', sources: ['politie.nl 2022-08-04']},
    {
      year: 2024,
      value: 70_000,
      precision: 'over',
      mark: '2S',
      sources: ['ANP 2025-12-11', 'nos.nl 2024-11'],
    },
  ],
  children: [{year: 2017, value: 130, mark: '2S', sources: ['nrc.nl 2018-01-07', 'nu.nl 2018-02']}],
  suspects: [{year: 2017, value: 380, mark: '2S', sources: ['nrc.nl 2018-01-07', 'nu.nl 2018-02']}],
  meldpunt: [
    {
      year: 2021,
      value: 414_000,
      precision: 'about',
      mark: '2S',
      sources: ['huiselijkgeweld.nl 2023-07-13', 'Offlimits 2022'],
    },
    {
      year: 2022,
      value: 145_000,
      precision: 'about',
      mark: '2S',
      sources: ['huiselijkgeweld.nl 2023-07-13', 'Offlimits 2022'],
    },
  ],
  helpwanted: [{year: 2022, value: 7727, mark: '1O', sources: ['offlimits.nl 2023-07-13']}],
  'stop-it-now': [{year: 2023, value: 1716, mark: '1O', sources: ['offlimits.nl 2024-06-11']}],
  'stop-it-now-people': [
    {year: 2023, value: 795, mark: '1O', sources: ['offlimits.nl 2024-06-11']},
  ],
} as const satisfies Record<string, readonly LaterFigure[]>;

type Kind = keyof typeof laterFigures;

export interface Since {
  title: string;
  /** Says that these figures cannot be compared with those of the source. */
  note: string;
  /** Before the list of websites. */
  sourcesLabel: string;
  kinds: {title: string; values: {year: string; value: string}[]; sources: string}[];
}

/** The later figures that may be shown, in one language. */
export function since(translator: Translator): Since {
  const {msg} = translator;
  const titles = kindTitles(translator);
  return {
    title: msg('Wat sindsdien bekend is', {
      id: 'since.title',
      desc: 'Heading above figures of the years after the source’s text: what is known since.',
    }),
    note: msg(
      'Deze cijfers komen uit andere bronnen. Elke soort is anders geteld, en de politie telde niet elk jaar op dezelfde manier. Vergelijk ze dus niet met elkaar, en niet met de cijfers hierboven.',
      {
        id: 'since.note',
        desc: 'How the later figures were counted: each in its own way, the police’s reports not in the same way every year either, so do not compare them.',
      }
    ),
    sourcesLabel: msg('Bronnen', {
      id: 'since.sources',
      desc: 'Before a list of websites with dates, where the figures were read.',
    }),
    kinds: (Object.keys(laterFigures) as Kind[]).map((kind) => {
      const figures: readonly LaterFigure[] = laterFigures[kind].filter((figure: LaterFigure) =>
        released({...figure})
      );
      return {
        title: titles[kind],
        values: figures.map((figure) => ({
          year: translator.year(figure.year),
          value: rounded(figure, translator),
        })),
        sources: translator.list(
          [...new Set(figures.flatMap(({sources}) => sources))].map((source) => {
            const {name, date} = parseSource(source);
            return date ? fill(remarkText(translator), name, translator.date(date)) : name;
          })
        ),
      };
    }),
  };
}

function rounded({value, precision}: LaterFigure, {msg, number}: Translator): string {
  switch (precision) {
    case 'about':
      return msg(str`ongeveer ${number(value)}`, {
        id: 'since.about',
        desc: 'A round number: about this many.',
      });
    case 'over':
      return msg(str`meer dan ${number(value)}`, {
        id: 'since.over',
        desc: 'A round number: more than this many.',
      });
    default:
      return number(value);
  }
}

function kindTitles({msg}: Translator): Record<Kind, string> {
  return {
    police: msg('Meldingen over beelden van seksueel kindermisbruik bij de politie', {
      id: 'since.police',
      desc: 'Above numbers with their years: reports about images of child sexual abuse registered with the police.',
    }),
    children: msg('Nederlandse kinderen die zijn geïdentificeerd', {
      id: 'since.children',
      desc: 'Above a number with its year: Dutch children (victims) identified.',
    }),
    suspects: msg('Verdachten', {
      id: 'since.suspects',
      desc: 'Above a number with its year: suspects.',
    }),
    meldpunt: msg('Meldingen bij Meldpunt Kinderporno', {
      id: 'since.meldpunt',
      desc: 'Above numbers with their years: reports made to Meldpunt Kinderporno, a proper name.',
    }),
    helpwanted: msg('Hulpvragen bij Helpwanted', {
      id: 'since.helpwanted',
      desc: 'Above a number with its year: requests for help at Helpwanted, a proper name.',
    }),
    'stop-it-now': msg('Contacten met Stop it Now', {
      id: 'since.stop-it-now',
      desc: 'Above a number with its year: contacts with Stop it Now, a proper name.',
    }),
    'stop-it-now-people': msg('Mensen die contact hadden met Stop it Now', {
      id: 'since.stop-it-now-people',
      desc: 'Above a number with its year: people who had contact with Stop it Now.',
    }),
  };
}
