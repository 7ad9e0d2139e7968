import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Content, MoreContent} from '../content/content.js';
import {formattingLocale, withDigits} from './format-numbers.js';
import {inheritedLang, observeInheritedLang} from './inherited-lang.js';
import {type Language, languages, PLAIN, SOURCE_LANGUAGE} from './languages.js';
import {loadContent, loadMore, loadOffer, type LocaleModule} from './load-content.js';
import {matchLanguage} from './match.js';

export const sourceLanguage = languages.find(({tag}) => tag === SOURCE_LANGUAGE)!;

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
  /** What only some elements show; set once it was requested and has loaded. */
  more?: MoreContent;
  /** Whether a native reader has reviewed every text on display. */
  reviewed = true;
  /** The visitor's own language and how it offers itself, while another is on display. */
  offer?: {language: Language; text: string};

  private wanted = sourceLanguage;
  private wantsPlain = false;
  private wantsMore = false;
  private loading?: Promise<void>;
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

  /** Shows the plain reading where the language has one, or the standard text. */
  setPlain(plain: boolean) {
    if (plain === this.wantsPlain) return;
    this.wantsPlain = plain;
    this.reload();
  }

  /** Requests `more`. */
  requestMore() {
    if (this.wantsMore) return;
    this.wantsMore = true;
    this.reload();
  }

  /** Puts loaded content on display. */
  display(language: Language, {reviewed, content}: LocaleModule, more?: MoreContent) {
    this.current = language;
    this.reviewed = reviewed;
    this.content = withDigits(content, this.locale);
    this.more = more && withDigits(more, this.locale);
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

  /** The BCP 47 tag to format numbers and dates with. */
  get locale(): string {
    return formattingLocale(this.current ?? sourceLanguage, this.inherited);
  }

  private readonly followPage = () => {
    const inherited = inheritedLang(this.host);
    if (inherited === this.inherited) return;
    this.inherited = inherited;
    void this.choose(matchLanguage(inherited) ?? sourceLanguage);
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
    for (const [candidate, name] of candidatesFor(language, this.wantsPlain)) {
      // Both at once; the text shows even if the rest fails to load.
      const [module, moreModule] = await Promise.all([
        loadContent(name),
        this.wantsMore ? loadMore(name) : undefined,
      ]);
      if (attempt !== this.attempts) return;
      if (module) {
        this.display(candidate, module, moreModule?.content);
        this.setMissing(candidate === language ? undefined : language);
        void this.findOffer();
        return;
      }
      // Names and numbers show at once if there is no text yet; otherwise the text stays.
      if (!this.current) this.setMissing(language);
    }
    this.setMissing(language);
  }

  private setMissing(language?: Language) {
    this.missing = language;
    this.host.requestUpdate();
  }

  /**
   * Finds the visitor's own first language that we have, if another is on
   * display. It shows at once by its name, so that nothing moves when its
   * sentence has loaded.
   */
  private async findOffer() {
    const own = navigator.languages.map(matchLanguage).find((language) => language);
    this.offer = undefined;
    if (!own || own === this.current) return;
    const offer = (this.offer = {language: own, text: own.name});
    const module = await loadOffer(own.tag);
    if (!module) return;
    offer.text = module.content;
    this.host.requestUpdate();
  }
}

/** What to try, best first: the plain reading if it is wanted, the language itself, Dutch. */
function candidatesFor(language: Language, plain: boolean): [Language, string][] {
  const candidates: [Language, string][] = [[language, language.tag]];
  if (plain && language.plain) candidates.unshift([language, language.tag + PLAIN]);
  if (language !== sourceLanguage) candidates.push([sourceLanguage, sourceLanguage.tag]);
  return candidates;
}
