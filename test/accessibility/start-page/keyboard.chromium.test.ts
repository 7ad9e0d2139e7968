import {expect} from 'chai';
import {until} from '../../support/page.js';
import {press} from '../../support/visitor.js';
import {StartPage} from '../../demo/configurator/start-page.js';

describe('the start page, by keyboard alone', () => {
  let start: StartPage;
  afterEach(() => {
    start.close();
  });

  it('opens a step, chooses in it and reaches the code', async () => {
    start = await StartPage.open({place: 'site'});
    const {root} = start;
    start.page.window.focus();
    const focused = () => {
      const {activeElement} = root;
      return activeElement?.shadowRoot?.activeElement ?? activeElement;
    };
    root.querySelector<HTMLElement>('#audience > summary')!.focus();
    await press('Enter');
    await until(() => root.querySelector<HTMLDetailsElement>('#audience')!.open);
    await press('Tab');
    expect((focused() as HTMLInputElement).name).to.equal('audience');
    await press('ArrowDown');
    await until(
      () => root.querySelector('#audience .chosen')!.textContent === 'Inwoners van een gemeente'
    );
    root.querySelector<HTMLElement>('.beside > button')!.focus();
    await press('Enter');
    await until(() => root.activeElement?.id === 'code');
    await press('Tab');
    expect(focused()?.localName).to.equal('pre');
    await press('Tab');
    expect(focused()?.localName).to.equal('button');
  });
});
