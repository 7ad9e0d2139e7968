import {localCards, type LocalCard} from './cards.js';
import {inWords, type LocalHelp, type Rules} from './local-help.js';
import {readElements, readFile} from './read.js';

/** What a page adds: cards by need and language, and what is wrong, in words. */
interface Read {
  cards: (need: string, tag: string) => LocalCard[];
  faults: string[];
}

/**
 * Reads all local help of an element. What can't be read is a fault and no
 * more: the national services stay as they are.
 *
 * @param atOnce - Is given what stands in the page itself, while its file is still on its way.
 */
export async function readLocalHelp(
  host: Element,
  known: Omit<Rules, 'region'>,
  atOnce: (read: Read) => void = () => {}
): Promise<Read> {
  const rules = {...known, region: host.getAttribute('region')};
  const elements = [...host.querySelectorAll(':scope > signpost-local')];
  const found = [readElements(elements, rules)];
  const faults: string[] = [];
  const address = host.getAttribute('local');
  if (address) {
    if (elements.length) atOnce(allOf(found, faults, host));
    try {
      found.push(await readFile(address, rules));
    } catch (error) {
      faults.push(
        `local=${JSON.stringify(address)} can't be read: ${(error as Error).message}. Write the address of a JSON file that this page may fetch.`
      );
    }
  }
  return allOf(found, faults, host);
}

function allOf(found: readonly LocalHelp[], faults: readonly string[], host: Element): Read {
  const all = [...found];
  const owner = () => host.getAttribute('owner') ?? '';
  return {
    faults: [
      ...faults,
      ...all.flatMap((one) => one.faults.map((fault) => `local help, ${inWords(fault)}`)),
    ],
    cards: (need, tag) => all.flatMap((one) => localCards(one, need, tag, owner())),
  };
}
