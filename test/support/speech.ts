/** A silent speech synthesiser that records utterances, and whose events the test controls. */
export class Synthesiser extends EventTarget {
  voices: Partial<SpeechSynthesisVoice>[] = [];
  /** The utterances passed to `speak`, without silent ones. */
  said: Utterance[] = [];
  /** How often `speak` was called, also with silent utterances. */
  spoken = 0;
  /** How often `cancel` was called. */
  cancelled = 0;
  /** Whether utterances are accepted and never begin, as some voices of Android do. */
  isMute = false;

  /** Replaces the synthesiser of a window. */
  static in(window: Window, ...languages: string[]): Synthesiser {
    const synthesiser = new Synthesiser();
    synthesiser.voices = languages.map((lang) => voice(lang));
    Object.defineProperty(window, 'speechSynthesis', {value: synthesiser, configurable: true});
    Object.assign(window, {SpeechSynthesisUtterance: Utterance});
    return synthesiser;
  }

  getVoices() {
    return this.voices;
  }

  speak(utterance: Utterance) {
    this.spoken++;
    if (utterance.text.trim()) this.said.push(utterance);
    if (!this.isMute) queueMicrotask(() => utterance.dispatchEvent(new Event('start')));
  }

  cancel() {
    this.cancelled++;
  }

  resume() {}

  /** Replaces the voices, and announces it. */
  change(...languages: string[]) {
    this.voices = languages.map((lang) => voice(lang));
    this.dispatchEvent(new Event('voiceschanged'));
  }

  get latest(): Utterance | undefined {
    return this.said.at(-1);
  }

  get texts(): string[] {
    return this.said.map(({text}) => text);
  }
}

export class Utterance extends EventTarget {
  voice?: SpeechSynthesisVoice;
  lang = '';
  rate = 1;
  onstart?: (event: Event) => void;
  onend?: (event: Event) => void;
  onerror?: (event: Event) => void;

  constructor(readonly text: string) {
    super();
    this.addEventListener('start', (event) => this.onstart?.(event));
    this.addEventListener('end', (event) => this.onend?.(event));
    this.addEventListener('error', (event) => this.onerror?.(event));
  }

  end() {
    this.dispatchEvent(new Event('end'));
  }

  fail(error: string) {
    this.dispatchEvent(Object.assign(new Event('error'), {error}));
  }
}

export function voice(lang: string, more: Partial<SpeechSynthesisVoice> = {}) {
  return {lang, name: `Voice ${lang}`, localService: true, default: false, ...more};
}
