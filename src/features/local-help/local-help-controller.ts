import {openNeeds} from '../../content/needs.js';
import {contacts} from '../../language/locales/contacts.js';
import type {Localizer} from '../../language/language-controller.js';
import type {LocalCard} from './cards.js';
import type {Controller, RenderedElement} from '../../base/rendered-element.js';
import {importModule} from '../../loading/import-module.js';
import {warnOnce} from '../../base/warn.js';

/**
 * The services a page adds to the national ones: its `<signpost-local>`
 * children, and the file its `local` attribute names. The code for it loads
 * only where there are any.
 */
export class LocalHelp implements Controller {
  /** What the page adds to a need, in the page's own order. */
  cards: (need: string) => LocalCard[] = () => [];

  private observer?: MutationObserver;
  private latest = 0;

  constructor(
    private readonly host: RenderedElement,
    private readonly l: Localizer
  ) {
    host.addController(this);
  }

  hostConnected() {
    const all = {subtree: true, childList: true, characterData: true, attributes: true};
    this.observer = new MutationObserver(() => void this.read());
    this.observer.observe(this.host, all);
    void this.read();
  }

  hostDisconnected() {
    this.observer?.disconnect();
  }

  private async read() {
    const {host, l} = this;
    const mine = ++this.latest;
    // Once there was something, its going has to be seen too.
    if (mine === 1 && !host.querySelector('signpost-local') && !host.hasAttribute('local')) {
      this.latest = 0;
      return;
    }
    try {
      // The label's words, and the numbers of other regions, which may not be given out as local.
      l.needMore();
      const [{readLocalHelp}] = await Promise.all([
        importModule('local-help') as Promise<typeof import('./local-help.lazy.js')>,
        l.settled(),
      ]);
      const known = {
        needs: openNeeds,
        national: [contacts, ...Object.values(l.more?.regions ?? {})],
      };
      await readLocalHelp(host, known, (cards, faults) => {
        if (mine !== this.latest) return;
        this.cards = (need) => cards(need, l.language?.tag ?? '');
        for (const fault of faults) warnOnce(host, fault);
        host.requestUpdate();
      });
    } catch (error) {
      console.error(error);
    }
  }
}
