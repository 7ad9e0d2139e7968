import {expect} from 'chai';
import {lazyModule} from '../../src/loading/lazy-module.js';
import {fault, Page, text, until} from '../support/page.js';

type OpeningHours = typeof import('../../src/features/opening-hours/opening-hours.lazy.js');

/** The queries of the addresses at which a module has been requested. */
const requested = (file: string, {performance}: Window = window) =>
  performance
    .getEntriesByType('resource')
    .map(({name}) => new URL(name))
    .filter(({pathname}) => pathname.endsWith(file))
    .map(({search}) => search);

/** The errors logged while the action runs. */
async function logged(action: () => unknown): Promise<unknown[]> {
  const seen: unknown[] = [];
  const original = console.error;
  console.error = (...said: unknown[]) => seen.push(said.at(-1));
  try {
    await action();
  } finally {
    console.error = original;
  }
  return seen;
}

describe('a lazy module', () => {
  /** Declares a module of `dist/` that the server serves with these faults. */
  function declare(faults: string) {
    const path = fault(faults);
    const module = lazyModule<OpeningHours>(`../..${path}/opening-hours`);
    return {path, module, searches: () => requested(`${path}/opening-hours.js`)};
  }

  it('loads on first use, and once for all users', async () => {
    const {module, searches} = declare('none=404');
    expect(module.value).to.equal(undefined);
    const [loaded, name] = await Promise.all([
      module.load(),
      module.use(({OpeningHoursDisplay}) => typeof OpeningHoursDisplay),
    ]);
    expect(name).to.equal('function');
    expect(module.value === loaded).to.equal(true);
    expect((await module.load()) === loaded).to.equal(true);
    expect(searches()).to.deep.equal(['']);
  });

  it('returns what the callback returns, also from a promise', async () => {
    const {module} = declare('none=404');
    expect(await module.use(() => Promise.resolve('words'))).to.equal('words');
  });

  it('is undefined if it can’t be loaded, and the error is logged', async () => {
    const {module} = declare('opening-hours=404');
    const errors = await logged(async () => {
      expect(await module.load()).to.equal(undefined);
    });
    expect(errors).to.have.length(1);
    expect(errors[0]).to.be.an.instanceof(TypeError);
    expect(module.value).to.equal(undefined);
  });

  it('is requested under another address after a failure', async () => {
    const {module, searches} = declare('opening-hours=once');
    await logged(() => module.load());
    expect(await module.load()).to.have.property('OpeningHoursDisplay');
    expect(searches().at(-1)).to.equal('?retry=1');
  });

  it('is tried again by itself, and those who waited for it are called back', async () => {
    const {module} = declare('opening-hours=once');
    const calledBack: string[] = [];
    await logged(async () => {
      expect(await module.use(() => calledBack.push('use'))).to.equal(undefined);
      expect(await module.load(() => calledBack.push('load'))).not.to.equal(undefined);
      await until(() => calledBack.length);
    });
    expect(calledBack).to.deep.equal(['use']);
  });

  it('tells those who load it that it has come late', async () => {
    const {module} = declare('opening-hours=once');
    let isLate = false;
    await logged(async () => {
      expect(await module.load(() => (isLate = true))).to.equal(undefined);
      await until(() => isLate);
    });
    expect(module.value).to.have.property('OpeningHoursDisplay');
  });

  it('is tried again at once when the browser is online again', async () => {
    const {module, searches} = declare('opening-hours=once');
    await logged(() => module.load());
    window.dispatchEvent(new Event('online'));
    await until(() => module.value);
    expect(searches().at(-1)).to.equal('?retry=1');
  });

  it('is requested once by users who wait for it together, also if it fails', async () => {
    const {module, searches} = declare('opening-hours=once');
    const errors = await logged(async () => {
      const both = await Promise.all([module.load(), module.use(() => 'used')]);
      expect(both).to.deep.equal([undefined, undefined]);
    });
    expect(errors).to.have.length(2);
    await module.load();
    // This is only the second request, since both users shared the first.
    expect(searches().at(-1)).to.equal('?retry=1');
  });

  it('stays loaded if a callback throws, which is logged', async () => {
    const {module, searches} = declare('none=404');
    const error = new Error('This callback throws');
    const errors = await logged(async () => {
      const results = [
        await module.use((): string => {
          throw error;
        }),
        await module.use((): Promise<string> => Promise.reject(error)),
      ];
      expect(results).to.deep.equal([undefined, undefined]);
    });
    expect(errors).to.deep.equal([error, error]);
    expect(await module.use(() => 'used')).to.equal('used');
    expect(searches()).to.deep.equal(['']);
  });
});

describe('a lazy module of another version', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  async function open(path: string) {
    page = await Page.open({
      html: `<signpost-figures lang="en"></signpost-figures><script type="module" src="${path}/signpost.js"></script>`,
    });
    return page.element('signpost-figures');
  }

  it('is requested once more, under an address of this version', async () => {
    const path = fault('en=stale');
    const host = await open(path);
    expect(text(host)).to.contain('Suspects');
    const {contract} = (await import(`${location.origin}/dist/locales/en.js`)) as {
      contract: string;
    };
    expect(requested(`${path}/locales/en.js`, page.window)).to.deep.equal(['', `?${contract}`]);
  });

  it('is requested only once more for two elements', async () => {
    const path = fault('en=stale');
    const host = await open(path);
    host.after(host.cloneNode());
    const second = await page.element('signpost-figures', 1);
    await until(() => text(second).includes('Suspects'));
    expect(requested(`${path}/locales/en.js`, page.window)).to.have.length(2);
  });
});
