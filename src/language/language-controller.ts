import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Content, ContentParts} from '../content/content.js';
import {formattingLocale, ownVariant} from './formatting-locale.js';
import {lazyModule} from '../loading/lazy-module.js';
import {inheritedLang, observeInheritedLang} from './inherited-lang.js';
import {
  editionName,
  type Language,
  languages,
  type Reading,
  shownFor,
  SOURCE_LANGUAGE,
} from './languages.js';
import {loadContent, loadOffer, loadPart, type LocaleModule} from './load-content.js';
import {matchLanguage} from './match.js';

/** How long the first text waits for what stands in it and loads by itself. */
const MAX_WAIT_MS = 1000;

const regionalDigits = lazyModule<typeof import('./regional-digits.lazy.js')>('regional-digits');

export const sourceLanguage = languages.find(({tag}) => tag === SOURCE_LANGUAGE)!;

/** A language, and the sentence with which it offers itself once that has loaded. */
interface LanguageOffer {
  language: Language;
  sentence?: string;
}

/**
 * The language of one element: which one it shows, and its content.
 *
 * Every element has its own, so that a Dutch and an Arabic panel can stand on
 * one page. It follows the `lang` around the element until the visitor chooses
 * a language, and again once the page changes its `lang` after that.
 */
export class LanguageController implements ReactiveController {
  /** The language on display; undefined until the first has loaded. */
  current?: Language;
  /** A language that was requested and could not be loaded. */
  missing?: Language;
  /** The content in the current language; set together with it. */
  content!: Content;
  /** What only some elements show: each part is set once it was requested and has loaded. */
  parts: ContentParts = {};
  /** Whether a native reader has reviewed every text on display. */
  reviewed = true;
  /** The visitor's own language, while another is on display. */
  offer?: LanguageOffer;

  /** @internal The language to show, if it can be loaded. */
  wanted = sourceLanguage;
  /** @internal */
  reading: Reading = 'standard';
  /** @internal */
  readonly requestedParts = new Set<keyof ContentParts>();
  private loading?: Promise<void>;
  private readonly awaited: Promise<unknown>[] = [];
  /** Counts the attempts to load, so that a slow one does not replace a later one. */
  private attempts = 0;
  private inherited?: string;
  private observer?: MutationObserver;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected() {
    this.observer = new MutationObserver(this.followPage);
    observeInheritedLang(this.host, this.observer);
    this.followPage();
  }

  hostDisconnected() {
    this.observer?.disconnect();
  }

  /** Shows a language until the page's `lang` changes. */
  choose(language: Language): Promise<void> {
    this.wanted = language;
    return this.load();
  }

  /** Shows a reading where the language has it, else the standard text. */
  setReading(reading: Reading) {
    if (reading === this.reading) return;
    this.reading = reading;
    this.reload();
  }

  /** Loads a part now, and with each language from now on. */
  request(part: keyof ContentParts) {
    if (this.requestedParts.has(part)) return;
    this.requestedParts.add(part);
    this.reload();
  }

  /**
   * Holds the first text back for something that stands in it and loads by itself, so that nothing
   * moves when it comes. The text waits for it a second at most.
   */
  awaitFirst(loading: Promise<unknown>) {
    this.awaited.push(loading);
  }

  /** Puts loaded content on display. */
  display(language: Language, {reviewed, content}: LocaleModule, parts: ContentParts = {}) {
    this.current = language;
    this.reviewed = reviewed;
    this.content = content;
    this.parts = parts;
    if (!language.regionalDigits || ownVariant(language, this.inherited) === language.tag) return;
    // The text shows first, in the digits that the build has written: `Intl` would hold it up.
    void regionalDigits.use(({withRegionalDigits}) => {
      if (this.content !== content) return;
      this.content = withRegionalDigits(content, this.locale);
      this.host.requestUpdate();
    });
  }

  /** Settles when the language requested last is on display, or has failed to load. */
  async settled(): Promise<void> {
    let loading;
    do {
      loading = this.loading;
      await loading;
      // Another may have been requested meanwhile.
    } while (loading !== this.loading);
  }

  /** The BCP 47 tag to format dates and times with. */
  get locale(): string {
    return formattingLocale(this.current ?? sourceLanguage, this.inherited);
  }

  private readonly followPage = () => {
    const inherited = inheritedLang(this.host);
    if (inherited === this.inherited) return;
    this.inherited = inherited;
    // A browser that translates the page names its own language, which may be one that we lack: then
    // the text on display stays.
    const language = matchLanguage(inherited);
    if (language) this.wanted = language;
    if (language || !this.loading) void this.load();
    this.host.requestUpdate();
  };

  private load(): Promise<void> {
    return (this.loading = this.attempt(++this.attempts));
  }

  private reload() {
    // Before the first connection there is nothing to load yet.
    if (this.loading) void this.load();
  }

  private async attempt(attempt: number) {
    const language = this.wanted;
    const whenLate = () => {
      if (language === this.wanted) void this.load();
    };
    for (const [candidate, name] of candidatesFor(language, this.reading)) {
      // Both at once; the text shows even if the rest fails to load.
      const parts: ContentParts = {};
      const loadInto = async (part: keyof ContentParts) =>
        Object.assign(parts, {[part]: (await loadPart(name, part, whenLate))?.content});
      const [module] = await Promise.all([
        loadContent(name, whenLate),
        ...[...this.requestedParts].map(loadInto),
      ]);
      if (module && !this.current) await this.firstLoaded();
      if (attempt !== this.attempts) return;
      if (module) {
        this.display(candidate, module, parts);
        this.setMissing(candidate === language ? undefined : language);
        // It throws where an extension hides the visitor's languages.
        this.findOffer().catch(console.error);
        return;
      }
      // Names and numbers show at once if there is no text yet; otherwise the text stays.
      if (!this.current) this.setMissing(language);
    }
    this.setMissing(language);
  }

  private async firstLoaded() {
    const limit = new Promise((resolve) => setTimeout(resolve, MAX_WAIT_MS));
    await Promise.race([Promise.all(this.awaited), limit]);
  }

  private setMissing(language?: Language) {
    this.missing = language;
    this.host.requestUpdate();
  }

  /**
   * Finds the visitor's own first language that we have, if another is on display. It shows with its
   * sentence, since a name that becomes two lines would move; by its name if that can't be loaded.
   */
  private async findOffer() {
    const own = navigator.languages.map(matchLanguage).find((language) => language);
    const language = own && shownFor(own);
    this.offer = undefined;
    if (!language || language === this.current) return;
    const offer: LanguageOffer = (this.offer = {language});
    offer.sentence = (await loadOffer(language.tag))?.content ?? language.name;
    this.host.requestUpdate();
  }
}

/** The files to try, best first: the reading that is wanted, the language itself, Dutch. */
function candidatesFor(wanted: Language, reading: Reading): [Language, string][] {
  const language = shownFor(wanted);
  const candidates: [Language, string][] = [[language, language.tag]];
  if (language.readings?.includes(reading)) {
    candidates.unshift([language, editionName(language, reading)]);
  }
  if (language !== sourceLanguage) candidates.push([sourceLanguage, sourceLanguage.tag]);
  return candidates;
}
