import {expect} from 'chai';
import {fault, fixture, folded, until} from '../../support/page.js';
import {CheckedPage, NUMBER} from './checked-page.js';

const panel = (attributes = '', content = NUMBER) =>
  `<signpost-panel ${attributes}>${content}</signpost-panel>`;

describe('the check of a page', () => {
  let checked: CheckedPage | undefined;

  const open = async (...page: Parameters<typeof CheckedPage.open>) =>
    (checked = await CheckedPage.open(...page));

  afterEach(() => {
    checked?.close();
    checked = undefined;
  });

  it('is not loaded where nobody asks for it', async () => {
    await fixture(panel());
    const requested = performance.getEntriesByType('resource').map(({name}) => name);
    expect(
      requested.filter((name) => /\/dist\/(page-check|locales\/.*\.check)/.test(name))
    ).to.deep.equal([]);
    expect(document.querySelectorAll('.signpost-check').length).to.equal(0);
  });

  it('finds nothing wrong with a right page', async () => {
    await open(panel());
    await checked!.line(/Toont Nederlands, de taal van de pagina: lang=nl/);
    await checked!.line(/Goed\. Script: Versie \d+\.\d+\.\d+ is geladen van http/);
    await checked!.line(/Goed\. Taal: Toont de gewone tekst, met de hulplijnen van: Nederland/);
    await checked!.line(/Goed\. Kleuren: Gebruikt de kleuren van Signpost/);
    await checked!.line(/Goed\. Zonder script: Het nummer staat er ook/);
    await checked!.line(/Goed\. Bestanden: Alles wat deze pagina nodig heeft/);
    await checked!.line(/Goed\. Knop om weg te gaan: Er is geen knop/);
    expect(checked!.lines.filter((line) => !line.startsWith('✓'))).to.deep.equal([]);
  });

  it('is in English on an English page, and in the editor’s language elsewhere', async () => {
    await open(panel(), {lang: 'en'});
    await checked!.line(/Good\. Language: Shows English, the language of the page: lang=en/);
    checked!.close();
    await open(panel(), {lang: 'ar'});
    expect(checked!.box!.querySelector('section')!.lang).to.match(/^(nl|en)$/);
    await checked!.line(/العربية/);
  });

  it('is shown by the property, to everyone, and says so', async () => {
    await open(panel('check'), {query: 'x'});
    const {page, box} = checked!;
    expect(folded(box!.querySelector('.lines p'))).to.contain('Elke bezoeker ziet dit');
    page.document.querySelector('signpost-panel')!.check = false;
    checked!.close();
    const element = await fixture<HTMLElementTagNameMap['signpost-panel']>(panel());
    element.check = true;
    await until(() => document.querySelector('.signpost-check'));
    document.querySelector('.signpost-check')!.remove();
    element.remove();
  });

  const faults: [what: string, html: string, line: RegExp][] = [
    [
      'an own language',
      panel('lang="de"'),
      /Goed\. Taal: Toont Deutsch, .* op de tag staat: lang=de/,
    ],
    [
      'a language around it',
      `<div lang="fr">${panel()}</div>`,
      /Goed\. Taal: Toont Français, .*eromheen: lang=fr/,
    ],
    [
      'a language that we lack',
      panel('lang="ja"'),
      /Let op\. Taal: Toont Nederlands, omdat wij deze taal niet hebben: lang=ja/,
    ],
    [
      'an attribute that is not understood',
      panel('need="slef"'),
      /Let op\. Instellingen: need=slef kennen we niet\. Wat kan: .*self, other/,
    ],
    [
      'a heading level that is none',
      panel('heading-level="x"'),
      /heading-level=x kennen we niet\. Wat kan: een cijfer van 1 tot 6/,
    ],
    [
      'a tag without the number in it',
      panel('', ''),
      /Fout\. Zonder script: In de tag staat geen telefoonnummer/,
    ],
    [
      'a frame of the examples’ address',
      `${panel()}<iframe src="https://signpost.example/v1/frame/nl.html" loading="lazy"></iframe>`,
      /Fout\. Adres: .*voorbeeld.*: iframe src=https:\/\/signpost\.example\//,
    ],
    [
      'a file of the examples’ address',
      panel('local="https://signpost.example/v1/hulp.json"'),
      /Fout\. Eigen hulp: Het bestand met eigen hulp kan niet worden gelezen: https:\/\/signpost/,
    ],
    [
      'local help with a bad number',
      panel(
        '',
        `${NUMBER}<signpost-local need="victim" name="Wijkteam" phone="12">x</signpost-local>`
      ),
      /Fout\. Eigen hulp: Wijkteam, telefoonnummer: ‘12’ kunnen we niet lezen/,
    ],
    [
      'local help that shows',
      panel(
        '',
        `${NUMBER}<signpost-local need="victim" name="Wijkteam" phone="030 123 45 67">x</signpost-local>`
      ),
      /Goed\. Eigen hulp: Eigen hulp die in het paneel staat: 1/,
    ],
    [
      'colours without contrast',
      panel('style="--signpost-accent: #e17000"'),
      /Fout\. Kleuren: Uw kleuren --signpost-accent.* worden niet gebruikt: de links op .* heeft een contrast van 3/,
    ],
    [
      'colours that are used',
      panel('style="--signpost-accent: #5c0b4d"'),
      /Goed\. Kleuren: Gebruikt uw kleuren: --signpost-accent/,
    ],
    [
      'an exit',
      panel('exit'),
      /Goed\. Knop om weg te gaan: .* leidt naar https:\/\/www\.knmi\.nl\//,
    ],
    [
      'a mistyped tag',
      `${panel()}<signpost-pannel></signpost-pannel>`,
      /Fout\. Script: ‘signpost-pannel’ is geen tag van Signpost/,
    ],
    [
      'a second copy of the script',
      `${panel()}<script type="module" src="/other/signpost.js"></script>`,
      /Let op\. Script: Op deze pagina staan meer scripts/,
    ],
    [
      'the style that keeps room',
      `<style>signpost-panel{animation:signpost-room 1ms 20s backwards}</style>${panel()}`,
      /Goed\. Plaats op de pagina: De stijl die plaats vrijhoudt, staat op de pagina/,
    ],
  ];
  for (const [what, html, line] of faults) {
    it(`tells of ${what}`, async () => {
      await open(html);
      await checked!.line(line);
    });
  }

  it('tells of a language that fails to load', async () => {
    const script = `<script type="module" src="${fault('de=404')}/signpost.js"></script>`;
    await open(panel('lang="de"'), {script});
    await checked!.line(/Fout\. Taal: Toont Nederlands, .* niet laadt: Deutsch/);
  });

  it('tells of a file that fails to load', async () => {
    const script = `<script type="module" src="${fault('exit=404')}/signpost.js"></script>`;
    await open(panel('exit'), {script});
    await checked!.line(/Fout\. Bestanden: Het bestand exit\.js laadt niet/);
  });

  it('tells that a visitor has chosen the language', async () => {
    await open(panel());
    await checked!.line(/de taal van de pagina/);
    const host = checked!.page.document.querySelector('signpost-panel')!;
    host.shadowRoot!.querySelector<HTMLElement>('.picker button[lang=en]')!.click();
    await checked!.line(/Toont English, omdat een bezoeker \(u\) dat heeft gekozen/);
  });

  it('tells of each element of a page by its place', async () => {
    await open(`${panel()}<signpost-figures lang="en">${NUMBER}</signpost-figures>`);
    await checked!.line(/<signpost-panel> 1: Toont Nederlands/);
    await checked!.line(/<signpost-figures> 2: Toont English/);
  });

  it('shows markup in a value as text', async () => {
    await open(panel('need="&lt;img src=x onerror=alert(1)&gt;"'));
    await checked!.line(/need=<img kennen we niet/);
    expect(checked!.box!.querySelectorAll('img').length).to.equal(0);
  });

  it('puts what is wrong first', async () => {
    await open(panel('need="slef"', ''));
    await checked!.line(/need=slef/);
    const levels = checked!.lines.map((line) => '✗!✓'.indexOf(line.charAt(0)));
    expect(levels).to.deep.equal([...levels].sort());
    expect(folded(checked!.box!.querySelector('[role=status]'))).to.match(/^Fout: 1\. Let op: 1\./);
  });
});
