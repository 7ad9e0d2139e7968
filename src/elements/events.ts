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

declare global {
  interface GlobalEventHandlersEventMap {
    'signpost-language': SignpostLanguageEvent;
  }
}
