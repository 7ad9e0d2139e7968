import {expect} from 'chai';
import {fault, folded, Page, shadow, until, warnings} from '../../support/page.js';

const TEAM = `<signpost-local need="other" name="Wijkteam West" phone="030 123 45 67"
  hours="Mo-Fr 09:00-17:00">Denkt met u mee.</signpost-local>`;
const INVALID = '<signpost-local need="other" name="Oost" phone="bel ons"></signpost-local>';
const FILE = `data:application/json,${encodeURIComponent(
  '{"services": [{"id": "noord", "need": "other", "name": "Noord", "phone": "030 765 43 21"}]}'
)}`;

const added = (host: Element) => [...shadow(host).querySelectorAll('[part~=local]')].map(folded);

describe('local help, of which a file fails to load,', () => {
  let page: Page;
  afterEach(() => page.close());

  /** Shows the panel until the condition holds, and returns it with the warnings. */
  async function show(
    markup: string,
    faults: string,
    condition: (host: Element, seen: string[]) => unknown
  ) {
    page = await Page.open({html: markup});
    let host!: Element;
    const seen = await warnings(async (warned) => {
      const script = page.document.createElement('script');
      script.type = 'module';
      script.src = `${fault(faults)}/signpost.js`;
      page.document.head.append(script);
      host = await page.element();
      await until(() => condition(host, warned));
    }, page.window);
    return {host, seen};
  }

  it('shows its services, and warns with the code and the value, without the messages', async () => {
    const {host, seen} = await show(
      `<signpost-panel lang="nl">${INVALID}${TEAM}</signpost-panel>`,
      'problem-messages=404',
      (_, warned) => warned.length
    );
    expect(seen).to.deep.equal([
      '<signpost-panel> local help, {"code":"not-a-phone-number","path":["services",0,"phone"],"loses":"service","value":"bel ons"}',
    ]);
    expect(added(host).join()).to.contain('Wijkteam West').and.to.not.contain('Oost');
  });

  it('says in words what is wrong once the messages load', async () => {
    const {host, seen} = await show(
      `<signpost-panel lang="nl">${INVALID}</signpost-panel>`,
      'problem-messages=once',
      (element, warned) => {
        // The next reading loads them again.
        if (warned.length === 1) element.setAttribute('data-changed', '');
        return warned.length > 1;
      }
    );
    expect(seen[1]).to.contain('"bel ons" is not a phone number.');
    expect(added(host)).to.deep.equal([]);
  });

  it('shows the services in the page, and warns once, without what reads the file', async () => {
    const {host, seen} = await show(
      `<signpost-panel lang="nl" local='${FILE}'>${TEAM}</signpost-panel>`,
      'local-help-file=404',
      (element, warned) => added(element).length && warned.length
    );
    expect(added(host)).to.have.length(1);
    expect(added(host)[0]).to.contain('Wijkteam West');
    expect(seen).to.have.length(1);
    expect(seen[0])
      .to.match(/^<signpost-panel> local="data:/)
      .and.to.contain("can't be read: its code did not load.");
  });

  it('shows the services of the file once what reads it loads after all', async () => {
    const {host} = await show(
      `<signpost-panel lang="nl" local='${FILE}'></signpost-panel>`,
      'local-help-file=once',
      (element) => added(element).length
    );
    expect(added(host)[0]).to.contain('Noord');
  });

  it('shows the hours once their code loads after all', async () => {
    const {host} = await show(
      `<signpost-panel lang="nl">${TEAM}</signpost-panel>`,
      'opening-hours=once',
      (element) => /9[.:]00/.test(added(element).join())
    );
    expect(added(host)[0]).to.contain('Wijkteam West');
  });

  it('shows its services without their hours', async () => {
    const {host, seen} = await show(
      `<signpost-panel lang="nl">${TEAM}</signpost-panel>`,
      'opening-hours=404',
      (element) => added(element).length
    );
    expect(added(host)[0]).to.contain('030 123 45 67').and.to.not.contain('Openingstijden');
    expect(seen).to.deep.equal([]);
  });

  it('leaves the national helplines', async () => {
    const {host} = await show(
      `<signpost-panel lang="nl">${TEAM}</signpost-panel>`,
      'local-help=404',
      (element) => shadow(element).querySelector('.card')
    );
    expect(added(host)).to.deep.equal([]);
    expect(folded(shadow(host).querySelector('.root'))).to.contain('0800 266 64 36');
  });
});
