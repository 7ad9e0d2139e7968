/**
 * The text all rubrics and figures come from.
 *
 * Its exact address is not known, so the link goes to the site and no deeper.
 * Source: Rijksoverheid (Government of the Netherlands), text of 2015.
 */
export const source = {
  publisher: 'Rijksoverheid',
  /** The source's own title, quoted; the field no longer uses this word. */
  heading: 'Kinderpornografie',
  year: 2015,
  website: 'https://www.rijksoverheid.nl/',
} as const;

/** The years the figures cover, first and last. */
export const figureYears = [2012, 2014] as const;

/** The years of the policy the text describes: the national safety agenda (veiligheidsagenda). */
export const policyYears = [2015, 2018] as const;
