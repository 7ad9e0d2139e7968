import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {DOMParser, type Document, type Element, XMLSerializer} from '@xmldom/xmldom';

/**
 * The namespace of our own attributes on `<target>`. `lit-localize` and translation
 * tools keep attributes of namespaces that they do not know.
 */
const NAMESPACE = 'urn:signpost:locales';

/** The states of XLIFF 1.2 for a target that a person has approved. */
const REVIEWED_STATES = ['signed-off', 'final'];

/** A file that cannot be read. */
export class XliffError extends Error {}

/** A `<trans-unit>`: a message with its translation and the translation's state. */
export class Unit {
  constructor(private readonly element: Element) {}

  get id() {
    return this.element.getAttribute('id') ?? '';
  }

  get line() {
    return this.element.lineNumber ?? 0;
  }

  /** The Dutch text, with placeholders as `{0}`. */
  get source() {
    return text(child(this.element, 'source'));
  }

  /** What translators are told about it. */
  get note() {
    return text(child(this.element, 'note'));
  }

  private get targetElement() {
    return child(this.element, 'target');
  }

  /** The translation, with placeholders as `{0}`; undefined if there is none. */
  get target(): string | undefined {
    return text(this.targetElement).trim() || undefined;
  }

  get reviewed() {
    return REVIEWED_STATES.includes(this.targetElement?.getAttribute('state') ?? '');
  }

  /** Whether the translation is meant to be the same as the Dutch. */
  get intentionallySame() {
    return this.targetElement?.getAttributeNS(NAMESPACE, 'same') === 'meant';
  }

  private get stamp() {
    return this.targetElement?.getAttributeNS(NAMESPACE, 'checked') ?? '';
  }

  /** The stamp that the current source and target would get. */
  private get freshStamp() {
    return `${hash(this.source)}.${hash(this.target ?? '')}`;
  }

  get stamped() {
    return this.stamp === this.freshStamp;
  }

  /**
   * Whether the source has changed since the translation was stamped, but the
   * translation has not. If both changed, a translator has dealt with it.
   */
  get stale() {
    const [source, target] = this.stamp.split('.');
    return this.stamp !== '' && source !== hash(this.source) && target === hash(this.target ?? '');
  }

  /** Stamps the translation as valid for the current source. */
  accept() {
    const target = this.targetElement;
    if (!target || this.target === undefined) return;
    target.setAttributeNS(NAMESPACE, 'signpost:checked', this.freshStamp);
    if (!target.hasAttribute('state')) target.setAttribute('state', 'needs-review-translation');
  }

  /** Gives the placeholders of the translation the code that the source has now. */
  renewPlaceholders() {
    for (const placeholder of placeholdersIn(this.targetElement)) {
      const id = placeholder.getAttribute('id');
      const [own] = placeholdersIn(child(this.element, 'source')).filter(
        (candidate) => candidate.getAttribute('id') === id
      );
      if (own) placeholder.setAttribute('equiv-text', own.getAttribute('equiv-text') ?? '');
    }
  }

  acceptSame() {
    this.targetElement?.setAttributeNS(NAMESPACE, 'signpost:same', 'meant');
  }
}

/** An XLIFF 1.2 file, as far as the translation workflow needs it. */
export class XliffFile {
  readonly units: Unit[];
  private readonly document: Document;

  /** @param folder - Its folder, for messages. */
  constructor(
    readonly path: string,
    private readonly folder = 'locales'
  ) {
    this.document = parse(path, this.name);
    const units = [...this.document.getElementsByTagName('trans-unit')];
    for (const unit of units) this.refuseMarkup(unit);
    this.units = units.map((unit) => new Unit(unit));
    const [file] = this.document.getElementsByTagName('file');
    const language = file?.getAttribute('target-language') ?? '';
    if (language !== this.tag) {
      throw new XliffError(
        `${this.name}:${file?.lineNumber ?? 1}: target-language is "${language}", the file's name says "${this.tag}".`
      );
    }
  }

  get tag() {
    return path.basename(this.path, '.xlf');
  }

  get name() {
    return `${this.folder}/${path.basename(this.path)}`;
  }

  get text() {
    return new XMLSerializer().serializeToString(this.document).trimEnd() + '\n';
  }

  save() {
    // Declared on the root once, not on every target.
    this.document.documentElement?.setAttributeNS(
      'http://www.w3.org/2000/xmlns/',
      'xmlns:signpost',
      NAMESPACE
    );
    writeFileSync(this.path, this.text);
  }

  private refuseMarkup(unit: Element) {
    for (const name of ['source', 'target']) {
      const element = child(unit, name);
      for (const node of element?.childNodes ?? []) {
        if (['#text', '#cdata-section', 'x'].includes(node.nodeName)) continue;
        throw new XliffError(
          `${this.name}:${node.lineNumber ?? 0}: ${unit.getAttribute('id')}: <${node.nodeName}> is not allowed in <${name}>. Allowed: text and <x/>.`
        );
      }
    }
  }
}

function parse(file: string, name: string): Document {
  let fault: string | undefined;
  const parser = new DOMParser({
    onError: (_level, message: string, context: {locator?: {lineNumber?: number}}) => {
      fault ??= `${name}:${context.locator?.lineNumber ?? 1}: ${message.split('\n')[0]!}`;
    },
  });
  try {
    const document = parser.parseFromString(readFileSync(file, 'utf8'), 'text/xml');
    if (!fault) return document;
  } catch (error) {
    // What the parser reported first is more precise than the error that it throws.
    fault ??= `${name}: ${(error as Error).message}`;
  }
  throw new XliffError(fault);
}

function child(element: Element, name: string): Element | undefined {
  return element.getElementsByTagName(name)[0];
}

const placeholdersIn = (element: Element | undefined) => [
  ...(element?.getElementsByTagName('x') ?? []),
];

function text(element: Element | undefined): string {
  if (!element) return '';
  return [...element.childNodes]
    .map((node) =>
      node.nodeName === 'x' ? `{${(node as Element).getAttribute('id')}}` : (node.nodeValue ?? '')
    )
    .join('');
}

function hash(value: string): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 8);
}
