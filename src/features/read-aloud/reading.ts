import type {SignpostElement} from '../../base/signpost-element.js';
import type {Toolkit} from '../../base/toolkit.js';
import type {RubricId} from '../../content/rubrics.js';
import {bestVoice} from './best-voice.js';
import {clearHighlight, highlight, isInView, scrollToSentence} from './highlight.js';
import {isUnchanged, type Sentence, sentencesOf} from './sentences.js';

const RATES = [0.75, 1, 1.25, 1.5, 2];

/** Some engines drop an utterance that follows immediately after another has ended or was cancelled. */
const SPEAK_DELAY_MS = 100;

/** Android lists voices that never speak, and says nothing of it. Others need seconds to begin. */
const MAX_SILENCE_MS = 8000;

/** The speed that the visitor chose. It applies to later readings too. */
let rate = 1;

/** The controller whose element shows the rubrics. */
export interface Reader {
  readonly host: SignpostElement;
  /** The device's own voices for the current language. */
  readonly voices: SpeechSynthesisVoice[];
  /** The latest reading, which may have ended. */
  reading?: Reading;
}

/**
 * Reads a rubric aloud, one sentence at a time. After a pause the sentence starts again, since
 * Android can't pause an utterance.
 */
export class Reading {
  private state: 'speaking' | 'paused' | 'over' | 'failed' = 'speaking';
  private sentences: Sentence[] = [];
  /** Of the current sentence. */
  private index = 0;
  private timer?: ReturnType<typeof setTimeout>;
  /** Runs while nothing is heard of the current utterance. */
  private silence?: ReturnType<typeof setTimeout>;
  /**
   * The current utterance. Chromium may garbage-collect an unreferenced one, and events of earlier
   * ones may arrive late.
   */
  private utterance?: SpeechSynthesisUtterance;

  /** Stops when the text changes, as with another language, plain language or other rubrics. */
  private readonly observer = new MutationObserver(() => {
    if (!this.sentences.every(isUnchanged)) this.stop();
  });

  /** Contains the rubric's button and the other controls. */
  private readonly group: Element;

  constructor(
    readonly id: RubricId,
    private readonly rubric: HTMLDetailsElement,
    private readonly reader: Reader,
    private readonly toolkit: Toolkit
  ) {
    this.group = rubric.querySelector('.listen')!;
  }

  /** The label of the rubric's button; undefined if there is nothing to pause or resume. */
  get label(): string | undefined {
    const text = this.reader.host.language.parts.more?.speech;
    if (this.state === 'speaking') return text?.pause;
    return this.state === 'paused' ? text?.resume : undefined;
  }

  start() {
    const {rubric, group} = this;
    group.setAttribute('role', 'group');
    const title = rubric.querySelector('summary > :first-child')!.textContent.trim();
    group.setAttribute('aria-label', title);
    rubric.open = true;
    this.sentences = sentencesOf(rubric, this.reader.host.language.locale);
    this.observer.observe(rubric.getRootNode(), {
      subtree: true,
      childList: true,
      characterData: true,
    });
    window.addEventListener('pagehide', this.stop);
    // Also stops speech of the host page, which may be paused.
    speechSynthesis.cancel();
    speechSynthesis.resume();
    this.speak();
  }

  /** Pauses or resumes. */
  toggle() {
    if (this.state === 'speaking') this.pause();
    else this.speak();
  }

  readonly stop = () => {
    this.end('over');
  };

  /** The controls after the rubric's button, or a message that reading failed. */
  controls(): unknown {
    if (this.state === 'over') return '';
    const {language} = this.reader.host;
    const {html} = this.toolkit;
    const text = language.parts.more?.speech;
    const otherControls = () => html`
      <button class="switch" @click=${this.stop}>${text?.stop}</button>
      <label>
        ${text?.speed}
        <select @change=${this.changeRate}>
          ${RATES.map(
            (value) =>
              html`<option value=${value} ?selected=${value === rate}>
                ${new Intl.NumberFormat(language.locale).format(value)}
              </option>`
          )}
        </select>
      </label>
    `;
    return html`<div class="speech">
      ${this.label && otherControls()}<span role="status">${this.label ? '' : text?.failed}</span>
    </div>`;
  }

  private readonly changeRate = ({target}: Event) => {
    rate = Number((target as HTMLSelectElement).value);
    if (this.state === 'speaking') this.speak();
  };

  /** Reads the current sentence from its beginning. */
  private speak(scroll = true) {
    this.cancelUtterance();
    const {host, voices} = this.reader;
    const {language} = host;
    const sentence = this.sentences[this.index];
    const voice = bestVoice(voices, language.locale);
    if (!sentence || !voice) {
      this.end(sentence ? 'failed' : 'over');
      return;
    }
    highlight(sentence);
    if (scroll) scrollToSentence(sentence);
    this.state = 'speaking';
    host.requestUpdate();
    this.timer = setTimeout(() => {
      this.utterance = Object.assign(new SpeechSynthesisUtterance(sentence.text), {
        voice,
        lang: voice.lang,
        rate,
        onstart: this.utteranceStarted,
        onend: this.utteranceEnded,
        onerror: this.utteranceEnded,
      });
      speechSynthesis.speak(this.utterance);
      this.silence = setTimeout(() => {
        this.end('failed');
      }, MAX_SILENCE_MS);
    }, SPEAK_DELAY_MS);
  }

  private readonly utteranceStarted = () => {
    clearTimeout(this.silence);
  };

  private readonly utteranceEnded = (event: SpeechSynthesisEvent) => {
    if (event.target !== this.utterance) return;
    clearTimeout(this.silence);
    this.utterance = undefined;
    const {error} = event as Partial<SpeechSynthesisErrorEvent>;
    if (event.type === 'end') {
      // Does not scroll back a visitor who has scrolled away, for example to a phone number.
      const scroll = isInView(this.sentences[this.index]!);
      this.index++;
      this.speak(scroll);
    } else if (error === 'canceled' || error === 'interrupted') {
      // By the host page or the device. The visitor can resume later.
      this.pause();
    } else {
      this.end('failed');
    }
  };

  private pause() {
    this.cancelUtterance();
    this.state = 'paused';
    this.reader.host.requestUpdate();
  }

  private end(state: 'over' | 'failed') {
    if (this.state === 'over' || this.state === 'failed') return;
    const {group} = this;
    this.cancelUtterance();
    clearHighlight();
    this.observer.disconnect();
    window.removeEventListener('pagehide', this.stop);
    // Moves focus before the focused control is removed.
    const {activeElement} = group.getRootNode() as Document | ShadowRoot;
    if (group.contains(activeElement)) {
      group.querySelector('button')!.focus({preventScroll: true});
    }
    group.removeAttribute('role');
    group.removeAttribute('aria-label');
    this.state = state;
    this.reader.host.requestUpdate();
  }

  /** Without an utterance of our own, `cancel` would stop the speech of the host page. */
  private cancelUtterance() {
    clearTimeout(this.timer);
    clearTimeout(this.silence);
    if (!this.utterance) return;
    this.utterance = undefined;
    speechSynthesis.cancel();
  }
}
