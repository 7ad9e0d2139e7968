import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {converter} from 'culori/fn';
import fc from 'fast-check';
import {checkColours, fromBrand} from '../../../../demo/configurator/look/brand-colours.js';
import {parseTyped, toHex} from '../../../../demo/configurator/look/css-colour.js';
import {
  type ChosenRole,
  chosenRoles,
} from '../../../../demo/configurator/look/displayed-colours.js';
import {ownColours} from '../../../../demo/configurator/look/own-colours.js';

const toOklch = converter('oklch');

const schemes = ['light', 'dark'] as const;
const hex = fc
  .integer({min: 0, max: 0xffffff})
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);
const chosen = fc.dictionary(fc.constantFrom(...chosenRoles), hex, {maxKeys: chosenRoles.length});

describe('the colours that are typed', () => {
  const colours: [string, string][] = [
    ['#e17000', '#e17000'],
    [' E17000 ', '#e17000'],
    ['#FFF', '#ffffff'],
    ['rebeccapurple', '#663399'],
    ['rgb(225 112 0)', '#e17000'],
    ['rgb(225, 112, 0)', '#e17000'],
    ['hsl(120 100% 25%)', '#008000'],
    ['hwb(0 0% 0%)', '#ff0000'],
    ['oklch(0 0 0)', '#000000'],
    ['color(display-p3 1 0 0)', '#ff0000'],
  ];
  for (const [typed, expected] of colours) {
    it(`may be ${typed}`, () => {
      assert.equal(toHex(parseTyped(typed)!), expected);
    });
  }

  const others = [
    ...['', ' ', 'banana', 'currentcolor', 'currentColor', 'transparent', 'inherit', 'none', 'bad'],
    ...['var(--brand)', 'color-mix(in srgb, red, blue)', 'Canvas', 'rgb(0 0 0 / 0)', 'e170', '123'],
    ...['color(', 'color(srgb', 'rgb(', '#', '#12', '#gggggg', 'color(--hsv 1 1 1)', 'red; }'],
    ...['red</style>', 'url(javascript:alert(1))', 'light-dark(#fff, #000)', 'x'.repeat(1e5)],
  ];
  for (const typed of others) {
    it(`are told from what is none: ${JSON.stringify(typed.slice(0, 30))}`, () => {
      assert.deepEqual(checkColours({accent: typed}, 'light').accent, {
        value: typed,
        isColour: false,
        passes: false,
      });
      assert.equal(fromBrand(typed), undefined);
    });
  }

  it('may be any text: none throws', () => {
    const text = fc.oneof(
      fc.string(),
      fc.stringMatching(/^(rgb|hsl|lab|oklch|color)\([\d.%, /a-z+-]{0,20}\)?$/)
    );
    fc.assert(
      fc.property(text, (typed) => {
        const colour = parseTyped(typed);
        assert.ok(!colour || /^#[\da-f]{6}$/.test(toHex(colour)));
      }),
      {numRuns: 2000}
    );
  });
});

describe('the panel’s own colours', () => {
  it('are read from its styles, for every role', () => {
    for (const scheme of schemes) {
      assert.deepEqual(
        [...chosenRoles, 'button', 'on-button'].filter(
          (role) => !ownColours[scheme].has(role as ChosenRole)
        ),
        []
      );
    }
    assert.equal(toHex(ownColours.light.get('accent')!), '#0b4d5c');
    assert.equal(toHex(ownColours.dark.get('button')!), '#9bdcec');
    // Not those for more contrast.
    assert.equal(toHex(ownColours.light.get('text')!), '#17262e');
  });

  for (const scheme of schemes) {
    it(`pass (${scheme})`, () => {
      const colours = Object.fromEntries(
        chosenRoles.map((role) => [role, toHex(ownColours[scheme].get(role)!)])
      );
      for (const verdict of Object.values(checkColours(colours, scheme))) {
        assert.equal(verdict.passes, true);
        assert.equal(verdict.suggestion, undefined);
      }
    });
  }
});

describe('the verdict on a colour', () => {
  it('names the lowest contrast and what with', () => {
    const {text} = checkColours({text: '#999', background: '#fff'}, 'light');
    assert.equal(text!.ratio!.toFixed(2), '2.85');
    assert.equal(text!.against, 'background');
    assert.equal(text!.minimum, 7);
    assert.equal(text!.passes, false);
    assert.equal(checkColours({border: '#ddd'}, 'light').border!.minimum, 3);
  });

  it('is about the colour itself, not about others of its group', () => {
    const verdicts = checkColours({accent: '#e17000', 'on-accent': '#000'}, 'light');
    assert.equal(verdicts.accent!.passes, false);
    assert.equal(verdicts['on-accent']!.passes, false);
    assert.equal(
      checkColours({accent: '#000', 'on-accent': '#fff'}, 'dark')['on-accent']!.passes,
      true
    );
  });

  it('takes the scheme into account', () => {
    assert.equal(checkColours({accent: '#7a3300'}, 'light').accent!.passes, true);
    assert.equal(checkColours({accent: '#7a3300'}, 'dark').accent!.passes, false);
  });

  it('is that of the mixture that a translucent colour gives', () => {
    const {text} = checkColours({text: 'rgb(0 0 0 / 40%)'}, 'light');
    assert.equal(text!.passes, false);
    assert.equal(checkColours({text: 'rgb(0 0 0 / 95%)'}, 'light').text!.passes, true);
  });

  it('is about the colours that were chosen, and no others', () => {
    assert.deepEqual(checkColours({}, 'light'), {});
    assert.deepEqual(Object.keys(checkColours({focus: 'navy'}, 'light')), ['focus']);
  });

  it('is also about the panel’s own colour that fails with a chosen one', () => {
    const {background} = checkColours({text: '#eee'}, 'light');
    assert.equal(background!.value, '');
    assert.equal(
      checkColours({background: background!.suggestion!, text: '#eee'}, 'light').text!.passes,
      true
    );
  });
});

describe('the suggestion', () => {
  it('passes as it stands, or once the other colours follow theirs', () => {
    fc.assert(
      fc.property(chosen, fc.constantFrom(...schemes), (colours, scheme) => {
        const changed = {...colours};
        for (let round = 0; round < 2 * chosenRoles.length; round++) {
          const verdicts = Object.entries(checkColours(changed, scheme));
          if (verdicts.every(([, {passes}]) => passes)) return;
          const [role, verdict] = verdicts.find(([, {suggestion}]) => suggestion) ?? [];
          assert.ok(role && verdict?.suggestion, `none for ${JSON.stringify(changed)}`);
          changed[role as ChosenRole] = verdict.suggestion;
        }
        assert.fail(JSON.stringify(changed));
      }),
      {numRuns: 80}
    );
  });
});

describe('a brand colour', () => {
  it('that is too light gets a darker one of the same hue, and a lighter one for dark', () => {
    const brand = fromBrand('#e17000')!;
    assert.equal(brand.brandPasses, false);
    assert.equal(brand.against, 'surface');
    assert.equal(brand.light.onAccent, '#ffffff');
    assert.ok(brand.ratio > 2 && brand.ratio < 3.5);
    assert.ok(lightness(brand.light.accent) < lightness('#e17000'));
    assert.ok(lightness(brand.dark.accent) > lightness('#e17000'));
    for (const {accent} of [brand.light, brand.dark]) {
      assert.ok(Math.abs(toOklch(accent)!.h! - toOklch('#e17000')!.h!) < 3, accent);
    }
  });

  it('that passes is kept', () => {
    const brand = fromBrand('navy')!;
    assert.equal(brand.brandPasses, true);
    assert.equal(brand.light.accent, '#000080');
    assert.notEqual(brand.dark.accent, '#000080');
  });

  it('of any kind gets colours that pass in both schemes', () => {
    fc.assert(
      fc.property(hex, (typed) => {
        const brand = fromBrand(typed)!;
        for (const scheme of schemes) {
          const {accent, onAccent} = brand[scheme];
          const verdicts = checkColours({accent, 'on-accent': onAccent}, scheme);
          assert.ok(verdicts.accent!.passes && verdicts['on-accent']!.passes, typed);
        }
        assert.equal(brand.brandPasses, brand.light.accent === typed);
      }),
      {numRuns: 300}
    );
  });
});

const lightness = (colour: string) => toOklch(colour)!.l;
