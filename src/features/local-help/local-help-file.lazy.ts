import {MAX_FILE_LENGTH} from './model.js';

const TIMEOUT_SECONDS = 5;

/** Stands for the address of a copy in the documentation's snippets. */
const PLACEHOLDER = 'signpost.example';

/** The kinds of address that may be fetched. */
const fetched = ['https:', 'http:', 'data:', 'blob:'];

/** The content of a file, or the reason why there is none. */
export interface LocalHelpFile {
  content?: unknown;
  fault?: string;
}

/** The parsed JSON of each file, by address. */
const files = new Map<string, Promise<unknown>>();

/** Reads a file of local services, which need not be valid. Never throws. */
export async function readFile(address: string): Promise<LocalHelpFile> {
  try {
    const {protocol, href, hostname} = new URL(address, document.baseURI);
    if (hostname === PLACEHOLDER) throw new Error(`${PLACEHOLDER} is an example, not your address`);
    if (!fetched.includes(protocol)) throw new Error(`${protocol} is no address of a file`);
    return {content: await fetchOnce(href)};
  } catch (error) {
    const remedy = 'Write the address of a JSON file that this page may fetch.';
    return {fault: `${(error as Error).message}. ${remedy}`};
  }
}

/** Fetches a file once for all panels; after a failure the next panel tries again. */
async function fetchOnce(url: string): Promise<unknown> {
  let file = files.get(url);
  if (!file) {
    file = fetchJson(url);
    files.set(url, file);
  }
  try {
    return await file;
  } catch (error) {
    files.delete(url);
    throw error;
  }
}

/** @throws if the file can't be fetched in time, is too large or is not JSON. */
async function fetchJson(url: string): Promise<unknown> {
  // Some supported browsers lack AbortSignal.timeout().
  const abort = new AbortController();
  const timer = setTimeout(() => {
    abort.abort();
  }, TIMEOUT_SECONDS * 1000);
  try {
    const response = await fetch(url, {
      // Leaves no trace on the visitor's disk.
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: abort.signal,
    });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return JSON.parse(await readLimitedText(response)) as unknown;
  } catch (error) {
    throw abort.signal.aborted
      ? new Error(`it was not there in ${TIMEOUT_SECONDS} seconds`)
      : error;
  } finally {
    clearTimeout(timer);
  }
}

/** Counts what arrives, since a `Content-Length` header may be missing or wrong. */
async function readLimitedText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  // A response without content has no body.
  const reader = response.body?.getReader();
  while (reader) {
    const {done, value} = await reader.read();
    if (done) break;
    text += decoder.decode(value, {stream: true});
    if (text.length > MAX_FILE_LENGTH) {
      await reader.cancel();
      throw new Error(`it has more than ${MAX_FILE_LENGTH} characters`);
    }
  }
  return text + decoder.decode();
}
