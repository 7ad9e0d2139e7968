import {readEditions} from '../../build/forms/languages.js';
import type {PlainInput, PlainSettings} from '../../src/embed/plain/input.js';
import {openNeeds} from '../../src/content/needs.js';
import {validate} from '../../src/features/local-help/validate.js';
import {strictHours} from '../../src/features/opening-hours/written-hours.js';
import {contacts} from '../../src/language/locales/contacts.js';

const editions = await readEditions();

/** The input for an edition, such as `nl` or `nl-x-young`, as the build has it. */
export function plainInput(name: string, settings?: PlainSettings): PlainInput {
  const {language, module, parts} = editions.find((edition) => edition.name === name)!;
  const {tag, dir = 'ltr'} = language;
  const list = (items: string[]) => new Intl.ListFormat(tag).format(items);
  return {tag, dir, ...module, ...parts, contacts, list, settings};
}

/** Local services as the validator returns them. */
export const localServices = (document: unknown) =>
  validate(document, {needs: openNeeds, nationalNumbers: [], strictHours});

/** A community team, with a text in two languages. */
export const communityTeam = {
  id: 'west',
  need: 'other',
  name: 'Wijkteam West',
  text: {nl: 'Denkt met u mee.', ar: 'يفكر الفريق معك.'},
  phone: '030 123 45 67',
  href: 'https://www.wijkteam.example/west',
  hours: 'Mo-Fr 09:00-17:00',
};

/** Pages in three languages. */
export const pages = [
  {tag: 'nl', name: 'Nederlands', href: 'https://gemeente.example/hulp'},
  {tag: 'en', name: 'English', href: 'https://gemeente.example/en'},
  {tag: 'ar', name: 'العربية', dir: 'rtl', href: 'https://gemeente.example/ar'},
] as const;
