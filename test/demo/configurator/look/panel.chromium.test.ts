import {expect} from 'chai';
import fc from 'fast-check';
import {checkColours, fromBrand} from '../../../../demo/configurator/look/brand-colours.js';
import {
  type ChosenColours,
  chosenRoles,
} from '../../../../demo/configurator/look/displayed-colours.js';
import {styleFor} from '../../../../demo/configurator/look/style.js';
import {Page, shadow, warnings} from '../../../support/page.js';
import {
  addUnderStyles,
  displayedColour,
  lowContrasts,
  toRgb,
  untilMeasured,
} from '../../../features/page-colours/displayed-colours.js';

const schemes = ['light', 'dark'] as const;
const seed = 17;

const hex = fc
  .integer({min: 0, max: 0xffffff})
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('the colours of the configurator, in a panel', () => {
  let page: Page;
  let host: Element;

  beforeEach(async () => {
    page = await Page.open({
      html: '<body><script type="module" src="/dist/signpost.js"></script>',
    });
    host = await addUnderStyles(page.document, {style: '--signpost-text: #000'});
    await untilMeasured(host);
  });

  afterEach(() => {
    page.close();
  });

  /** Sets a style, and returns the warnings about it when the panel has measured its colours. */
  const warningsFor = (style: string, scheme: string) =>
    warnings(async () => {
      page.document.documentElement.style.colorScheme = scheme;
      host.parentElement!.style.cssText = style;
      // The panel measures its colours when the transition of a swatch ends.
      const swatches = shadow(host).querySelector('.swatches')!;
      swatches.dispatchEvent(new Event('transitionend'));
      await (host as Element & {updateComplete: Promise<unknown>}).updateComplete;
    }, page.window);

  for (const scheme of schemes) {
    it(`made from any brand colour are shown as they are (${scheme})`, async () => {
      for (const brand of fc.sample(hex, {numRuns: 150, seed})) {
        const {light, dark} = fromBrand(brand)!;
        const colours = (chosen: typeof light) => ({
          accent: chosen.accent,
          'on-accent': chosen.onAccent,
        });
        const style = styleFor({theme: 'auto', light: colours(light), dark: colours(dark)});
        expect(await warningsFor(style, scheme), brand).to.deep.equal([]);
        const shown = {light, dark}[scheme];
        expect(displayedColour(host, 'accent'), brand).to.equal(toRgb(shown.accent));
        expect(displayedColour(host, 'button'), brand).to.equal(toRgb(shown.accent));
        expect(lowContrasts(host), brand).to.deep.equal([]);
      }
    });

    it(`are refused by the panel if they fail here, and only then (${scheme})`, async () => {
      // Dark and light ones, since nearly all others fail; none that the panel has itself.
      const extreme = fc.oneof(
        hex,
        fc.constantFrom('#010101', '#fefefe', '#111', '#eee', '#024', '#ffd', '#300', '#dfe')
      );
      const shown: ChosenColours[] = [];
      const refused: ChosenColours[] = [];
      const chosen = fc.dictionary(fc.constantFrom(...chosenRoles), extreme, {maxKeys: 4});
      for (const colours of fc.sample(chosen, {numRuns: 150, seed}) as ChosenColours[]) {
        await warningsFor(styleFor({theme: scheme, [scheme]: colours}), scheme);
        const isRefused = Object.values(checkColours(colours, scheme)).some(({passes}) => !passes);
        // A second warning with the same words is not given, so what shows has to tell.
        const isShown = Object.entries(colours).every(
          ([role, colour]) => displayedColour(host, role) === toRgb(colour)
        );
        expect(isShown, JSON.stringify(colours)).to.equal(!isRefused);
        (isRefused ? refused : shown).push(colours);
      }
      expect(Math.min(shown.length, refused.length)).to.be.above(20);
    });
  }
});
