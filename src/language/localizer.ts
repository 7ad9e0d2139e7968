import type {msg} from '@lit/localize';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {inheritedLang, observeInheritedLang} from './inherited.js';
import {type Language, languages, type LocaleModule, PLAIN, SOURCE_LANGUAGE} from './languages.js';
import {type Edition, load, loadedModule} from './load.js';
import {match} from './match.js';

export const sourceLanguage = languages.find(({tag}) => tag === SOURCE_LANGUAGE)!;

/**
 * One element's language: which one it is, its messages and its numbers.
 *
 * Every element has its own, so that a Dutch and an Arabic panel can stand on
 * one page. It follows the page until the visitor chooses, and the page again
 * when the page changes after that: the latest word counts.
 */
export class Localizer implements ReactiveController {
  /** The language on display; nothing until the first has loaded. */
  language?: Language;
  /** A language that was asked for and could not be loaded. */
  missing?: Language;

  private module?: LocaleModule;
  private wanted = sourceLanguage;
  private plain = false;
  private showing?: Promise<void>;
  private inherited?: string;
  private observer?: MutationObserver;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected() {
    this.observer = observeInheritedLang(this.host, this.follow);
    this.follow();
  }

  hostDisconnected() {
    this.observer?.disconnect();
  }

  /** Whether a native reader has reviewed every text on display. */
  get reviewed() {
    return this.module?.reviewed ?? true;
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
    // Before the first connection there is nothing to show yet.
    if (this.showing) void this.show();
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

  /** The visitor's own first language that we have, when another is on display. */
  get offer(): Language | undefined {
    const own = navigator.languages.map(match).find((language) => language);
    return own === this.language ? undefined : own;
  }

  msg = ((template: string | {values: unknown[]}, {id}: {id: string}) => {
    const message = this.module?.messages[id];
    return typeof message === 'function'
      ? message(...(template as {values: unknown[]}).values)
      : message;
  }) as typeof msg;

  number = (value: number) => new Intl.NumberFormat(this.locale()).format(value);

  year = (value: number) =>
    new Intl.NumberFormat(this.locale(), {useGrouping: false}).format(value);

  /**
   * The tag to format with: the page's or the visitor's own where it is more
   * exact, since readers of Arabic in Damascus and in Rabat use other digits.
   */
  private locale(): string {
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
    const attempt = this.attempt(this.wanted, this.plain);
    this.showing = attempt;
    return attempt;
  }

  private async attempt(language: Language, plain: boolean) {
    const overtaken = () => this.wanted !== language || this.plain !== plain;
    for (const [candidate, edition] of editions(language, plain)) {
      try {
        const module = loadedModule(edition) ?? (await load(edition));
        if (overtaken()) return;
        this.language = candidate;
        this.module = module;
        this.missing = candidate === language ? undefined : language;
        this.host.requestUpdate();
        return;
      } catch (error) {
        if (overtaken()) return;
        console.error(error);
        this.missing = language;
        this.host.requestUpdate();
      }
    }
  }
}

/** What to try, best first: the plain reading if it is wanted, the language, the Dutch. */
function editions(language: Language, plain: boolean): [Language, Edition][] {
  const {tag} = language;
  return [
    ...(plain && language.plain
      ? [[language, {tag: tag + PLAIN, load: language.plain}] as [Language, Edition]]
      : []),
    [language, language],
    ...(language === sourceLanguage
      ? []
      : [[sourceLanguage, sourceLanguage] as [Language, Edition]]),
  ];
}
