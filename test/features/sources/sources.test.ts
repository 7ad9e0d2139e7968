import {fault, Page, shadow, until} from '../../support/page.js';

describe('the sources of a text', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  it('show where they were asked for, once their code loads after all', async () => {
    const script = `<script type="module" src="${fault('sources=once')}/signpost.js"></script>`;
    page = await Page.open({html: `<signpost-rubrics lang="nl"></signpost-rubrics>${script}`});
    const host = await page.element('signpost-rubrics');
    const origin = shadow(host).querySelector<HTMLDetailsElement>('.origin')!;
    origin.open = true;
    await until(() => origin.querySelector('a'));
  });
});
