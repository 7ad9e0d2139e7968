import {type LocalServices, MAX_FILE_LENGTH, type ValidationRules} from './model.js';
import {validate} from './validate.js';

const TIMEOUT_SECONDS = 5;

/** The parsed JSON of each file, by address. */
const files = new Map<string, Promise<unknown>>();

/**
 * Reads a file of local services. It is fetched once for all panels; after a failure the next panel
 * tries again.
 *
 * @throws if the file can't be fetched in time, is too large or is not JSON.
 */
export async function readFile(address: string, rules: ValidationRules): Promise<LocalServices> {
  const url = new URL(address, document.baseURI).href;
  let file = files.get(url);
  if (!file) {
    file = fetchJson(url).catch((error: unknown) => {
      files.delete(url);
      throw error;
    });
    files.set(url, file);
  }
  return validate(await file, rules);
}

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
