import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {DOMParser, type Document, type Element, XMLSerializer} from '@xmldom/xmldom';

/**
 * The stamp sits in a namespace of our own on `<target>`, where `lit-localize`
 * and translation tools leave it alone.
 */
const STAMP_NAMESPACE = 'urn:signpost:locales';

/** What XLIFF 1.2 calls a target that a person has approved. */
const REVIEWED_STATES = ['signed-off', 'final'];

/** One `<trans-unit>`: a message, its translation and what is known of it. */
export class Unit {
  constructor(private readonly element: Element) {}

  get id() {
    return this.element.getAttribute('id') ?? '';
  }

  get source() {
    return text(child(this.element, 'source'));
  }

  private get targetElement() {
    return child(this.element, 'target');
  }

  /** The translation, placeholders as `{0}`; nothing where there is none. */
  get target(): string | undefined {
    return text(this.targetElement).trim() || undefined;
  }

  get reviewed() {
    return REVIEWED_STATES.includes(this.targetElement?.getAttribute('state') ?? '');
  }

  get stamp() {
    return this.targetElement?.getAttributeNS(STAMP_NAMESPACE, 'checked') ?? '';
  }

  /** What the stamp is when source and target have last been seen together as they are now. */
  get freshStamp() {
    return `${hash(this.source)}.${hash(this.target ?? '')}`;
  }

  /**
   * The source has changed since the translation was made, and the translation
   * has not. A translation that changed too has been seen to.
   */
  get stale() {
    const [source, target] = this.stamp.split('.');
    return this.stamp !== '' && source !== hash(this.source) && target === hash(this.target ?? '');
  }

  /** Says that the translation, as it is, belongs to the source, as it is. */
  accept() {
    const target = this.targetElement;
    if (!target || this.target === undefined) return;
    target.setAttributeNS(STAMP_NAMESPACE, 'signpost:checked', this.freshStamp);
    if (!target.hasAttribute('state')) target.setAttribute('state', 'needs-review-translation');
  }
}

/** An XLIFF 1.2 file, as far as the workflow needs it. */
export class XliffFile {
  private readonly document: Document;
  readonly units: Unit[];

  constructor(readonly path: string) {
    this.document = new DOMParser().parseFromString(readFileSync(path, 'utf8'), 'text/xml');
    this.units = [...this.document.getElementsByTagName('trans-unit')].map((el) => new Unit(el));
  }

  get text() {
    return new XMLSerializer().serializeToString(this.document).trimEnd() + '\n';
  }

  save() {
    // Declared once, on the root, rather than on every target.
    this.document.documentElement?.setAttributeNS(
      'http://www.w3.org/2000/xmlns/',
      'xmlns:signpost',
      STAMP_NAMESPACE
    );
    writeFileSync(this.path, this.text);
  }
}

function child(element: Element, name: string): Element | undefined {
  return element.getElementsByTagName(name)[0];
}

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
