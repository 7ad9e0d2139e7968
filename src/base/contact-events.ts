import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {attempt} from './attempt.js';
import {type Channel, SignpostContactEvent} from './events.js';

/** Tells the page when a visitor follows a link to a service, for partners who count. */
export class ContactEventsController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected() {
    // On the root and not in the template: prerendered links count too.
    this.host.shadowRoot!.addEventListener('click', this);
  }

  hostDisconnected() {
    this.host.shadowRoot!.removeEventListener('click', this);
  }

  handleEvent({target}: Event) {
    const link = (target as Element).closest<HTMLElement>('[data-channel]');
    const service = link?.closest<HTMLElement>('[data-service]');
    if (!link || !service) return;
    const channel = link.dataset['channel'] as Channel;
    const event = new SignpostContactEvent(service.dataset['service']!, channel);
    attempt(() => this.host.dispatchEvent(event));
  }
}
