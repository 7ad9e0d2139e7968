import {contacts} from '../language/locales/contacts.js';
import {lazyModule} from '../loading/lazy-module.js';
import {afterPaint} from './after-paint.js';
import type {SignpostElement} from './signpost-element.js';

const withdrawnModule = lazyModule<typeof import('./withdrawn.lazy.js')>('withdrawn');

/**
 * Takes numbers off the page that must no longer be dialled. A script at the address of a fixed
 * version, `/1.2.3/`, has its numbers for ever, so it asks the current version on the same host which
 * of them are withdrawn. Elsewhere it asks nothing.
 */
export function takeWithdrawnOff(host: SignpostElement & {offline: boolean}) {
  const script = [...document.querySelectorAll('script')].find(({src}) =>
    /\/\d+\.\d+\.\d+[^/]*\/signpost/.test(src)
  );
  if (!script || host.offline) return;
  afterPaint(() => void withdrawnModule.use(({askHost}) => askHost(script.src, host, contacts)));
}
