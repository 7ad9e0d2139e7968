import type {ReactiveController} from 'lit';
import type {SignpostElement} from '../../base/signpost-element.js';
import {warn} from '../../base/warnings.js';
import {openNeeds} from '../../content/needs.js';
import {contacts} from '../../language/locales/contacts.js';
import {lazyModule} from '../../loading/lazy-module.js';
import type {LocalCard} from './cards.js';

const localHelp = lazyModule<typeof import('./local-help.lazy.js')>('local-help');

/**
 * The services that a page adds to the national ones: its `<signpost-local>`
 * children, and the file that its `local` attribute names. The code for it loads
 * only where there are any.
 */
export class LocalHelpController implements ReactiveController {
  /** What the page adds to a need, in the page's own order. */
  cards: (need: string) => LocalCard[] = () => [];

  private observer?: MutationObserver;
  /** Counts the readings, so that a slow one does not replace a later one. */
  private latest = 0;

  constructor(private readonly host: SignpostElement) {
    host.addController(this);
  }

  hostConnected() {
    this.observer = new MutationObserver(() => void this.read());
    this.observer.observe(this.host, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    void this.read();
  }

  hostDisconnected() {
    this.observer?.disconnect();
  }

  private async read() {
    const {host} = this;
    const {language} = host;
    const hasAny = host.querySelector('signpost-local') ?? host.hasAttribute('local');
    // Once there was any, its removal counts too.
    if (!this.latest && !hasAny) return;
    const reading = ++this.latest;
    // For the words of the label, and for the numbers of other regions: no local service may give
    // out a national number as its own.
    language.requestMore();
    await localHelp.use(async ({readLocalHelp}) => {
      await language.settled();
      const known = {
        needs: openNeeds,
        national: [contacts, ...Object.values(language.more?.regions ?? {})],
      };
      await readLocalHelp(host, known, (cards, faults) => {
        if (reading !== this.latest) return;
        this.cards = (need) => cards(need, language.current?.tag ?? '');
        for (const fault of faults) warn(host, fault);
        host.requestUpdate();
      });
    });
  }
}
