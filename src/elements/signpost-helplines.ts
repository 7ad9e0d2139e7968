import {css, html, nothing} from 'lit';
import {needsChecking, released} from '../content/fact.js';
import {type Helpline, helplinesIn, helplineText, siteName} from '../content/helplines.js';
import {helpText} from '../content/panel.js';
import type {Localizer} from '../language/localizer.js';
import {phoneLink, siteLink} from './contact.js';
import {heading} from './heading.js';
import {linked, prose} from './prose.js';
import {SignpostElement} from './signpost-element.js';

export const helplinesStyles = css`
  .danger {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-top: 0.75em;
    padding: 0.25em 0.75em;
    border-radius: var(--_radius);
    background: var(--_danger-surface);
    color: var(--_danger);
    font-weight: 600;
  }

  .danger .phone {
    padding-inline: 0;
    background: none;
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* Side by side where there is room; the first card is the widest. */
  .cards {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    margin-top: 1em;
  }

  .card {
    flex: 1 1 18em;
    min-width: 0;
    padding: clamp(0.75em, 4%, 1.25em);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .card:first-child {
    flex-grow: 2;
  }

  .need {
    font-weight: 600;
  }

  .call {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-top: 0.75em;
  }

  .claim {
    font-weight: 600;
  }
`;

/**
 * The helplines: the emergency number first, then the lines, each with what it
 * is, what it costs and its number.
 *
 * @csspart helpline - A helpline's card.
 * @csspart phone - A phone number's link.
 * @tag signpost-helplines
 */
export class SignpostHelplines extends SignpostElement {
  static override styles = [SignpostElement.styles, helplinesStyles];

  protected override view() {
    return [helplinesView(this.l, this.level, this.knownRegion), this.reviewNotice()];
  }
}

export function helplinesView(l: Localizer, level: number, region: string) {
  const text = helpText(l);
  const [emergency, ...lines] = helplinesIn(region);
  return html`<section>
    ${heading(level, text.title, 'section-title')}
    ${emergency && html`<p class="danger">${helplineText(emergency, l).need} ${phoneLink(emergency)}</p>`}
    <div class="cards">${lines.map((line) => card(line, l, level + 1))}</div>
    ${text.limits.map((limit) => html`<p class="muted">${limit}</p>`)}
  </section>`;
}

function card(line: Helpline, l: Localizer, level: number) {
  const text = helplineText(line, l);
  const site = line.website.value;
  const link = siteLink(site);
  const says = (sentence: string | undefined, className: string) =>
    sentence ? html`<p class=${className}>${prose(sentence, l)}</p>` : nothing;
  // What anonymity means is read before the number, never after it.
  return html`<article class="card" part="helpline">
    ${heading(level, html`<bdi lang=${line.nameLang ?? nothing}>${line.name}</bdi>`)}
    ${says(text.need, 'need')} ${says(text.anonymity, 'anonymity')}
    <div class="call">
      ${released(line.phone) ? phoneLink(line) : link}
      ${text.claims.map((claim) => html`<span class="claim">${claim}</span>`)}
    </div>
    ${says(text.about, 'about')}
    ${text.chat ? html`<p>${linked(text.chat, siteName(site), link)}</p>` : nothing}
    ${
      needsChecking(line.phone, new Date())
        ? html`<p class="muted">
            ${linked(helpText(l).check(siteName(site)), siteName(site), link)}
          </p>`
        : nothing
    }
  </article>`;
}
