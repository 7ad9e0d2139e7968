import fc from 'fast-check';
import type {SignpostElement} from '../../src/base/signpost-element.js';
import {fault, Page, shadow} from '../support/page.js';
import {translateByBrowser} from '../support/translate.js';
import {hasServiceInView, numbersInView, wrongNumbers} from './questions.js';

/** Something that happens to a panel. */
type Step = [what: string, value: string];

const values: Readonly<Record<string, readonly string[]>> = {
  lang: ['nl', 'en', 'ar', 'pl', 'fr', 'xx', ''],
  region: ['NL', 'BE', 'BE-BRU', 'UK', 'ZZ', 'nonsense'],
  need: ['', 'despair', 'victim other', 'nothing'],
  only: ['', 'victim', 'self report', 'nothing'],
  open: ['', 'self', 'victim despair'],
  reading: ['standard', 'plain', 'young'],
  theme: ['auto', 'dark', 'neon'],
  translate: ['heeds', 'ignores'],
  page: ['nl', 'en', 'x-default', ''],
  move: ['up', 'out and in'],
  local: ['add', 'change', 'remove'],
  press: ['picker', 'need', 'copy', 'switch'],
};

const step: fc.Arbitrary<Step> = fc
  .constantFrom(...Object.keys(values))
  .chain((what) => fc.tuple(fc.constant(what), fc.constantFrom(...values[what]!)));

/** Polish fails always, French at first, the regions once: as on a bad connection. */
export const openPage = () =>
  Page.open({
    html: `<main></main><aside></aside><script type="module" src="${fault('pl=404,fr=once,regions=once')}/signpost.js"></script>`,
  });

function take([what, value]: Step, panel: SignpostElement, {document}: Page) {
  const press = (selector: string) => {
    shadow(panel).querySelector<HTMLElement>(selector)?.click();
  };
  switch (what) {
    case 'translate':
      translateByBrowser(panel, value === 'heeds');
      break;
    case 'page':
      document.documentElement.lang = value;
      break;
    case 'move':
      if (value === 'up') panel.remove();
      document.querySelector(panel.closest('aside') ? 'main' : 'aside')!.append(panel);
      break;
    case 'local':
      changeLocalHelp(value, panel);
      break;
    case 'press':
      press(
        {picker: '.picker li:nth-child(3) button', need: '.need > summary', copy: '.copy'}[value] ??
          '.switch'
      );
      break;
    default:
      panel.setAttribute(what, value);
  }
}

function changeLocalHelp(value: string, panel: Element) {
  const own = panel.querySelector('signpost-local');
  if (value === 'remove') own?.remove();
  else if (own) own.setAttribute('phone', '010 765 43 21');
  else {
    panel.innerHTML =
      '<signpost-local need="self" name="Wijkteam" phone="010 123 45 67">Denkt mee.</signpost-local>';
  }
}

/**
 * Takes random steps with a panel. After each, every telephone link dials what it shows, and a number
 * is in view; a service's name where a country has no number for a need.
 */
export async function check(page: Page, numRuns: number) {
  await fc.assert(
    fc.asyncProperty(fc.array(step, {minLength: 1, maxLength: 8}), async (steps) => {
      const panel = page.document.createElement('signpost-panel') as SignpostElement;
      page.document.querySelector('main')!.append(panel);
      try {
        await panel.updateComplete;
        for (const taken of steps) {
          take(taken, panel, page);
          await panel.updateComplete;
          const wrong = wrongNumbers(panel);
          if (wrong.length) throw new Error(`after ${taken.join('=')}: ${wrong.join(', ')}`);
          const isKnown = !['ZZ', 'UK'].includes(panel.getAttribute('region') ?? '');
          const isInView = isKnown ? numbersInView(panel).length : hasServiceInView(panel);
          if (!isInView) throw new Error(`after ${taken.join('=')}: no help in view`);
        }
      } finally {
        panel.remove();
        page.document.documentElement.lang = 'nl';
      }
    }),
    {numRuns, includeErrorInReport: true}
  );
}
