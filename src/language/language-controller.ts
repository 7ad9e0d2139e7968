import type {Content, MoreContent} from '../content/content.js';
import {inheritedLang, observeInheritedLang} from './inherited-lang.js';
import {type Language, languages, PLAIN, SOURCE_LANGUAGE} from './languages.js';
import {loadContent, loadMore, loadOffer, type LocaleModule} from './load-content.js';
import {match} from './match.js';

export const sourceLanguage = languages.find(({tag}) => tag === SOURCE_LANGUAGE)!;

/** The element that a `Localizer` is of. */
interface Host extends Element {
  addController(controller: Localizer): void;
  requestUpdate(): void;
}

/**
 * One element's language: which one it is, its content and its numbers.
 *
 * Every element has its own, so that a Dutch and an Arabic panel can stand on
 * one page. It follows the page until the visitor chooses, and the page again
 * when the page changes after that: the latest word counts.
 */
export class Localizer {
  /** The language on display; nothing until the first has loaded. */
  language?: Language;
  /** A language that was asked for and could not be loaded. */
  missing?: Language;
  /** Everything there is to say, in that language; there as soon as the language is. */
  content!: Content;
  /** What only some panels say, once `needMore` has been called and it has loaded. */
  more?: MoreContent;
  /** Whether a native reader has reviewed every text on display. */
  reviewed = true;
  /** What the visitor's own language says to offer itself, when another is on display. */
  offer?: {language: Language; text: string};

  private wanted = sourceLanguage;
  private plain = false;
  private withMore = false;
  private showing?: Promise<void>;
  private inherited?: string;
  private observer?: MutationObserver;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected() {
    this.observer = observeInheritedLang(this.host, this.follow);
    this.follow();
  }

  hostDisconnected() {
    this.observer?.disconnect();
  }

  /** Shows a language, whatever the page's is, until the page's changes. */
  choose(language: Language): Promise<void> {
    this.wanted = language;
    return this.show();
  }

  /** Shows the plain reading where the language has one, or the standard one. */
  read(plain: boolean) {
    if (plain === this.plain) return;
    this.plain = plain;
    this.showAgain();
  }

  /** Asks for what only some panels say. */
  needMore() {
    if (this.withMore) return;
    this.withMore = true;
    this.showAgain();
  }

  /** Puts what has been loaded on display. */
  display(language: Language, {reviewed, content}: LocaleModule, more?: MoreContent) {
    this.language = language;
    this.reviewed = reviewed;
    this.content = this.withDigits(content);
    this.more = more && this.withDigits(more);
  }

  /** Settles when the language last asked for is on display, or can't be. */
  async settled(): Promise<void> {
    let showing;
    do {
      showing = this.showing;
      await showing;
      // Another may have been asked for meanwhile.
    } while (showing !== this.showing);
  }

  number = (value: number) => new Intl.NumberFormat(this.locale).format(value);

  year = (value: number) => new Intl.NumberFormat(this.locale, {useGrouping: false}).format(value);

  /**
   * The tag to format with: the page's or the visitor's own where it is more
   * exact, since readers of Arabic in Damascus and in Rabat use other digits.
   */
  get locale(): string {
    const {language = sourceLanguage} = this;
    const asked = [this.inherited ?? '', ...navigator.languages];
    const own = asked.find((tag) => match(tag) === language) ?? '';
    for (const tag of [own, language.tag]) {
      try {
        // Engines lack some languages and would then write in the browser's own.
        const [supported] = Intl.NumberFormat.supportedLocalesOf(tag);
        if (supported) return supported;
      } catch {
        // Not a well-formed tag, though its beginning was one.
      }
    }
    return SOURCE_LANGUAGE;
  }

  private readonly follow = () => {
    const inherited = inheritedLang(this.host);
    if (inherited === this.inherited) return;
    this.inherited = inherited;
    void this.choose(match(inherited) ?? sourceLanguage);
    this.host.requestUpdate();
  };

  private show(): Promise<void> {
    const attempt = this.attempt(this.wanted, this.plain, this.withMore);
    this.showing = attempt;
    return attempt;
  }

  private showAgain() {
    // Before the first connection there is nothing to show yet.
    if (this.showing) void this.show();
  }

  private async attempt(language: Language, plain: boolean, withMore: boolean) {
    const overtaken = () =>
      this.wanted !== language || this.plain !== plain || this.withMore !== withMore;
    for (const [candidate, name] of editions(language, plain)) {
      try {
        // Both at once, and the one does not wait in vain for the other.
        const more = withMore ? loadMore(name).catch(complain) : undefined;
        const [module, moreModule] = await Promise.all([loadContent(name), more]);
        if (overtaken()) return;
        this.display(candidate, module, moreModule?.content);
        this.missing = candidate === language ? undefined : language;
        void this.findOffer();
        this.host.requestUpdate();
        return;
      } catch (error) {
        if (overtaken()) return;
        complain(error);
        // Names and numbers at once where there is nothing yet; else what shows stays until the next is there.
        if (!this.language) this.lack(language);
      }
    }
    if (!overtaken()) this.lack(language);
  }

  private lack(language: Language) {
    this.missing = language;
    this.host.requestUpdate();
  }

  /**
   * The visitor's own first language that we have, when another is on display.
   * It is there at once by its name, so that nothing moves when its words come.
   */
  private async findOffer() {
    const own = navigator.languages.map(match).find((language) => language);
    this.offer = undefined;
    if (!own || own === this.language) return;
    const offer = (this.offer = {language: own, text: own.name});
    try {
      offer.text = (await loadOffer(own.tag)).content;
      this.host.requestUpdate();
    } catch (error) {
      complain(error);
    }
  }

  /** The numbers in the texts, `{423}` and `{y2014}`, in the reader's digits. */
  withDigits = <T>(content: T): T => {
    const text = JSON.stringify(content).replace(
      /\{(y?)(\d+)\}/g,
      (_, isYear: string, digits: string) => (isYear ? this.year : this.number)(Number(digits))
    );
    return JSON.parse(text) as T;
  };
}

function complain(error: unknown) {
  console.error(error);
  return undefined;
}

/** What to try, best first: the plain reading if it is wanted, the language, the Dutch. */
function editions(language: Language, plain: boolean): [Language, string][] {
  return [
    ...(plain && language.plain ? [[language, language.tag + PLAIN] as [Language, string]] : []),
    [language, language.tag],
    ...(language === sourceLanguage
      ? []
      : [[sourceLanguage, sourceLanguage.tag] as [Language, string]]),
  ];
}
