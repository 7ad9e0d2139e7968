/** The values of each attribute that a visitor of this demo can choose from. */
export const choices = {
  lang: ['nl', 'ar'],
  need: ['', 'victim self'],
  region: ['NL', 'BE'],
  theme: ['light', 'dark'],
  headingLevel: ['2', '3'],
} as const;

export type Settings = {[Name in keyof typeof choices]: (typeof choices)[Name][number]};

/** The server and the browser have to start with the same. */
export const first: Settings = {
  lang: 'nl',
  need: '',
  region: 'NL',
  theme: 'light',
  headingLevel: '2',
};

export const attributesOf = ({headingLevel, ...rest}: Settings) => ({
  ...rest,
  'heading-level': headingLevel,
});
