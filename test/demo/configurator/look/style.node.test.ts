import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {JSDOM} from 'jsdom';
import {fontOf, radiusOf, styleFor} from '../../../../demo/configurator/look/style.js';

describe('the style of a snippet', () => {
  it('has a colour for each scheme', () => {
    const style = styleFor({
      theme: 'auto',
      light: {accent: '#8F3D00'},
      dark: {accent: '#ffb68c', focus: 'yellow'},
    });
    assert.equal(
      style,
      '--signpost-accent: light-dark(#8f3d00, #ffb68c);\n--signpost-focus: light-dark(#06222a, #ffff00);'
    );
  });

  it('has only the colours of a fixed scheme', () => {
    const colours = {light: {accent: '#8f3d00'}, dark: {accent: '#ffb68c'}};
    assert.equal(styleFor({theme: 'light', ...colours}), '--signpost-accent: #8f3d00;');
    assert.equal(styleFor({theme: 'dark', ...colours}), '--signpost-accent: #ffb68c;');
  });

  it('names a colour once that is the same in both', () => {
    const colours = {light: {focus: 'red'}, dark: {focus: '#f00'}};
    assert.equal(styleFor({theme: 'auto', ...colours}), '--signpost-focus: #ff0000;');
  });

  it('has the opaque colour that was measured', () => {
    const style = styleFor({theme: 'light', light: {text: 'rgb(0 0 0 / 80%)', background: '#fff'}});
    assert.equal(style, '--signpost-background: #ffffff;\n--signpost-text: #333333;');
  });

  it('leaves out what is not understood, and is empty without a choice', () => {
    assert.equal(styleFor({theme: 'auto'}), '');
    const light = {accent: 'banana', text: 'currentcolor', muted: ''};
    assert.equal(styleFor({theme: 'auto', light, radius: 'round', font: ' , '}), '');
  });

  it('has radius and font', () => {
    assert.equal(
      styleFor({theme: 'auto', radius: '4', font: 'Fira Sans, sans-serif'}),
      "--signpost-radius: 4px;\n--signpost-font-family: 'Fira Sans', sans-serif;"
    );
  });

  it('keeps anything that is typed within its declaration', () => {
    const nasty = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.constantFrom(
        '</style><script>alert(1)</script>',
        '\\',
        "'",
        '"',
        '*/',
        '/*',
        '\n}',
        '<!--'
      ),
      fc.constantFrom(
        '"; } body { display: none',
        "'; background: url(//evil)",
        '\\27 ; x: y',
        '@import'
      )
    );
    const text = fc.array(nasty, {maxLength: 4}).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, text, (font, radius, accent) => {
        const style = styleFor({theme: 'auto', light: {accent}, radius, font});
        for (const line of style.split('\n')) {
          assert.match(
            line,
            /^(?:--signpost-[a-z-]+: (?:'(?:[^'"<>&;{}\\\n]|\\[\da-f]+ )+'|[\w#(), .-]+|, )+;)?$/u
          );
        }
      }),
      {numRuns: 2000}
    );
  });

  it('closes neither a style element nor an attribute', () => {
    const font = '</style><img src=x onerror=alert(1)>" onclick="alert(2)';
    const style = styleFor({theme: 'auto', font});
    const {document} = new JSDOM(
      `<style>p {${style}}</style><p style="${style}" title="t">text</p>`
    ).window;
    assert.equal(document.querySelectorAll('img, [onclick]').length, 0);
    assert.equal(document.querySelector('p')!.title, 't');
  });
});

describe('a radius', () => {
  const lengths: [string, string | undefined][] = [
    ['8', '8px'],
    ['0', '0px'],
    ['0.5rem', '0.5rem'],
    ['0,5 em', '0.5em'],
    ['12PX', '12px'],
    ['007px', '7px'],
    ['', undefined],
    ['-4px', undefined],
    ['50%', undefined],
    ['calc(1px + 2px)', undefined],
    ['1px; color: red', undefined],
    ['1e9px', undefined],
  ];
  for (const [typed, expected] of lengths) {
    it(`${JSON.stringify(typed)} is ${String(expected)}`, () => {
      assert.equal(radiusOf(typed), expected);
    });
  }
});

describe('a font', () => {
  const fonts: [string, string | undefined][] = [
    ['Georgia', "'Georgia'"],
    ['"Open Sans", Arial, sans-serif', "'Open Sans', 'Arial', sans-serif"],
    ["'RO Sans'", "'RO Sans'"],
    ['Source Sans 3,system-ui', "'Source Sans 3', system-ui"],
    ['ヒラギノ', "'ヒラギノ'"],
    ["L'Aquila", "'L\\27 Aquila'"],
    ['var(--x)', "'var\\28 --x\\29 '"],
    ['"', "'\\22 '"],
    [' , ', undefined],
  ];
  for (const [typed, expected] of fonts) {
    it(`${typed} is ${String(expected)}`, () => {
      assert.equal(fontOf(typed), expected);
    });
  }
});
