/** Styles as text, for one sheet a class. Editors and the build know them by this tag. */
export const css = String.raw;
