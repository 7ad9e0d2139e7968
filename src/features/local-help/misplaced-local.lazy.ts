import type {Toolkit} from '../../base/toolkit.js';

/**
 * Moves a `<signpost-local>` that an editor has put elsewhere into the element before it which shows
 * such services, and tells the page's developer.
 *
 * @param hosts - A selector of the elements that show them.
 */
export function moveBack(local: HTMLElement, hosts: string, {warn}: Toolkit) {
  // A script of the page may have moved or removed it meanwhile.
  if (!local.isConnected || local.closest(hosts)) return;
  const before = [...document.querySelectorAll(hosts)].filter(
    (host) => host.compareDocumentPosition(local) & Node.DOCUMENT_POSITION_FOLLOWING
  );
  const host = before.pop();
  const remedy = host ? 'It was moved into the one before it' : 'Put it inside one';
  warn(local, `stands outside of <signpost-panel> and <signpost-helplines>. ${remedy}.`);
  host?.append(local);
}
