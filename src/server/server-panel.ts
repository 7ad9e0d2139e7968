import {SignpostPanel} from '../elements/panel/signpost-panel.js';
import type {Reading} from '../language/languages.js';

/** A panel that is rendered once, where there is no document. */
export class ServerPanel extends SignpostPanel {
  override isWhole = true;

  constructor(attributes: Record<string, string> = {}) {
    super();
    for (const [name, value] of Object.entries(attributes)) {
      this.setAttribute(name, value);
      // Node has no parser to call it.
      this.attributeChangedCallback(name, null, value);
    }
  }

  /** The reading that the attributes ask for. */
  get askedReading(): Reading {
    return this.wantedReading;
  }

  // For warnings: the class is not registered, so it has no name.
  override get localName() {
    return 'signpost-panel';
  }

  /** What the console shows of it after a warning. */
  [Symbol.for('nodejs.util.inspect.custom')]() {
    return '';
  }
}
