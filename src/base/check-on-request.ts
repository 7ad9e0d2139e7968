import {lazyModule} from '../loading/lazy-module.js';
import {type Toolkit, toolkit} from './toolkit.js';

/** One of our elements: its class imports this file. */
type Host = Element & {check: boolean};

/** `features/page-check/`, which no visitor loads. Imports of `base/` can't name its type. */
interface PageCheck {
  checkPage: (host: Host, tools: Toolkit) => void;
}

const pageCheck = lazyModule<PageCheck>('page-check');

/**
 * Shows an editor what is wrong with the page, where its address has `?signpost-check` or the element
 * has `check`.
 */
export function checkOnRequest(host: Host) {
  if (host.check || location.search.includes('signpost-check')) {
    void pageCheck.use((module) => {
      module.checkPage(host, toolkit);
    });
  }
}
