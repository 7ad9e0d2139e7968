import {expect} from 'chai';
import {plainHtml} from '../../src/embed/plain-html.js';
import type {PlainInput, PlainSettings} from '../../src/embed/plain/input.js';
import {openNeeds} from '../../src/content/needs.js';
import {validate} from '../../src/features/local-help/validate.js';
import {strictHours} from '../../src/features/opening-hours/written-hours.js';
import {languages} from '../../src/language/languages.js';
import {contacts} from '../../src/language/locales/contacts.js';
import {fixture, folded, shadow, until} from '../support/page.js';

const services = {
  owner: 'Gemeente',
  services: [
    {
      id: 'west',
      need: 'other',
      name: 'Wijkteam West',
      text: 'Denkt met u mee.',
      phone: '030 123 45 67',
      hours: 'Mo-Fr 09:00-17:00',
    },
  ],
};
const local = validate(services, {needs: openNeeds, nationalNumbers: [], strictHours});
const address = `data:application/json,${encodeURIComponent(JSON.stringify(services))}`;

const rows: [name: string, attributes: string, settings: PlainSettings][] = [
  ['nl', '', {}],
  [
    'ar',
    'need="victim self" only="self victim"',
    {need: ['victim', 'self'], only: ['self', 'victim']},
  ],
  ['en', 'for="parents" reading="standard"', {audience: 'parents'}],
  ['nl', `local='${address}'`, {local}],
  ['nl', 'label="Hulp & advies"', {label: 'Hulp & advies'}],
];

describe('plain HTML', () => {
  for (const [tag, attributes, settings] of rows) {
    it(`shows and dials what the panel does: lang="${tag}" ${attributes.slice(0, 40)}`, async () => {
      const panel = await fixture(`<signpost-panel lang="${tag}" ${attributes}></signpost-panel>`);
      const root = shadow(panel);
      await until(() => !settings.local || root.querySelector('[data-service^="local:"]'));
      const {body} = new DOMParser().parseFromString(
        plainHtml(await inputFor(tag, {...settings, parts: ['help']})),
        'text/html'
      );
      expect(folded(body.querySelector('h2'))).to.equal(folded(root.querySelector('.title')));
      expect(numbersByTitle(body, 'h4, h5')).to.deep.equal(
        numbersByTitle(
          root.querySelector('.help')!,
          '.need > summary > :first-child, .card > :first-child'
        )
      );
    });
  }
});

/** The input that the start page has: the published texts of a language. */
async function inputFor(tag: string, settings: PlainSettings): Promise<PlainInput> {
  const read = (name: string) =>
    import(`${location.origin}/dist/locales/${name}.js`) as Promise<{
      content: never;
      reviewed: boolean;
    }>;
  const {content, reviewed} = await read(tag);
  const {content: more} = await read(`${tag}.more`);
  const {content: reference} = await read(`${tag}.reference`);
  const {dir = 'ltr'} = languages.find((language) => language.tag === tag)!;
  const list = (items: string[]) => items.join();
  return {tag, dir, content, reviewed, more, reference, contacts, list, settings};
}

/** What is shown and dialled below each need and service, in order; first what stands before them. */
function numbersByTitle(root: Element, titles: string): string[] {
  return [...root.querySelectorAll(`${titles}, a[href^="tel:"]`)].map((element) => {
    const dialled = element.getAttribute('href');
    return dialled
      ? `${dialled} ${folded(element.querySelector('bdi') ?? element)}`
      : folded(element);
  });
}
