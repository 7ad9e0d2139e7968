/** What the attributes with a fixed choice may be, the default first. */
export const themeIds = ['auto', 'light', 'dark'];
export const readingIds = ['standard', 'plain'];
