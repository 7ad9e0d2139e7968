import type {msg} from '@lit/localize';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {inheritedLang, observeInheritedLang} from './inherited.js';
import {type Language, languages, type LocaleModule, SOURCE_LANGUAGE} from './languages.js';
import {load, loadedModule} from './load.js';
import {match} from './match.js';

const sourceLanguage = languages.find(({tag}) => tag === SOURCE_LANGUAGE)!;

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
  private wanted?: Language;
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
    this.showing = this.show(language);
    return this.showing;
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

  msg = ((template: string | {values: unknown[]}, {id}: {id: string}) => {
    const message = this.module?.messages[id];
    return typeof message === 'function'
      ? message(...(template as {values: unknown[]}).values)
      : message;
  }) as typeof msg;

  number = (value: number) => this.format(value, true);

  year = (value: number) => this.format(value, false);

  private readonly follow = () => {
    const inherited = inheritedLang(this.host);
    if (inherited === this.inherited) return;
    this.inherited = inherited;
    void this.choose(match(inherited) ?? sourceLanguage);
    this.host.requestUpdate();
  };

  private async show(language: Language) {
    const here = loadedModule(language);
    if (here) return this.display(language, here);
    for (const candidate of [language, sourceLanguage]) {
      try {
        const module = await load(candidate);
        if (this.wanted === language) {
          this.display(candidate, module, candidate === language ? undefined : language);
        }
        return;
      } catch (error) {
        if (this.wanted !== language) return;
        console.error(error);
        this.missing = language;
        this.host.requestUpdate();
      }
    }
  }

  private display(language: Language, module: LocaleModule, missing?: Language) {
    this.language = language;
    this.module = module;
    this.missing = missing;
    this.host.requestUpdate();
  }

  private format(value: number, useGrouping: boolean) {
    return new Intl.NumberFormat(this.intlLocale(), {useGrouping}).format(value);
  }

  /**
   * The tag to format with: the page's or the visitor's own where it is more
   * exact, since readers of Arabic in Damascus and in Rabat use other digits.
   */
  private intlLocale() {
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
}
