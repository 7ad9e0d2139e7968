import {expect} from 'chai';
import {fixture, folded, shadow, until, warnings} from '../../support/page.js';

const LOCAL =
  '<signpost-local need="self" name="Wijkteam" phone="010 123 45 67">Denkt mee.</signpost-local>';

const card = (host: Element) => shadow(host).querySelector('[part~=local]');

describe('signpost-local', () => {
  it('that stands after a panel moves back into it, with one warning', async () => {
    let host!: Element;
    const seen = await warnings(async () => {
      host = await fixture(`<signpost-panel lang="nl"></signpost-panel><p>${LOCAL}</p>`);
      await until(() => card(host));
    });
    expect(host.querySelector('signpost-local')).to.not.equal(null);
    expect(folded(card(host)))
      .to.contain('Denkt mee.')
      .and.to.contain('010 123 45 67');
    expect(seen).to.have.length(1);
    expect(seen[0]).to.contain('<signpost-local> stands outside of <signpost-panel>');
  });

  it('without a panel before it shows its own content, with one warning', async () => {
    let host!: HTMLElement;
    const seen = await warnings(async () => {
      host = document.createElement('div');
      host.innerHTML = LOCAL;
      document.body.prepend(host);
      await until(() => host.querySelector('signpost-local')?.isConnected);
    });
    expect(folded(host)).to.equal('Denkt mee.');
    expect(seen).to.have.length(1);
    expect(seen[0]).to.contain('Put it inside');
    host.remove();
  });

  it('has its name in its own language, in a panel in another', async () => {
    const panel = await fixture(
      `<signpost-panel lang="en">${LOCAL.replace(' need', ' lang="nl" need')}</signpost-panel>`
    );
    await until(() => card(panel));
    const name = card(panel)!.querySelector('bdi')!;
    expect([name.textContent, name.closest('[lang]')!.getAttribute('lang')]).to.deep.equal([
      'Wijkteam',
      'nl',
    ]);
  });
});
