import {str} from '@lit/localize/internal/str-tag.js';
import type {Translator} from './translator.js';
import {figureYears, source} from './source.js';

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

interface Series {
  title: string;
  /** One value per year, in the order of `counts.years`. */
  values: readonly number[];
}

export interface Figures {
  title: string;
  /** The period and the source of the figures. Always shown with them. */
  period: string;
  years: readonly number[];
  series: Series[];
}

export function figures({msg, year}: Translator): Figures {
  const [first, last] = figureYears;
  return {
    title: msg('Cijfers', {
      id: 'figures.title',
      desc: 'Heading above the tables with bars.',
    }),
    period: msg(
      str`De cijfers gaan over ${year(first)} tot en met ${year(last)}. Ze komen uit een tekst van de Rijksoverheid uit ${year(source.year)}.`,
      {
        id: 'figures.period',
        desc: 'Says of when the figures are. First year, last year, year of the text. Rijksoverheid: the Government of the Netherlands.',
      }
    ),
    years: counts.years,
    series: [
      {
        title: msg('Geïdentificeerde slachtoffers', {
          id: 'figures.victims',
          desc: 'Above a table of years: number of victims whose identity the police established that year.',
        }),
        values: counts.victims,
      },
      {
        title: msg('Verdachten aangedragen bij het Openbaar Ministerie', {
          id: 'figures.suspects',
          desc: 'Above a table of years: number of suspects the police brought to the public prosecutor (Openbaar Ministerie) that year.',
        }),
        values: counts.suspects,
      },
    ],
  };
}
