import {adoptStyles, unsafeCSS} from 'lit';

/** Adds the styles of a lazy part to those that an element has, as Lit adopts its own. */
export function addStyles(root: ShadowRoot, text: string) {
  // Browsers before 2023 have no adopted sheets; Lit adds a `<style>` there.
  adoptStyles(root, [...((root as Partial<ShadowRoot>).adoptedStyleSheets ?? []), unsafeCSS(text)]);
}
