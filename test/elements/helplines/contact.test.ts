import {expect} from 'chai';
import {fixture, folded, shadow, until} from '../../support/page.js';
import {need} from './rendered.js';

describe('a link to a service', () => {
  const goes: [need: string, selector: string, service: string, channel: string][] = [
    ['self', '.phone', 'stop-it-now', 'phone'],
    ['self', '[data-channel=chat]', 'stop-it-now', 'chat'],
    ['report', '.form', 'meldpunt-kinderporno', 'form'],
    ['report', '[data-service=police] [data-channel=website]', 'police', 'website'],
  ];
  for (const [id, selector, service, channel] of goes) {
    it(`by ${channel} fires \`signpost-contact\` with the service and the channel only`, async () => {
      const host = await fixture('<signpost-panel lang="nl"></signpost-panel>');
      const heard: Event[] = [];
      const listen = (event: Event) => heard.push(event);
      document.addEventListener('signpost-contact', listen);
      const link = need(host, id).querySelector<HTMLElement>(selector)!;
      link.addEventListener('click', (event) => {
        event.preventDefault();
      });
      link.click();
      document.removeEventListener('signpost-contact', listen);
      expect(heard).to.have.length(1);
      expect(heard[0]).to.include({service, channel});
      expect(Object.keys(heard[0]!).filter((key) => key !== 'isTrusted')).to.have.members([
        'service',
        'channel',
      ]);
    });
  }
});

describe('the copy button', () => {
  it('copies the number as written, and announces it once [wcag 4.1.3]', async () => {
    const host = await fixture('<signpost-helplines lang="nl"></signpost-helplines>');
    const button = shadow(host).querySelector<HTMLElement>('.copy')!;
    const copied: string[] = [];
    const original = navigator.clipboard.writeText.bind(navigator.clipboard);
    Object.defineProperty(navigator.clipboard, 'writeText', {
      configurable: true,
      value: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    });
    try {
      const status = button.nextElementSibling!;
      expect([status.getAttribute('role'), folded(status)]).to.deep.equal(['status', '']);
      button.click();
      await until(() => folded(status));
      expect(folded(status)).to.equal('Nummer gekopieerd');
      expect(copied).to.deep.equal(['0800 266 64 36']);
      // The words stay Dutch, and are marked as Dutch, when the visitor chooses another language.
      host.lang = 'en';
      await until(() => shadow(host).querySelector('.root[lang=en]'));
      expect(status.querySelector('[lang]')?.getAttribute('lang')).to.equal('nl');
      // A second copy changes nothing that would be taken for a translation by the browser.
      const row = shadow(host).querySelector('.need');
      button.click();
      await until(() => copied.length === 2);
      host.setAttribute('theme', 'dark');
      await host.updateComplete;
      expect(shadow(host).querySelector('.need') === row).to.equal(true);
    } finally {
      Object.defineProperty(navigator.clipboard, 'writeText', {
        configurable: true,
        value: original,
      });
    }
  });

  it('says that the number can’t be copied, where a frame or the visitor forbids it', async () => {
    const host = await fixture('<signpost-helplines lang="nl"></signpost-helplines>');
    const original = navigator.clipboard.writeText.bind(navigator.clipboard);
    const refuse = () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError'));
    Object.defineProperty(navigator.clipboard, 'writeText', {configurable: true, value: refuse});
    try {
      const button = shadow(host).querySelector<HTMLElement>('.copy')!;
      button.click();
      await until(() => folded(button.nextElementSibling));
      expect(folded(button.nextElementSibling)).to.equal(
        'Kopiëren lukt hier niet. Schrijf het nummer op.'
      );
    } finally {
      Object.defineProperty(navigator.clipboard, 'writeText', {
        configurable: true,
        value: original,
      });
    }
  });

  it('has the number in its name [wcag 2.5.3]', async () => {
    const host = await fixture('<signpost-helplines lang="nl"></signpost-helplines>');
    const names = [...shadow(host).querySelectorAll('.copy')].map((button) => button.ariaLabel);
    expect(names[0]).to.equal('Kopieer nummer: 0800 266 64 36');
  });
});
