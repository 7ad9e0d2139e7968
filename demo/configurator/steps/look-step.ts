import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {checkColours, fromBrand, type Verdict} from '../look/brand-colours.js';
import {lookOf} from '../look/look.js';
import {formOf, isText} from '../places.js';
import {radiusOf} from '../look/style.js';
import type {Theme} from '../look/themes.js';
import {type ColourChoice, colourRoles, type Settings} from '../state/settings.js';
import {decimal} from '../views/decimal.js';
import {radios, select, textField} from '../views/field.js';
import type {Editing, Step} from './step.js';

const roleNames: Readonly<Record<ColourChoice, () => string>> = {
  accent: () => msg('Knoppen en links', {id: 'start.colour.accent'}),
  'on-accent': () => msg('Tekst op knoppen', {id: 'start.colour.on-accent'}),
  background: () => msg('Achtergrond', {id: 'start.colour.background'}),
  text: () => msg('Tekst', {id: 'start.colour.text'}),
  surface: () => msg('Achtergrond van kaarten', {id: 'start.colour.surface'}),
};

const schemes = {
  auto: () => msg('Zoals de pagina', {id: 'start.theme.auto'}),
  light: () => msg('Altijd licht', {id: 'start.theme.light'}),
  dark: () => msg('Altijd donker', {id: 'start.theme.dark'}),
};

/** @param themes - The house styles that are known by name. */
export const lookStep = (themes: readonly Theme[]): Step => ({
  id: 'look',
  features: ['colours', 'theme'],
  title: () => msg('Hoe ziet het eruit?', {id: 'start.look.title'}),
  chosen: (settings) => {
    const {brand, colours, theme} = settings;
    const isOwn = brand || Object.values(colours).some(Boolean);
    if (isText(formOf(settings)) && !isOwn) return msg('Zoals uw site', {id: 'start.look.text'});
    return [
      isOwn
        ? msg('Uw kleuren', {id: 'start.look.own'})
        : msg('Kleuren van Signpost', {id: 'start.look.ours'}),
      schemes[theme](),
    ].join(' · ');
  },
  view: (editing) => {
    const {settings, change} = editing;
    const {theme, radius, font} = settings;
    return html`
      ${
        formOf(settings) === 'script'
          ? html`<p>
              ${msg('Gebruikt uw gemeente het NL Design System (IT weet dat)? Dan neemt het paneel uw kleuren vanzelf over, en hoeft u hier niets te kiezen.', {id: 'start.look.nl-design'})}
            </p>`
          : nothing
      }
      ${themes.length ? themeField(editing, themes) : nothing} ${brandField(editing)}
      ${radios<Settings['theme']>({
        name: 'theme',
        legend: msg('Licht of donker?', {id: 'start.theme.legend'}),
        value: theme,
        options: (Object.keys(schemes) as Settings['theme'][]).map((value) => ({
          value,
          label: schemes[value](),
        })),
        onChange: (value) => change({theme: value}),
      })}
      <details>
        <summary>${msg('Meer kleuren, hoeken en lettertype', {id: 'start.look.more'})}</summary>
        ${colourFields(editing)}
        ${textField({
          id: 'radius',
          label: msg('Ronding van de hoeken', {id: 'start.radius.label'}),
          hint: msg('In px, zoals 0 of 8. Leeg: onze eigen ronding.', {id: 'start.radius.hint'}),
          problem:
            radius.trim() && !radiusOf(radius)
              ? msg('Schrijf een getal, zoals 0 of 8.', {id: 'start.radius.problem'})
              : undefined,
          value: radius,
          onInput: (value) => change({radius: value}, 'radius'),
        })}
        ${textField({
          id: 'font',
          label: msg('Lettertype', {id: 'start.font.label'}),
          hint: msg(
            'De naam van een lettertype dat uw site al laadt. Leeg: dat van het apparaat.',
            {
              id: 'start.font.hint',
            }
          ),
          value: font,
          onInput: (value) => change({font: value}, 'font'),
        })}
      </details>
    `;
  },
});

/** Starts from a house style, each value of which can then be changed. */
function themeField({change}: Editing, themes: readonly Theme[]) {
  return select({
    id: 'house-style',
    label: msg('Begin met de kleuren van', {id: 'start.house.label'}),
    hint: msg(
      'De huisstijl van een paar gemeenten. Staat de uwe er niet bij? Vul dan hieronder uw kleur in.',
      {id: 'start.house.hint'}
    ),
    value: '',
    options: [
      {value: '', label: msg('Kies een huisstijl', {id: 'start.house.choose'})},
      ...themes.map(({name}) => ({value: name, label: name})),
    ],
    onChange: (name) => {
      const theme = themes.find((candidate) => candidate.name === name);
      if (!theme) return;
      const colours = Object.fromEntries(
        colourRoles.flatMap((role) =>
          theme.colours.light[role] ? [[role, theme.colours.light[role]]] : []
        )
      );
      change({brand: '', colours, radius: theme.radius ?? '', font: theme.font ?? ''});
    },
  });
}

/** One colour, and at once whether it can be read. */
function brandField({settings, change}: Editing) {
  const {brand} = settings;
  const made = brand.trim() ? fromBrand(brand) : undefined;
  return html`
    <div class="colour">
      ${textField({
        id: 'brand',
        label: msg('Eén kleur van uw huisstijl', {id: 'start.brand.label'}),
        hint: msg('Een code zoals #e17000. Voor knoppen en links.', {id: 'start.brand.hint'}),
        problem: brand.trim() && !made ? noColour() : undefined,
        value: brand,
        onInput: (value) => change({brand: value}, 'brand'),
      })}
      <input
        type="color"
        aria-label=${msg('Kies een kleur', {id: 'start.colour.choose'})}
        .value=${/^#[\da-f]{6}$/i.test(brand.trim()) ? brand.trim() : '#0b4d5c'}
        @input=${(event: Event) => change({brand: (event.target as HTMLInputElement).value}, 'brand')}
      />
    </div>
    ${
      made
        ? html`<div class="verdict" role="status">
            ${
              made.brandPasses
                ? html`<p>
                    ${msg('Deze kleur is goed te lezen, ook voor wie slecht ziet.', {id: 'start.brand.good'})}
                  </p>`
                : html`<p>
                    ${msg(str`Met uw kleur is tekst in het paneel slecht te lezen (contrast ${decimal(made.ratio)}; 7 is nodig voor wie slecht ziet). Het paneel gebruikt daarom een versie die wel te lezen is:`, {id: 'start.brand.adjusted'})}
                  </p>`
            }
            <div class="swatches">
              ${made.brandPasses ? nothing : swatch(brand.trim(), msg('Uw kleur', {id: 'start.brand.yours'}))}
              ${swatch(made.light.accent, msg('Op een lichte pagina', {id: 'start.brand.light'}))}
              ${swatch(made.dark.accent, msg('Op een donkere pagina', {id: 'start.brand.dark'}))}
            </div>
          </div>`
        : nothing
    }
  `;
}

function colourFields({settings, change}: Editing) {
  const {colours} = settings;
  const verdicts = checkColours(lookOf(settings).light ?? {}, 'light');
  return colourRoles.map((role) => {
    const value = colours[role] ?? '';
    const verdict = value.trim() ? verdicts[role] : undefined;
    const set = (colour: string, field?: string) =>
      change({colours: {...colours, [role]: colour}}, field);
    return html`${textField({
      id: `colour-${role}`,
      label: roleNames[role](),
      problem: verdict && problemOf(verdict),
      value,
      onInput: (colour) => set(colour, `colour-${role}`),
    })}
    ${
      verdict?.suggestion
        ? html`<div class="swatches">
            ${swatch(verdict.suggestion, '')}
            <button type="button" @click=${() => set(verdict.suggestion!)}>
              ${msg(str`Gebruik ${verdict.suggestion}`, {id: 'start.colour.use'})}
            </button>
          </div>`
        : nothing
    }`;
  });
}

function problemOf({isColour, passes, ratio = 0, minimum = 7}: Verdict): string | undefined {
  if (!isColour) return noColour();
  if (passes) return undefined;
  return msg(
    str`Hiermee is de tekst slecht te lezen: het contrast is ${decimal(ratio)}, en ${minimum} is nodig. Het paneel laat dan zijn eigen kleuren zien.`,
    {id: 'start.colour.problem'}
  );
}

const noColour = () =>
  msg('Dit is geen kleur. Schrijf een code zoals #e17000.', {id: 'start.colour.none'});

/** A sample of a colour. Its style is set by script, since a policy may forbid `style` attributes. */
function swatch(colour: string, label: string) {
  return html`<span class="sample"
    ><span class="swatch" .style=${`background-color: ${colour}`}></span>${label}</span
  >`;
}
