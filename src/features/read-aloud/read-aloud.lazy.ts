import type {SignpostElement} from '../../base/signpost-element.js';
import type {Toolkit} from '../../base/toolkit.js';
import type {Content} from '../../content/content.js';
import type {RubricId} from '../../content/rubrics.js';
import {bestVoice} from './best-voice.js';
import {clearHighlight, highlight, isInView, scrollToSentence} from './highlight.js';
import {styles} from './read-aloud-styles.js';
import {isUnchanged, type Sentence, sentencesOf} from './sentences.js';

const RATES = [0.75, 1, 1.25, 1.5, 2];

/** Some engines lose what is to be said in the same turn as the last ended or was cancelled. */
const GAP = 100;

/** The controller whose element shows the rubrics. */
export interface Reader {
  readonly host: SignpostElement;
  /** The device's own voices for the current language. */
  readonly voices: SpeechSynthesisVoice[];
  /** The latest reading, which may have ended. */
  reading?: Reading;
}

/** The page has one synthesiser, so one reading at a time over all our elements, at one speed. */
let current: Reading | undefined;
let rate = 1;

/**
 * What a rubric's button does: pauses or resumes its reading, else starts it.
 *
 * @param asked - What was on display at the press.
 */
export async function press(reader: Reader, id: RubricId, asked: Content, toolkit: Toolkit) {
  const {host, reading} = reader;
  const {language} = host;
  if (reading?.id === id && reading.label) {
    reading.press();
    return;
  }
  language.requestMore();
  await language.settled();
  // Another text by now, or no longer in the page?
  const same = language.content.rubrics[0]!.summary === asked.rubrics[0]!.summary;
  if (!language.more || !same || !host.isConnected) return;
  const root = host.shadowRoot!;
  // Once for the element.
  if (!reading) toolkit.addStyles(root, styles);
  current?.stop();
  current = reader.reading = new Reading(
    id,
    root.querySelector(`[data-rubric='${id}']`)!,
    reader,
    toolkit
  );
  current.start();
}

/**
 * A rubric that is being read, a sentence at a time. Pausing is cancelling and
 * saying the sentence again: Android can't pause.
 */
export class Reading {
  private state: 'speaking' | 'paused' | 'over' | 'failed' = 'speaking';
  private sentences: Sentence[] = [];
  private at = 0;
  private timer?: ReturnType<typeof setTimeout>;
  /** What is being said: Chromium forgets one that nobody holds, and the events of any other come late. */
  private utterance?: SpeechSynthesisUtterance;

  /** Another language, plain language, other rubrics: what changed is no longer what is read. */
  private readonly observer = new MutationObserver(() => {
    if (!this.sentences.every(isUnchanged)) this.stop();
  });

  /** The button and what stands behind it. */
  private readonly group: Element;

  constructor(
    readonly id: RubricId,
    private readonly rubric: Element,
    private readonly reader: Reader,
    private readonly toolkit: Toolkit
  ) {
    this.group = rubric.querySelector('.listen')!;
  }

  /** What the rubric's button is called; its own name when there is nothing to pause or resume. */
  get label(): string | undefined {
    const text = this.reader.host.language.more?.speech;
    if (this.state === 'speaking') return text?.pause;
    return this.state === 'paused' ? text?.resume : undefined;
  }

  start() {
    const {rubric, group} = this;
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', rubric.firstElementChild!.textContent.trim());
    rubric.querySelector('details')!.open = true;
    this.sentences = sentencesOf(rubric, this.reader.host.language.locale);
    const all = {subtree: true, childList: true, characterData: true};
    this.observer.observe(rubric.getRootNode(), all);
    addEventListener('pagehide', this.stop);
    // The page's own speech, which may be paused too, makes place for what was asked for now.
    speechSynthesis.cancel();
    speechSynthesis.resume();
    this.speak();
  }

  /** Pauses or resumes. */
  press() {
    if (this.state === 'speaking') this.pause();
    else this.speak();
  }

  readonly stop = () => {
    this.end('over');
  };

  /** What stands behind the button: the other controls, and then what went wrong. */
  controls(): unknown {
    if (this.state === 'over') return '';
    const {language} = this.reader.host;
    const {html, formatNumber} = this.toolkit;
    const text = language.more?.speech;
    const others = () => html`
      <button class="switch" @click=${this.stop}>${text?.stop}</button>
      <label>
        ${text?.speed}
        <select @change=${this.changeRate}>
          ${RATES.map(
            (one) =>
              html`<option value=${one} ?selected=${one === rate}>
                ${formatNumber(one, language.locale)}
              </option>`
          )}
        </select>
      </label>
    `;
    return html`<div class="speech">
      ${this.label && others()}<span role="status">${this.label ? '' : text?.failed}</span>
    </div>`;
  }

  private readonly changeRate = ({target}: Event) => {
    rate = Number((target as HTMLSelectElement).value);
    if (this.state === 'speaking') this.speak();
  };

  /** Says the sentence it is at, from its beginning. */
  private speak(follows = true) {
    this.hush();
    const {host, voices} = this.reader;
    const {language} = host;
    const sentence = this.sentences[this.at];
    const voice = bestVoice(voices, language.locale);
    if (!sentence || !voice) {
      this.end(sentence ? 'failed' : 'over');
      return;
    }
    highlight(sentence);
    if (follows) scrollToSentence(sentence);
    this.state = 'speaking';
    host.requestUpdate();
    this.timer = setTimeout(() => {
      this.utterance = Object.assign(new SpeechSynthesisUtterance(sentence.text), {
        voice,
        lang: voice.lang,
        rate,
        onend: this.said,
        onerror: this.said,
      });
      speechSynthesis.speak(this.utterance);
    }, GAP);
  }

  private readonly said = (event: SpeechSynthesisEvent) => {
    if (event.target !== this.utterance) return;
    this.utterance = undefined;
    const {error} = event as Partial<SpeechSynthesisErrorEvent>;
    if (event.type === 'end') {
      // Who has scrolled away, to a number perhaps, is not pulled back.
      const follows = isInView(this.sentences[this.at]!);
      this.at++;
      this.speak(follows);
    } else if (error === 'canceled' || error === 'interrupted') {
      // By the page, or by the device: it can go on later.
      this.pause();
    } else {
      this.end('failed');
    }
  };

  private pause() {
    this.hush();
    this.state = 'paused';
    this.reader.host.requestUpdate();
  }

  private end(state: 'over' | 'failed') {
    if (this.state === 'over' || this.state === 'failed') return;
    const {group} = this;
    this.hush();
    clearHighlight();
    this.observer.disconnect();
    removeEventListener('pagehide', this.stop);
    // Before the controls go, so that focus does not go with them.
    const {activeElement} = group.getRootNode() as Document | ShadowRoot;
    if (group.contains(activeElement)) {
      group.querySelector('button')!.focus({preventScroll: true});
    }
    group.removeAttribute('role');
    group.removeAttribute('aria-label');
    this.state = state;
    this.reader.host.requestUpdate();
  }

  /** Silences what is ours, and nothing that is not. */
  private hush() {
    clearTimeout(this.timer);
    if (!this.utterance) return;
    this.utterance = undefined;
    speechSynthesis.cancel();
  }
}
