import {escapeHtml} from '../../../src/embed/plain/html-blocks.js';
import {attributes} from './html.js';
import type {Result} from './result.js';
import type {Settings} from '../state/settings.js';

let fileAddress = '';

/** The result as HTML for the preview, where an address or a text is no HTML yet. */
export function previewCode(
  {form, pieces: [piece], file}: Result,
  {file: address}: Settings
): string {
  const {code} = piece!;
  if (form === 'text')
    return `<pre style="white-space: pre-wrap; font: inherit">${escapeHtml(code)}</pre>`;
  if (form === 'address' || form === 'oembed') {
    return `<iframe src="${escapeHtml(code)}" title="" width="100%" height="600" style="border: 0"></iframe>`;
  }
  if (file === undefined) return code;
  // The file is not on any site yet.
  URL.revokeObjectURL(fileAddress);
  fileAddress = URL.createObjectURL(new Blob([file], {type: 'application/json'}));
  return code.replace(attributes({local: address}), attributes({local: fileAddress}));
}
