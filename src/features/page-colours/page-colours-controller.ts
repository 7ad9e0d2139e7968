import type {HostTheme} from './page-colours.lazy.js';
import {importModule} from '../../loading/import-module.js';
import {later} from '../../loading/lazy-module.js';
import type {RenderedElement} from '../../base/rendered-element.js';
import {warnOnce} from '../../base/warn.js';

/** What tells that a page has colours for us: our own names, and two of the design systems'. */
const signs = [
  ...['background', 'text', 'muted', 'surface', 'border', 'accent', 'on-accent', 'danger'],
  ...['danger-surface', 'focus', 'focus-halo'],
]
  .map((role) => `--signpost-${role}`)
  .concat('--basis-color-default-bg-document', '--utrecht-document-color');

/**
 * The page's colours. What reads and measures them loads only where there are
 * any; our own show until then.
 */
export class PageTheme {
  private theme?: HostTheme;

  private readonly module = later(
    () => importModule('page-colours') as Promise<typeof import('./page-colours.lazy.js')>,
    () => {
      this.update();
    }
  );

  constructor(private readonly host: RenderedElement) {}

  readonly update = () => {
    const {host} = this;
    const style = getComputedStyle(host);
    if (!this.theme && !signs.some((name) => style.getPropertyValue(name))) {
      // The page's sheets may still be on their way.
      if (document.readyState !== 'complete') addEventListener('load', this.update, {once: true});
      return;
    }
    const module = this.module();
    if (!module) return;
    this.theme ??= module.hostTheme(host, host.shadowRoot!, (fault) => {
      warnOnce(host, fault);
    });
    this.theme?.update();
  };
}
