import type {Toolkit} from '../../base/toolkit.js';
import {type ColourGroup, colourGroups, type ColourRole} from './colour-groups.js';
import {blend, type Colour, contrast, formatColour, parseColour} from './contrast.js';

/**
 * Each custom property has a swatch in its colour. The transition of a swatch shows that the value
 * has changed, whatever the cause: a class, a style sheet that loads later, the colour scheme.
 */
const swatchStyles = /* css */ `
  .swatches {
    position: absolute;
    visibility: hidden;
    /* For a property that is not set. Inheriting a chosen colour would cause a loop of updates. */
    color: #000;
  }

  .swatch {
    transition: color 1ms step-start;
  }

  .scheme {
    color: light-dark(#000, #fff);
  }
`;

const propertyNames = [
  ...new Set(colourGroups.flatMap(({properties}) => properties.flat())),
].filter(Boolean);

interface ChosenColours {
  /** The CSS values of the page. Roles without one have the panel's own colour. */
  values: Map<ColourRole, string>;
  /** The opaque colour of every role as displayed. */
  displayed: Map<ColourRole, Colour>;
}

/** Why colours of the page are not used. */
export interface RefusedColours {
  /** The custom properties that set them. */
  names: string;
  /** The two colours without enough contrast; undefined if a colour can't be measured at all. */
  pair?: {role: ColourRole; background: ColourRole; ratio: number; minimum: number};
}

interface ColourReport {
  /** The custom properties that are used. */
  used: Set<string>;
  refused: RefusedColours[];
}

const reports = new WeakMap<Element, ColourReport>();

/** What became of the page's colours: for the check of a page. */
export const colourReportOf = (element: Element) => reports.get(element);

/** Lets the engine convert a colour to sRGB, if it supports that. */
const toSrgb = (value: string) =>
  CSS.supports('color', 'color-mix(in srgb, red 100%, blue)')
    ? `color-mix(in srgb, ${value} 100%, transparent)`
    : value;

/**
 * Undefined in browsers without constructable style sheets (before 2023). They lack `light-dark()`
 * too, so the element shows the colours around it anyway.
 */
export function createPageColours(host: HTMLElement, toolkit: Toolkit): PageColours | undefined {
  return 'adoptedStyleSheets' in document ? new PageColours(host, toolkit) : undefined;
}

/**
 * Shows an element in the page's colours. A group of colours without enough contrast is replaced by
 * the panel's own colours, with one warning.
 */
export class PageColours {
  private readonly sheet: CSSStyleSheet;
  private readonly swatches = document.createElement('div');
  private readonly probe = document.createElement('span');

  private readonly shadow: ShadowRoot;

  private report: ColourReport = {used: new Set(), refused: []};

  constructor(
    private readonly host: HTMLElement,
    private readonly toolkit: Toolkit
  ) {
    const {swatches} = this;
    // Of the document that the element is in, which may have moved there.
    this.sheet = new host.ownerDocument.defaultView!.CSSStyleSheet();
    const shadow = (this.shadow = host.shadowRoot!);
    swatches.className = 'swatches';
    swatches.ariaHidden = 'true';
    for (const name of propertyNames) this.addSwatch().style.color = `var(${name})`;
    this.addSwatch().className += ' scheme';
    swatches.append(this.probe);
    swatches.addEventListener('transitionend', this.update);
    toolkit.addStyles(shadow, swatchStyles);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, this.sheet];
  }

  /** Print styles, more contrast and forced colours take precedence over the page's colours. */
  readonly update = () => {
    const root = this.shadow.querySelector<HTMLElement>('.root');
    if (!root) return;
    if (this.swatches.parentNode !== root) root.append(this.swatches);
    // Otherwise `var(--_*)` would give the colours chosen before instead of the panel's own.
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

  /** @param useDesignSystem - Whether to use properties other than our own `--signpost-*`. */
  private choose(useDesignSystem: boolean): Map<ColourRole, string> {
    const chosen: ChosenColours = {values: new Map(), displayed: new Map()};
    const warned = new Set<string>();
    const report = (this.report = {used: new Set(), refused: []} as ColourReport);
    reports.set(this.host, report);
    for (const group of colourGroups) {
      const properties = group.properties.find(
        (names, index) =>
          (useDesignSystem || index === 0) && names.some((name) => name && this.readProperty(name))
      );
      if (properties) {
        const values = properties.map((name) =>
          name ? this.readProperty(name) : (chosen.values.get('background') ?? 'var(--_background)')
        );
        const problem = this.setColours(group, values, chosen);
        const names = properties.filter(Boolean).join(', ');
        if (!problem) {
          if (values.some(Boolean)) report.used.add(names);
          continue;
        }
        // The groups of links and buttons have properties in common.
        if (!warned.has(names)) {
          const {message, pair} = problem;
          const warning = `${names}: ${message}. The panel’s own colours are shown.`;
          this.toolkit.warn(this.host, warning, true);
          report.refused.push({names, pair});
        }
        warned.add(names);
      }
      // The panel's own colours may lack contrast too, with the page's colours of earlier groups.
      if (this.setColours(group, [], chosen) && group.fallback) {
        const fallback = group.fallback.map((role) => chosen.values.get(role) ?? `var(--_${role})`);
        this.setColours(group, fallback, chosen);
      }
    }
    return chosen.values;
  }

  /**
   * Sets the colours of a group; roles without a value get the panel's own colour. A transparent
   * colour is replaced by the opaque one that it gives, which can be measured; only the background
   * itself stays transparent.
   *
   * @returns the problem with the colours, if there is any.
   */
  private setColours(
    {roles, contrasts}: ColourGroup,
    values: (string | undefined)[],
    chosen: ChosenColours
  ): {message: string; pair?: RefusedColours['pair']} | undefined {
    let index = 0;
    for (const role of roles) {
      const value = values[index++];
      const colour = this.compute(value ?? `var(--_${role})`);
      const isTransparent = colour[3] < 1;
      const isBackground = role === 'background';
      const behind = isBackground ? this.backdrop() : chosen.displayed.get('background')!;
      if (isTransparent && !behind) return {message: `an image shines through ${role}`};
      const displayed = isTransparent ? blend(colour, behind!) : colour;
      chosen.displayed.set(role, displayed);
      if (!value) chosen.values.delete(role);
      else
        chosen.values.set(role, isTransparent && !isBackground ? formatColour(displayed) : value);
    }
    for (const [role, background, minimum] of contrasts) {
      const ratio = contrast(chosen.displayed.get(role)!, chosen.displayed.get(background)!);
      if (ratio < minimum) {
        return {
          message: `${role} on ${background} has a contrast of ${ratio.toFixed(2)}:1. Allowed: ${String(minimum)}:1 and more`,
          pair: {role, background, ratio, minimum},
        };
      }
    }
    return undefined;
  }

  /** The value of a custom property; undefined if the page has not set it to a colour. */
  private readProperty(name: string): string | undefined {
    const value = getComputedStyle(this.host).getPropertyValue(name).trim();
    if (!value) return undefined;
    // `currentcolor` can't be measured, since it differs from element to element.
    if (CSS.supports('color', value) && !/currentcolor/i.test(value)) return value;
    this.report.refused.push({names: name});
    const allowed = 'Allowed: a colour, but not currentcolor.';
    this.toolkit.warn(
      this.host,
      `${name}=${JSON.stringify(value.slice(0, 40))} is not known. ${allowed}`,
      true
    );
    return undefined;
  }

  private compute(value: string): Colour {
    this.probe.style.color = toSrgb(value);
    return parseColour(getComputedStyle(this.probe).color);
  }

  /** The blended backgrounds behind the element; undefined if one of them is an image. */
  private backdrop(): Colour | undefined {
    const layers: Colour[] = [];
    let isOpaque = false;
    for (let node: Node | null = this.host; node && !isOpaque; node = flatTreeParent(node)) {
      if (!(node instanceof Element)) continue;
      const {backgroundColor, backgroundImage} = getComputedStyle(node);
      if (backgroundImage !== 'none') return undefined;
      const layer = parseColour(backgroundColor);
      isOpaque = layer[3] === 1;
      layers.push(layer);
    }
    return layers.reduceRight((below, layer) => blend(layer, below), this.compute('Canvas'));
  }
}

const flatTreeParent = (node: Node) =>
  (node as Element).assignedSlot ?? (node instanceof ShadowRoot ? node.host : node.parentNode);
