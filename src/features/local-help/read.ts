import {LARGEST_FILE, type LocalHelp, type Localised, type Rules} from './model.js';
import {phoneOf} from './phone.js';
import {folded} from './refusal.js';
import {validate} from './validate.js';

/** In seconds. */
const LONGEST_WAIT = 5;

const files = new Map<string, Promise<unknown>>();

/** The page's own `<signpost-local>` elements, as a document like the file's. */
export function readElements(elements: readonly Element[], rules: Rules): LocalHelp {
  const services = elements.map((element, index) => {
    const attribute = (name: string) => element.getAttribute(name) ?? undefined;
    const link = (start: string) =>
      element.querySelector(`a[href^="${start}" i]`)?.getAttribute('href') ?? undefined;
    return {
      id: element.id || `local-${index + 1}`,
      need: attribute('need'),
      name: inItsLanguage(attribute('name'), element),
      text: inItsLanguage(sentence(element) || undefined, element),
      phone: attribute('phone') ?? linkedPhone(element, rules),
      href: attribute('href') ?? link('http'),
      hours: attribute('hours'),
      timeZone: attribute('time-zone'),
    };
  });
  return validate({services}, rules);
}

/** The number of a `tel:` link: as its words write it, where they are the number that it dials. */
function linkedPhone(element: Element, rules: Rules): string | undefined {
  const link = element.querySelector('a[href^="tel:" i]');
  const dial = link?.getAttribute('href')?.slice('tel:'.length);
  const written = folded(link?.textContent);
  try {
    if (dial && phoneOf(written, rules).dial === phoneOf(dial, rules).dial) return written;
  } catch {
    // Words such as "Call us": then the number itself.
  }
  return dial;
}

/** Its own words, without those of the links that stand for its phone and website. */
function sentence(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('a, script, style')) link.replaceWith(' ');
  return folded(copy.textContent);
}

/** In the page's language, where the page says which: the panel may be in another. */
function inItsLanguage(text: string | undefined, element: Element): Localised | undefined {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  try {
    if (text && lang) return {[Intl.getCanonicalLocales(lang)[0]!]: text};
  } catch {
    // A page with lang="nl_NL" has a fault, but this service has none.
  }
  return text;
}

/**
 * A page's own file, loaded once for all panels and kept in memory only. After
 * a failure the next panel tries again.
 *
 * @throws where it can't be reached in time, is too large or is no JSON.
 */
export async function readFile(address: string, rules: Rules): Promise<LocalHelp> {
  const url = new URL(address, document.baseURI).href;
  let file = files.get(url);
  if (!file) {
    file = request(url).catch((error: unknown) => {
      files.delete(url);
      throw error;
    });
    files.set(url, file);
  }
  return validate(await file, rules);
}

async function request(url: string): Promise<unknown> {
  // AbortSignal.timeout() is younger than some browsers we run in.
  const abort = new AbortController();
  const timer = setTimeout(() => {
    abort.abort();
  }, LONGEST_WAIT * 1000);
  try {
    const response = await fetch(url, {
      // Nothing of this is left on the visitor's disk.
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: abort.signal,
    });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return JSON.parse(await limitedText(response)) as unknown;
  } catch (error) {
    throw abort.signal.aborted ? new Error(`it was not there in ${LONGEST_WAIT} seconds`) : error;
  } finally {
    clearTimeout(timer);
  }
}

/** Stops reading where a file turns out to be too large, however it is sent. */
async function limitedText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  // An answer without content has no body.
  const reader = response.body?.getReader();
  while (reader) {
    const {done, value} = await reader.read();
    if (done) break;
    text += decoder.decode(value, {stream: true});
    if (text.length > LARGEST_FILE) {
      await reader.cancel();
      throw new Error(`it has more than ${LARGEST_FILE} characters`);
    }
  }
  return text + decoder.decode();
}
