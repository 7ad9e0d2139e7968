import {str} from '@lit/localize/internal/str-tag.js';
import {figureYears, source} from './source.js';
import {type Since, since} from './since.js';
import type {Translator} from './translator.js';

/**
 * The only copy of the figures, used by the tables and by the sentences in the rubrics.
 *
 * Source: Rijksoverheid, text of 2015. It names the years as follows: 423 victims in 2014, 295 in
 * 2012 and 233 in 2013; 560 suspects in 2014, 568 in 2013 and 522 in 2012.
 */
export const counts = {
  years: [2012, 2013, 2014],
  victims: [295, 233, 423],
  suspects: [522, 568, 560],
} as const;

/** A value with its year, both in the language's digits. */
interface Bar {
  year: string;
  value: string;
  /** The length of the bar. All bars have one scale, so that they can be compared. */
  percent: number;
}

export interface Figures {
  title: string;
  /** One short sentence, for a row that opens to the figures. */
  summary: string;
  /** The period and the source of the figures. Always shown with them. */
  period: string;
  series: {title: string; bars: Bar[]}[];
  since: Since;
}

export function figures(translator: Translator): Figures {
  const {msg, number, year} = translator;
  const [first, last] = figureYears;
  const longest = Math.max(...counts.victims, ...counts.suspects);
  const bars = (values: readonly number[]) =>
    values.map((value, index) => ({
      year: year(counts.years[index]!),
      value: number(value),
      percent: Math.round((1000 * value) / longest) / 10,
    }));
  return {
    title: msg('Cijfers', {
      id: 'figures.title',
      desc: 'Heading above the tables with bars.',
    }),
    summary: msg(
      str`Slachtoffers en verdachten, ${year(first)} tot en met ${year(last)}, en wat sindsdien bekend is.`,
      {
        id: 'figures.summary',
        desc: 'Always visible; at most 80 characters: victims and suspects, of these years, and what is known since.',
      }
    ),
    period: msg(
      str`Deze cijfers gaan over ${year(first)} tot en met ${year(last)}. Ze komen uit een tekst van de Rijksoverheid uit ${year(source.year)}.`,
      {
        id: 'figures.period',
        desc: 'Says of when the figures are. First year, last year, year of the text. Rijksoverheid: the Government of the Netherlands.',
      }
    ),
    series: [
      {
        title: msg('Geïdentificeerde slachtoffers', {
          id: 'figures.victims',
          desc: 'Above a table of years: number of victims whose identity the police established that year.',
        }),
        bars: bars(counts.victims),
      },
      {
        title: msg('Verdachten gemeld bij het Openbaar Ministerie', {
          id: 'figures.suspects',
          desc: 'Above a table of years: number of suspects reported to the public prosecution service (Openbaar Ministerie) that year.',
        }),
        bars: bars(counts.suspects),
      },
    ],
    since: since(translator),
  };
}
