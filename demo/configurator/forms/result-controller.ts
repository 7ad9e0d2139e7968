import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {askedOfIT, type Result, resultOf} from './result.js';
import {getLocale} from '../localization.js';
import {betterFormOf, formOf, isText} from '../places.js';
import type {Settings} from '../state/settings.js';
import {previewCode} from './preview-code.js';

/** What the preview shows. */
export interface Preview {
  /** As HTML. */
  code: string;
  /** What a first visit downloads, in brotli bytes. */
  bytes: number;
  language: string;
  /** The languages in which it can be shown; empty for all. */
  languages: readonly string[];
}

/** Makes the code and the preview from the settings. */
export class ResultController implements ReactiveController {
  result?: Result;
  preview: Preview = {code: '', bytes: 0, language: 'nl', languages: []};
  /** Why there is no result: a file of this copy can't be read. */
  failure = '';
  /** Whether the preview shows what the letter to IT asks for. */
  showsLetter = false;

  /** The language chosen for the preview; empty for that of the page. */
  private language = '';
  /** What the result was made from, and in which language of this page: its letter is in that. */
  private made?: Settings;
  private locale = '';
  /** Counts the results, so that a slow one does not replace a later one. */
  private latest = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly settings: () => Settings
  ) {
    host.addController(this);
  }

  hostUpdate() {
    const settings = this.settings();
    if (this.made === settings && this.locale === getLocale()) return;
    if (this.made?.language !== settings.language) this.language = '';
    if (!betterFormOf(settings)) this.showsLetter = false;
    this.made = settings;
    this.locale = getLocale();
    void this.make(settings);
  }

  /** Changes what the preview shows, and nothing of the result. */
  show(change: {language?: string; showsLetter?: boolean}) {
    this.language = change.language ?? this.language;
    this.showsLetter = change.showsLetter ?? this.showsLetter;
    void this.make(this.settings());
  }

  /** Unless the settings have changed again meanwhile. */
  private async make(settings: Settings) {
    const attempt = ++this.latest;
    try {
      const result = await resultOf(settings);
      const preview = await this.previewOf(settings);
      if (attempt !== this.latest) return;
      Object.assign(this, {result, preview, failure: ''});
    } catch (error) {
      if (attempt !== this.latest) return;
      this.failure = (error as Error).message;
    }
    this.host.requestUpdate();
  }

  private async previewOf(settings: Settings): Promise<Preview> {
    const form = (this.showsLetter && betterFormOf(settings)) || formOf(settings);
    const shown = this.showsLetter ? askedOfIT(settings) : settings;
    // Pasted text has its languages in it, unless each has a page of its own.
    const isChosenInText = isText(form) && !settings.hasPages;
    const languages = isChosenInText ? [settings.language] : settings.languages;
    const language = (!isChosenInText && this.language) || settings.language;
    const result = await resultOf({...shown, language}, form);
    return {code: previewCode(result, shown), bytes: result.bytes, language, languages};
  }
}
