import type {FormId} from '../places.js';
import type {Settings} from '../state/settings.js';

/** What a form may leave behind. */
export type Feature =
  'title' | 'needs' | 'picker' | 'own-help' | 'colours' | 'theme' | 'exit' | 'exit-button';

/** What each form can't take along. */
export const leftBehind: Readonly<Record<FormId, readonly Feature[]>> = {
  script: [],
  frame: ['title', 'own-help', 'colours', 'exit'],
  address: ['title', 'own-help', 'colours', 'exit'],
  oembed: ['title', 'needs', 'picker', 'own-help', 'colours', 'theme', 'exit'],
  plain: ['colours', 'theme', 'exit-button'],
  text: ['colours', 'theme', 'exit'],
  email: ['colours', 'theme', 'exit-button'],
};

/** What these settings ask for. */
const asked: Readonly<Record<Feature, (settings: Settings) => boolean>> = {
  title: ({title}) => title !== '',
  needs: ({needs, parts, audience}) =>
    needs.length + parts.length > 0 || ['school', 'parents'].includes(audience),
  picker: ({languages, isFixed}) => languages.length > 1 && !isFixed,
  'own-help': ({services}) => services.length > 0,
  colours: ({brand, colours, radius, font}) =>
    brand + radius + font !== '' || Object.values(colours).some(Boolean),
  theme: ({theme}) => theme !== 'auto',
  exit: ({exit}) => exit !== '',
  'exit-button': ({exit}) => exit !== '',
};

/** What an editor has asked for and this form can't take along. */
export function missingIn(form: FormId, settings: Settings): Feature[] {
  return leftBehind[form].filter((feature) => asked[feature](settings));
}
