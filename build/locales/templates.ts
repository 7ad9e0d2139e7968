import type {Catalogue} from './catalogue.js';
import {CatalogueLocalizer} from './extract.js';

/**
 * Writes a module of translations for each language, as `npx lit-localize build` does: what
 * `configureLocalization()` of `@lit/localize` loads.
 *
 * @throws if a translation lacks a placeholder of its source.
 */
export async function writeTemplates(catalogue: Catalogue) {
  await new CatalogueLocalizer(catalogue).build();
}
