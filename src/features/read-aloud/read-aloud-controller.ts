import {html, nothing, type ReactiveController} from 'lit';
import {attempt} from '../../base/attempt.js';
import type {SignpostElement} from '../../base/signpost-element.js';
import {toolkit} from '../../base/toolkit.js';
import {fillSlots} from '../../base/views/prose.js';
import type {RubricId} from '../../content/rubrics.js';
import {matchLanguage} from '../../language/match.js';
import {lazyModule} from '../../loading/lazy-module.js';
import type {Reader, Reading} from './read-aloud.lazy.js';

const readAloud = lazyModule<typeof import('./read-aloud.lazy.js')>('read-aloud');

/** When to look for voices that were not there yet. */
const VOICES_AFTER_MS = [250, 1000, 4000];

/** Undefined in old browsers and in Node. In old Safari it has no events, but its voices at once. */
const synthesiser = () =>
  (globalThis as {speechSynthesis?: Partial<SpeechSynthesis>}).speechSynthesis;

const hasVoices = () => synthesiser()?.getVoices?.().length;

/**
 * Reads rubrics aloud with a voice on the visitor's own device; other voices
 * send the text to a server. Without a voice for the current language there is
 * no button. The code that reads loads when a button is pressed.
 */
export class ReadAloudController implements ReactiveController, Reader {
  reading?: Reading;

  constructor(readonly host: SignpostElement) {
    host.addController(this);
  }

  hostConnected() {
    synthesiser()?.addEventListener?.('voiceschanged', this);
    if (hasVoices()) return;
    // Safari's voices arrive later, and without an event.
    for (const delay of VOICES_AFTER_MS) setTimeout(() => hasVoices() && this.handleEvent(), delay);
  }

  hostDisconnected() {
    synthesiser()?.removeEventListener?.('voiceschanged', this);
    this.reading?.stop();
  }

  handleEvent() {
    this.host.requestUpdate();
  }

  /** The device's own voices for the current language. */
  get voices(): SpeechSynthesisVoice[] {
    // Some devices list voices without a language, or throw.
    const found = attempt(() =>
      synthesiser()
        ?.getVoices?.()
        .filter(
          ({localService, lang}) =>
            localService && matchLanguage(lang) === this.host.language.current
        )
    );
    return found ?? [];
  }

  /** Returns a function that renders a rubric's button, with the controls while it is read aloud. */
  buttons(): (id: RubricId, title: unknown) => unknown {
    const {host, reading, voices} = this;
    return (id, title) => {
      const own = reading?.id === id ? reading : undefined;
      if (!own && !voices.length) return nothing;
      const label = own?.label ?? host.language.content.listen;
      return html`<div class="listen">
        <button class="switch" @click=${() => this.press(id)}>
          ${label}<span class="hidden"
            >${fillSlots(host.language.content.pair, '', title)}</span
          ></button
        >${own?.controls()}
      </div>`;
    };
  }

  private press(id: RubricId) {
    const {content} = this.host.language;
    if (!this.reading) allowSpeech(this.voices[0]!);
    void readAloud.use(({toggleReading}) => toggleReading(this, id, content, toolkit));
  }
}

/**
 * iOS lets a page speak only if its first utterance comes from a press. The text
 * is a space, since Chromium on Linux stops speaking after an empty one.
 */
function allowSpeech(voice: SpeechSynthesisVoice) {
  const silence = new SpeechSynthesisUtterance(' ');
  silence.voice = voice;
  speechSynthesis.speak(silence);
}
