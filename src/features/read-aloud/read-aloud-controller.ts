import {html, nothing} from 'lit/html.js';
import type {RubricId} from '../../content/rubrics.js';
import type {Localizer} from '../../language/language-controller.js';
import {importModule} from '../../loading/import-module.js';
import {match} from '../../language/match.js';
import type {Reading} from './read-aloud.lazy.js';
import type {Controller, RenderedElement} from '../../base/rendered-element.js';

/**
 * Reads rubrics aloud, with a voice on the visitor's own device: any other
 * would send the text to whoever makes it. Where the language on display has
 * no such voice there is no button. The code that reads loads when a button is
 * pressed.
 */
export class ReadAloud implements Controller {
  /** The latest, which may be over. */
  reading?: Reading;

  constructor(
    readonly host: RenderedElement,
    readonly l: Localizer
  ) {
    host.addController(this);
  }

  hostConnected() {
    // Not in old browsers; old Safari has its voices at once, and no events.
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', this);
  }

  hostDisconnected() {
    globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', this);
    this.reading?.stop();
  }

  handleEvent() {
    this.host.requestUpdate();
  }

  /** The device's own voices for the language on display. */
  get voices(): SpeechSynthesisVoice[] {
    const all = globalThis.speechSynthesis?.getVoices() ?? [];
    return all.filter(({localService, lang}) => localService && match(lang) === this.l.language);
  }

  /** Gives each rubric its button, which is the reading's too while it is read. */
  buttons(): (id: RubricId, title: unknown) => unknown {
    const {l, reading, voices} = this;
    return (id, title) => {
      const own = reading?.id === id ? reading : undefined;
      return own || voices.length
        ? html`<div class="listen">
            <button class="switch" @click=${() => this.press(id)}>
              ${own?.label ?? l.content.listen}<span class="hidden">: ${title}</span></button
            >${own?.controls(html)}
          </div>`
        : nothing;
    };
  }

  private async press(id: RubricId) {
    const {content} = this.l;
    try {
      if (!this.reading) {
        // On iOS only what is said within a press lets more be said later. A space, since Chromium
        // on Linux says nothing more after an empty text.
        const silence = new SpeechSynthesisUtterance(' ');
        silence.voice = this.voices[0]!;
        speechSynthesis.speak(silence);
      }
      const {press} = await (importModule('read-aloud') as Promise<
        typeof import('./read-aloud.lazy.js')
      >);
      await press(this, id, content);
    } catch (error) {
      console.error(error);
    }
  }
}
