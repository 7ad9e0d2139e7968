/** How a visitor reaches a service. */
export type Channel = 'phone' | 'chat' | 'form' | 'website';

/** The language on display has changed, by the visitor's choice or the page's. */
export class SignpostLanguageEvent extends Event {
  static readonly type = 'signpost-language';

  constructor(
    /** BCP 47 tag of the language now on display. */
    readonly lang: string
  ) {
    super(SignpostLanguageEvent.type, {bubbles: true, composed: true});
  }
}

/**
 * A visitor has followed a link to a service. The event names the service, says
 * nothing about the visitor, and goes nowhere unless the page listens.
 */
export class SignpostContactEvent extends Event {
  static readonly type = 'signpost-contact';

  constructor(
    /** The service's id: `stop-it-now`, or `local:…` for a local service. */
    readonly service: string,
    /** `phone`, `chat`, `form` or `website`. */
    readonly channel: Channel
  ) {
    super(SignpostContactEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'signpost-language': SignpostLanguageEvent;
    'signpost-contact': SignpostContactEvent;
  }
}
