import {msg, updateWhenLocaleChanges} from '@lit/localize';
import {html, LitElement, nothing, type PropertyDeclarations} from 'lit';
import {missingIn} from './forms/forms.js';
import {getLocale, pageLanguages, speak, wantedLanguage} from './localization.js';
import {loadThemes, type Theme} from './look/themes.js';
import {formOf} from './places.js';
import {ResultController} from './forms/result-controller.js';
import {SettingsController} from './state/settings-controller.js';
import {defaults} from './state/settings.js';
import {audienceStep} from './steps/audience-step.js';
import {exitStep} from './steps/exit-step.js';
import {languagesStep} from './steps/languages-step.js';
import {lookStep} from './steps/look-step.js';
import {ownHelpStep} from './steps/own-help-step.js';
import {placeStep} from './steps/place-step.js';
import type {Editing, Step} from './steps/step.js';
import {configuratorStyles} from './styles/configurator-styles.js';
import {controlStyles} from './styles/control-styles.js';
import {fieldStyles} from './styles/field-styles.js';
import {stepStyles} from './styles/step-styles.js';
import {shareLabel} from './views/before-publishing.js';
import {CodeBox} from './views/code-box.js';
import {radios} from './views/field.js';
import {PanelPreview} from './views/panel-preview.js';
import {resultView} from './views/result-view.js';
import {stepView} from './views/step-view.js';

/**
 * With this page a web editor gets the panel for their own site: what to choose at the left, and at
 * the right how it looks and the code to paste. There is no server: all choices are in the address.
 */
class SignpostConfigurator extends LitElement {
  static override styles = [controlStyles, fieldStyles, stepStyles, configuratorStyles];

  static override properties: PropertyDeclarations = {
    message: {state: true},
    themes: {state: true},
  };

  private readonly state = new SettingsController(this);
  private readonly results = new ResultController(this, () => this.state.settings);
  /** What was said last, also to those who hear the page; until they go on. */
  declare private message: string;
  declare private themes: readonly Theme[];

  constructor() {
    super();
    updateWhenLocaleChanges(this);
    this.message = '';
    this.themes = [];
    for (const type of ['pointerdown', 'focusout']) this.addEventListener(type, () => this.say(''));
    void speak(wantedLanguage());
    void loadThemes().then((themes) => (this.themes = themes));
  }

  protected override render() {
    const {unread, isUnwritten} = this.state;
    const {preview} = this.results;
    return html`
      <div class="top">
        <h1 tabindex="-1">${msg('Zet het paneel op uw site', {id: 'start.title'})}</h1>
        ${this.languageSwitch()}
      </div>
      <p class="lead">
        ${msg('Het paneel laat in 18 talen zien waar hulp is bij online seksueel kindermisbruik: voor een kind of iemand anders, voor wie iets is overkomen, en voor wie zich zorgen maakt over eigen gedachten.', {id: 'start.about'})}
      </p>
      <p class="lead">
        ${msg('Kies wat bij uw site past, in de volgorde die u wilt. Het voorbeeld en de code volgen meteen. U hoeft niet in te loggen, en wij bewaren niets.', {id: 'start.lead'})}
      </p>
      ${
        unread.length
          ? html`<p class="problem" role="alert">
              ${msg('Een deel van het adres waarmee u kwam, konden wij niet lezen. Dat hebben wij weggelaten:', {id: 'start.unread'})}
              ${unread.join(', ').slice(0, 200)}
            </p>`
          : nothing
      }
      ${
        isUnwritten
          ? html`<p class="problem" role="alert">
              ${msg('Uw keuzes passen niet meer in het adres van deze pagina. De code klopt wel; het adres doorsturen kan nu niet.', {id: 'start.unwritten'})}
            </p>`
          : nothing
      }
      <div class="columns">
        <div class="steps" @change=${this.state.flush}>
          ${this.steps().map((step, index) => stepView(step, index, this.editing))}
          ${this.toolbar()} ${this.outcome()}
        </div>
        <div class="beside">
          <section aria-labelledby="preview">
            <h2 id="preview" tabindex="-1">
              ${msg('Zo ziet het eruit', {id: 'start.preview.title'})}
            </h2>
            ${this.results.result?.letter ? this.previewChoice() : nothing}
            <panel-preview
              .code=${preview.code}
              .bytes=${preview.bytes}
              .languages=${preview.languages}
              .language=${preview.language}
              @change=${(event: Event) =>
                this.results.show({language: (event.target as PanelPreview).language})}
            ></panel-preview>
          </section>
          <button type="button" class="primary" @click=${this.goTo('code')}>
            ${msg('Naar uw code', {id: 'start.to-code'})}
          </button>
        </div>
      </div>
      <p class="message" role="status">${this.message}</p>
      <div class="bar">
        <button type="button" @click=${this.goTo('preview')}>
          ${msg('Naar het voorbeeld', {id: 'start.to-preview'})}
        </button>
        <button type="button" class="primary" @click=${this.goTo('code')}>
          ${msg('Naar uw code', {id: 'start.to-code'})}
        </button>
      </div>
    `;
  }

  /** What an editor takes away, or why there is none. */
  private outcome() {
    const {settings} = this.state;
    const {failure, result} = this.results;
    if (failure) {
      return html`<p class="problem" role="alert">
        ${msg('De code kan niet worden gemaakt, want een bestand van deze kopie van Signpost is niet te lezen:', {id: 'start.failure'})}
        ${failure}
      </p>`;
    }
    return result
      ? resultView(result, this.editing, missingIn(formOf(settings), settings))
      : nothing;
  }

  private previewChoice() {
    return radios<'own' | 'letter'>({
      name: 'shown',
      legend: msg('Wat wilt u zien?', {id: 'start.preview.which'}),
      value: this.results.showsLetter ? 'letter' : 'own',
      options: [
        {value: 'own', label: msg('Wat u zelf plakt', {id: 'start.preview.own'})},
        {value: 'letter', label: msg('Wat IT kan plaatsen', {id: 'start.preview.letter'})},
      ],
      onChange: (value) => this.results.show({showsLetter: value === 'letter'}),
    });
  }

  private readonly say = (message: string) => (this.message = message);

  private get editing(): Editing {
    return {
      settings: this.state.settings,
      change: (change, field) => {
        this.message = '';
        this.state.change(change, field);
      },
      say: this.say,
      share: () => void this.copyAddress(),
    };
  }

  private steps(): Step[] {
    return [placeStep, audienceStep, languagesStep, ownHelpStep, lookStep(this.themes), exitStep];
  }

  /** This page's own language, which stays in the address. */
  private languageSwitch() {
    return html`<p class="languages">
      ${pageLanguages.map(({tag, name}) =>
        tag === getLocale()
          ? html`<span lang=${tag} aria-current="true">${name}</span>`
          : html`<button
              type="button"
              class="link"
              lang=${tag}
              @click=${() => this.chooseLanguage(tag)}
            >
              ${name}
            </button>`
      )}
    </p>`;
  }

  private async chooseLanguage(tag: string) {
    await speak(tag);
    const url = new URL(location.href);
    url.searchParams.set('lang', tag);
    history.replaceState(history.state, '', url);
    this.renderRoot.querySelector<HTMLElement>('h1')!.focus();
  }

  private toolbar() {
    return html`<div class="buttons">
      <button type="button" ?disabled=${!this.state.canUndo} @click=${() => history.back()}>
        ${msg('Laatste wijziging ongedaan maken', {id: 'start.undo'})}
      </button>
      <button type="button" @click=${() => this.state.change(defaults)}>
        ${msg('Begin opnieuw', {id: 'start.again'})}
      </button>
      <button type="button" @click=${this.copyAddress}>${shareLabel()}</button>
    </div>`;
  }

  /** Moves focus to the preview, which a narrow screen shows below all steps, or to the code. */
  private goTo(id: 'preview' | 'code') {
    return () => {
      const heading = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
      heading?.focus({preventScroll: true});
      heading?.scrollIntoView();
    };
  }

  private readonly copyAddress = async () => {
    this.state.flush();
    try {
      await navigator.clipboard.writeText(location.href);
      this.say(msg('Gekopieerd. Wie het adres opent, ziet uw keuzes.', {id: 'start.share.done'}));
    } catch {
      this.say(
        msg('Kopiëren lukte niet. Kopieer het adres uit de adresbalk.', {
          id: 'start.share.failed',
        })
      );
    }
  };
}

customElements.define('code-box', CodeBox);
customElements.define('panel-preview', PanelPreview);
customElements.define('signpost-configurator', SignpostConfigurator);
