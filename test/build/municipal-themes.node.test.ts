import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {municipalThemes} from '../../build/site/themes.js';
import {checkColours} from '../../demo/configurator/look/brand-colours.js';
import {chosenRoles} from '../../demo/configurator/look/displayed-colours.js';

/** The colours that the panel would not show, per theme. The configurator suggests others. */
const lacksContrast: Record<string, string[]> = {
  'Gemeente Amsterdam, light': [],
  'Gemeente Den Haag, light': ['accent'],
  'Gemeente Purmerend, light': [],
  'Gemeente Purmerend, dark': [],
  'Gemeente Rotterdam, light': ['accent', 'on-accent'],
  'Gemeente Utrecht, light': ['accent'],
  'Gemeente Utrecht, dark': ['accent', 'on-accent'],
};

const palettes = municipalThemes().flatMap(({name, colours}) =>
  Object.entries(colours).map(([scheme, palette]) => ({
    name: `${name}, ${scheme}`,
    scheme: scheme as keyof typeof colours,
    palette,
  }))
);

describe('the themes of municipalities', () => {
  it('are those that are known', () => {
    assert.deepEqual(
      palettes.map(({name}) => name),
      Object.keys(lacksContrast)
    );
  });

  for (const {name, scheme, palette} of palettes) {
    it(`${name}: has colours, among them background, text and accent`, () => {
      for (const colour of Object.values(palette)) assert.match(colour, /^#[\da-f]{6}$/);
      for (const role of ['background', 'text', 'accent'] as const) assert.ok(palette[role], role);
    });

    it(`${name}: passes, but for those that lack contrast`, () => {
      const chosen = Object.fromEntries(
        chosenRoles.flatMap((role) => (palette[role] ? [[role, palette[role]]] : []))
      );
      const verdicts = Object.entries(checkColours(chosen, scheme));
      const failing = verdicts.filter(([role, {passes}]) => role in chosen && !passes);
      assert.deepEqual(
        failing.map(([role]) => role),
        lacksContrast[name]
      );
      if (failing.length) assert.ok(failing.some(([, {suggestion}]) => suggestion));
    });
  }

  it('have the fonts and corners that the panel would read', () => {
    const utrecht = municipalThemes().find(({name}) => name === 'Gemeente Utrecht')!;
    assert.equal(utrecht.radius, '0px');
    assert.match(utrecht.font!, /'Noto Sans Variable'.*sans-serif/);
  });
});
