import type {Toolkit} from '../../base/toolkit.js';
import {type ColourGroup, colourGroups, type ColourRole} from './colour-groups.js';
import {blend, type Colour, contrast, formatColour, parseColour} from './contrast.js';

/**
 * Each custom property of the page has a swatch in its colour: where its
 * computed value is read, and a transition tells of any change of it, whatever
 * the cause: a class, a sheet that loads late, the colour scheme.
 */
const swatchStyles = /* css */ `
  .swatches {
    position: absolute;
    visibility: hidden;
    /* What a name that is not set inherits: never what is chosen here, which would go round. */
    color: #000;
  }

  .swatch {
    transition: color 1ms step-start;
  }

  .scheme {
    color: light-dark(#000, #fff);
  }
`;

const names = [...new Set(colourGroups.flatMap(({properties}) => properties.flat()))].filter(
  Boolean
);

/** The page's values for the roles that have one, and how every role looks. */
interface Chosen {
  values: Map<ColourRole, string>;
  seen: Map<ColourRole, Colour>;
}

/** The engine itself converts any colour to sRGB, where it can. */
const inSrgb = (value: string) =>
  CSS.supports('color', 'color-mix(in srgb, red 100%, blue)')
    ? `color-mix(in srgb, ${value} 100%, transparent)`
    : value;

/**
 * The page's colours for an element; none in a browser before 2023, which lacks
 * the sheets for it: without `light-dark()` it shows those around it already.
 */
export function createPageColours(host: HTMLElement, toolkit: Toolkit): PageColours | undefined {
  return 'adoptedStyleSheets' in document ? new PageColours(host, toolkit) : undefined;
}

/**
 * Dresses an element in the page's colours, as far as they can be read: a group
 * that lacks contrast is shown in our own colours, with one warning.
 */
export class PageColours {
  private readonly sheet = new CSSStyleSheet();
  private readonly swatches = document.createElement('div');
  private readonly probe = document.createElement('span');

  private readonly shadow: ShadowRoot;

  constructor(
    private readonly host: HTMLElement,
    private readonly toolkit: Toolkit
  ) {
    const {swatches} = this;
    const shadow = (this.shadow = host.shadowRoot!);
    swatches.className = 'swatches';
    swatches.ariaHidden = 'true';
    for (const name of names) this.addSwatch().style.color = `var(${name})`;
    this.addSwatch().className += ' scheme';
    swatches.append(this.probe);
    swatches.addEventListener('transitionend', this.update);
    toolkit.addStyles(shadow, swatchStyles);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, this.sheet];
  }

  /** Looks again what the page wants. Our own contrast, print and forced colours go before it. */
  readonly update = () => {
    const root = this.shadow.querySelector<HTMLElement>('.root');
    if (!root) return;
    if (this.swatches.parentNode !== root) root.append(this.swatches);
    // Away with what was chosen before, since our own colours are read from the same names.
    this.sheet.replaceSync('');
    const chosen = this.choose(root.dataset['theme'] === 'auto');
    const rules = [...chosen].map(([role, value]) => `--_${role}:${value}`).join(';');
    this.sheet.replaceSync(`@media screen{@media not (prefers-contrast:more){.root{${rules}}}}`);
  };

  private addSwatch() {
    const swatch = document.createElement('span');
    swatch.className = 'swatch';
    this.swatches.append(swatch);
    return swatch;
  }

  /** @param followsPage - Whether its design system is asked too, or only what is set for us. */
  private choose(followsPage: boolean): Map<ColourRole, string> {
    const chosen: Chosen = {values: new Map(), seen: new Map()};
    const told = new Set<string>();
    for (const group of colourGroups) {
      const asked = group.properties.find(
        (family, index) => (followsPage || !index) && family.some((name) => name && this.read(name))
      );
      if (asked) {
        const values = asked.map((name) =>
          name ? this.read(name) : (chosen.values.get('background') ?? 'var(--_background)')
        );
        const fault = this.tryOn(group, values, chosen);
        if (!fault) continue;
        const names = asked.filter(Boolean).join(', ');
        // Links and buttons ask for the same names.
        if (!told.has(names))
          this.toolkit.warn(this.host, `${names}: ${fault}. The panel’s own colours are shown.`);
        told.add(names);
      }
      // Our own may be unreadable too, on what the page has chosen before.
      if (this.tryOn(group, [], chosen) && group.fallback) {
        const before = group.fallback.map((role) => chosen.values.get(role) ?? `var(--_${role})`);
        this.tryOn(group, before, chosen);
      }
    }
    return chosen.values;
  }

  /**
   * Chooses these for a group, or our own where there is none; says what is wrong with them.
   * What is measured is what will be seen: of a colour that lets something through the mixture is
   * shown, but for the background itself.
   */
  private tryOn({roles, contrasts}: ColourGroup, values: (string | undefined)[], chosen: Chosen) {
    for (const [index, role] of roles.entries()) {
      const value = values[index];
      const colour = this.colour(value ?? `var(--_${role})`);
      const isBackground = role === 'background';
      const ground = isBackground ? this.behind() : chosen.seen.get('background')!;
      if (colour[3] < 1 && !ground) return `an image shines through ${role}`;
      const seen = colour[3] < 1 ? blend(colour, ground!) : colour;
      chosen.seen.set(role, seen);
      if (!value) chosen.values.delete(role);
      else chosen.values.set(role, colour[3] < 1 && !isBackground ? formatColour(seen) : value);
    }
    for (const [role, ground, least] of contrasts) {
      const ratio = contrast(chosen.seen.get(role)!, chosen.seen.get(ground)!);
      if (ratio < least) {
        return `${role} on ${ground} has a contrast of ${ratio.toFixed(2)}:1. Allowed: ${String(least)}:1 and more`;
      }
    }
    return undefined;
  }

  /** A custom property's value, where the page has set it to a colour. */
  private read(name: string): string | undefined {
    const value = getComputedStyle(this.host).getPropertyValue(name).trim();
    if (!value) return undefined;
    // That of the text is another one in each place, so it can't be measured.
    if (CSS.supports('color', value) && !/currentcolor/i.test(value)) return value;
    const allowed = 'Allowed: a colour, but not currentcolor.';
    this.toolkit.warn(
      this.host,
      `${name}=${JSON.stringify(value.slice(0, 40))} is not known. ${allowed}`
    );
    return undefined;
  }

  private colour(value: string): Colour {
    this.probe.style.color = inSrgb(value);
    return parseColour(getComputedStyle(this.probe).color);
  }

  /** What is seen behind the element, all layers of it; nothing where an image is among them. */
  private behind(): Colour | undefined {
    const layers: Colour[] = [];
    let isOpaque = false;
    for (let at: Node | null = this.host; at && !isOpaque; at = parentOf(at)) {
      if (!(at instanceof Element)) continue;
      const {backgroundColor, backgroundImage} = getComputedStyle(at);
      if (backgroundImage !== 'none') return undefined;
      const layer = parseColour(backgroundColor);
      isOpaque = layer[3] === 1;
      layers.push(layer);
    }
    return layers.reduceRight((below, layer) => blend(layer, below), this.colour('Canvas'));
  }
}

const parentOf = (node: Node) =>
  (node as Element).assignedSlot ?? (node instanceof ShadowRoot ? node.host : node.parentNode);
