import type {ReactiveController} from 'lit';
import type {SignpostElement} from '../../base/signpost-element.js';
import {toolkit} from '../../base/toolkit.js';
import {openNeeds} from '../../content/needs.js';
import {lazyModule} from '../../loading/lazy-module.js';
import {openingHoursModule} from '../opening-hours/opening-hours-controller.js';
import type {LocalHelpReader} from './local-help.lazy.js';

const localHelp = lazyModule<typeof import('./local-help.lazy.js')>('local-help');
const localHelpFile = lazyModule<typeof import('./local-help-file.lazy.js')>('local-help-file');

/**
 * The services that a page adds to the national ones: its `<signpost-local>`
 * children, and the file that its `local` attribute names. The code for it loads
 * only if there are any.
 */
export class LocalHelpController implements ReactiveController {
  /** The services that are shown; undefined until there are any and their code has loaded. */
  reader?: LocalHelpReader;
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

  private readonly read = () => {
    const {host} = this;
    const hasFile = host.hasAttribute('local');
    // With a reader, the last service may have been removed.
    if (!hasFile && !this.reader && !host.querySelector('signpost-local')) return;
    host.language.request('more');
    // At the same time as the reader, which uses them, and read again if they load after all. Most
    // services have hours.
    const file = hasFile ? localHelpFile.load(this.read) : undefined;
    const openingHours = openingHoursModule.load(this.read);
    const reading = localHelp.use(({LocalHelpReader}) =>
      (this.reader ??= new LocalHelpReader(host, openNeeds, toolkit)).read(openingHours, file)
    );
    // In needs that start closed, nothing moves when they come.
    if (host.matches('[open], [only]')) host.language.awaitFirst(reading);
  };
}
