import type {ReactiveController} from 'lit';
import type {SignpostElement} from '../../base/signpost-element.js';
import {toolkit} from '../../base/toolkit.js';
import {openNeeds} from '../../content/needs.js';
import {lazyModule} from '../../loading/lazy-module.js';
import {openingHoursModule} from '../opening-hours/opening-hours-controller.js';
import type {LocalCardView, LocalHelpReader} from './local-help.lazy.js';

const localHelp = lazyModule<typeof import('./local-help.lazy.js')>('local-help');

/**
 * The services that a page adds to the national ones: its `<signpost-local>`
 * children, and the file that its `local` attribute names. The code for it loads
 * only if there are any.
 */
export class LocalHelpController implements ReactiveController {
  private reader?: LocalHelpReader;
  private observer?: MutationObserver;

  constructor(private readonly host: SignpostElement) {
    host.addController(this);
  }

  hostConnected() {
    this.observer = new MutationObserver(this.read);
    this.observer.observe(this.host, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    this.read();
  }

  hostDisconnected() {
    this.observer?.disconnect();
  }

  /** The page's services for a need, in the page's order. */
  cards(need: string): LocalCardView[] {
    return this.reader?.cards(need) ?? [];
  }

  private readonly read = () => {
    const {host} = this;
    // With a reader, the last service may have been removed.
    if (!this.reader && !host.querySelector('signpost-local') && !host.hasAttribute('local'))
      return;
    const {language} = host;
    // For the text of the label.
    language.request('more');
    const reading = localHelp.use(({LocalHelpReader}) => {
      this.reader ??= new LocalHelpReader(host, openNeeds, toolkit);
      return this.reader.read();
    });
    // At the same time, since most services have hours.
    language.awaitFirst(Promise.all([reading, openingHoursModule.load()]));
  };
}
