/** What the attributes with a fixed choice may be, the default first. */
export const themeIds = ['auto', 'light', 'dark'];
export const readingIds = ['standard', 'plain'];

/** Where an exit leads that is not told: the weather, which nobody wonders about. */
export const WEATHER = 'https://www.knmi.nl/';
