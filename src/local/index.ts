import {localCards, type LocalCard} from './cards.js';
import {inWords, type Rules} from './local-help.js';
import {readElements, readFile} from './read.js';

/** What a page adds: cards by need and language, and what is wrong, in words. */
interface Read {
  cards: (need: string, tag: string) => LocalCard[];
  faults: string[];
}

/**
 * Reads all local help of an element. What can't be read is a fault and no
 * more: the national services stay as they are.
 */
export async function readLocalHelp(host: Element, known: Omit<Rules, 'region'>): Promise<Read> {
  const rules = {...known, region: host.getAttribute('region')};
  const elements = [...host.querySelectorAll(':scope > signpost-local')];
  const found = [readElements(elements, rules)];
  const faults: string[] = [];
  const address = host.getAttribute('local');
  if (address) {
    try {
      found.push(await readFile(address, rules));
    } catch (error) {
      faults.push(
        `local=${JSON.stringify(address)} can't be read: ${(error as Error).message}. Write the address of a JSON file that this page may fetch.`
      );
    }
  }
  faults.push(
    ...found.flatMap((one) => one.faults.map((fault) => `local help, ${inWords(fault)}`))
  );
  return {
    faults,
    cards: (need, tag) =>
      found.flatMap((one) => localCards(one, need, tag, host.getAttribute('owner') ?? '')),
  };
}
