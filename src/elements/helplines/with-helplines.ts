import {html, nothing} from 'lit/html.js';
import {type NeedId, needIds} from '../../content/needs.js';
import type {Service} from '../../content/helplines.js';
import {css} from '../../base/styles/css.js';
import {card, cardStyles} from './card.js';
import {phoneLink} from '../../base/views/contact-links.js';
import {copyStyles} from './copy-button.js';
import {heading} from '../../base/views/heading.js';
import {importModule} from '../../loading/import-module.js';
import {later} from '../../loading/lazy-module.js';
import {LocalHelp} from '../../features/local-help/local-help-controller.js';
import {isHome, knownRegions, servicesIn} from './region.js';
import {reflect, type Reflected} from '../../base/rendered-element.js';
import {SignpostElement} from '../../base/signpost-element.js';
import {listed} from '../../base/converters.js';
import {warn} from '../../base/warn.js';

const helplinesStyles = css`
  .danger {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-top: 0.75em;
    padding: 0.25em 0.75em;
    border-radius: var(--_radius);
    max-width: none;
    background: var(--_danger-surface);
    color: var(--_danger);
    font-weight: 600;
  }

  .danger .phone {
    padding-inline: 0;
    background: none;
    color: inherit;
    text-decoration: underline;
  }

  .need {
    margin-top: 0.5em;
    border-bottom: 1px solid var(--_border);
  }

  .need > summary {
    width: auto;
    padding-block: 0.5em;
  }

  .cards {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    margin-block: 0.25em 1em;
  }
`;

/**
 * What an element that shows helplines is set to.
 *
 * @csspart need - What a visitor comes for, a `details` element with its services.
 * @csspart helpline - A helpline's card.
 * @csspart local - The card of a service that the page has added.
 * @csspart phone - A phone number's link.
 */
export abstract class WithHelplines extends SignpostElement {
  static override readonly attributes: Reflected = reflect(this, SignpostElement.attributes, {
    need: {property: 'need', default: ''},
    local: {property: 'local', default: ''},
    owner: {property: 'owner', default: ''},
  });

  static override readonly styles: readonly string[] = [
    ...SignpostElement.styles,
    cardStyles,
    copyStyles,
    helplinesStyles,
  ];

  /**
   * What visitors come for, in the order to show it: `self`, `other`, `victim`, `report` and
   * `despair`, separated by spaces; the first starts open. Default: all. `danger`, the emergency
   * number, always shows, and first. An unknown name is passed over with a warning; where none is
   * known, all show.
   *
   * @attr
   */
  declare need: string;

  /**
   * Address of a JSON file with services of your own (see Local help). A file that can't be read
   * gives a warning and leaves the national services as they are.
   *
   * @attr
   */
  declare local: string;

  /**
   * Who adds the local services, for their label. Default: the file's owner, else the site's name.
   *
   * @attr
   */
  declare owner: string;

  /** @internal What time it is; tests set another. */
  now = () => new Date();

  /** @internal */
  readonly hours = later(
    () =>
      importModule('opening-hours') as Promise<
        typeof import('../../features/opening-hours/opening-hours.lazy.js')
      >,
    () => {
      this.requestUpdate();
    }
  );

  private readonly localHelp = new LocalHelp(this, this.l);

  override connectedCallback() {
    // Before anything shows, so that no visitor abroad sees the Dutch numbers first.
    if (!isHome(this.regionCode)) this.l.needMore();
    super.connectedCallback();
  }

  /** @internal */
  protected helplines(level: number) {
    const {l} = this;
    const {help, needs} = l.content;
    const {services, known, home} = servicesIn(this.regionCode, l);
    const fit = (id: NeedId) => services.filter((one) => one.needs.includes(id));
    const [emergency] = fit('danger');
    const lists = this.chosenNeeds()
      .map((id) => ({id, cards: [...fit(id), ...this.localHelp.cards(id)]}))
      .filter(({cards}) => cards.length);
    if (!known) warn(this, 'region', this.region, knownRegions(l).join(', '));
    // Of the Dutch lines also where the others could not be loaded.
    const notes = home ? [help.languages, help.abroad] : [l.more?.text.anyLanguage];
    return html`<section>
      ${heading(level, help.title, 'section-title')}
      ${emergency ? danger(emergency, needs.danger) : nothing}
      ${known ? nothing : html`<p>${l.more?.text.noLocal}</p>`}
      ${lists.map(
        ({id, cards}, index) =>
          html`<details class="need" part="need" data-need=${id} ?open=${!index}>
            <summary>${heading(level + 1, needs[id])}</summary>
            <div class="cards">${cards.map((one) => card(one, level + 2, l, this))}</div>
          </details>`
      )}
      ${notes.map((note) => html`<p class="muted">${note}</p>`)}
    </section>`;
  }

  private chosenNeeds(): readonly NeedId[] {
    return listed(this, 'need', this.need, needIds).filter((id) => id !== 'danger');
  }
}

function danger({id, phones}: Service, text: string) {
  return html`<p class="danger" data-service=${id}>${text} ${phones?.map(phoneLink)}</p>`;
}
