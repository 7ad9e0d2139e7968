import type {ReactiveController} from 'lit';
import type {ContentElement} from '../../base/content-element.js';
import {HOME_REGION} from '../../base/converters.js';
import {toolkit} from '../../base/toolkit.js';
import {type Service, servicesOf} from '../../content/helplines.js';
import {contacts} from '../../language/locales/contacts.js';
import {lazyModule} from '../../loading/lazy-module.js';

export const regionsModule = lazyModule<typeof import('./regions.lazy.js')>('regions');

/** The services of a region, and what is said about them. */
export interface RegionalServices {
  services: readonly Service[];
  /** Stands above the services. */
  notice?: string;
  /** In which languages the services answer. */
  language: string;
  /** Stand below the services. */
  notes: readonly string[];
  /** How deaf people call; the slot is the website of the relay service. */
  relay?: string;
}

/**
 * Finds the services of an element's region. Those of the Netherlands are in the script and its
 * texts, others load on use. If they fail to load, the Dutch services show, with the note that their
 * numbers may not work from abroad.
 */
export class RegionsController implements ReactiveController {
  constructor(private readonly host: ContentElement & {region: string}) {
    host.addController(this);
  }

  hostConnected() {
    // Before anything shows, so that no visitor abroad sees the Dutch numbers first.
    if (!this.isHome) this.load();
  }

  get current(): RegionalServices {
    const {host, isHome} = this;
    const {content, parts} = host.language;
    if (!isHome) {
      if (regionsModule.value && parts.reference) {
        return regionsModule.value.servicesAbroad(host, parts.reference, toolkit);
      }
      this.load();
    }
    const {languages, abroad, relay} = content.help;
    return {
      services: servicesOf(contacts, content.services),
      language: languages,
      notes: [abroad],
      relay,
    };
  }

  get isHome(): boolean {
    return this.host.region.startsWith(HOME_REGION);
  }

  private load() {
    const {host} = this;
    host.language.request('reference');
    if (regionsModule.value) return;
    const loading = regionsModule.use(() => {
      host.requestUpdate();
    });
    host.language.awaitFirst(loading);
  }
}
