/**
 * The text on which the rubrics and figures are based: Rijksoverheid (Government of the
 * Netherlands), 2015. The exact address of the page is unknown, so `website` is the home page.
 */
export const source = {
  publisher: 'Rijksoverheid',
  /** Only ever quoted: professionals no longer use this word. */
  heading: 'Kinderpornografie',
  year: 2015,
  website: 'https://www.rijksoverheid.nl/',
} as const;

/** First and last year of the figures. */
export const figureYears = [2012, 2014] as const;

/** First and last year of the national safety agenda (veiligheidsagenda), and of that only. */
export const agendaYears = [2015, 2018] as const;
