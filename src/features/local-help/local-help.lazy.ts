import type {Phone} from '../../content/directory/helpline.js';
import {localCards, type LocalCard} from './cards.js';
import {inWords, type Rules} from './model.js';
import {readElements, readFile} from './read.js';

/** What a page adds to a need, in a language. */
type Cards = (need: string, tag: string) => LocalCard[];

/** What there is already. */
interface Known {
  needs: Rules['needs'];
  /** Every national service, whose numbers may not be given out under another name. */
  national: readonly (readonly {phones?: readonly Phone[]}[])[];
}

/**
 * Reads all local help of an element, and shows it with what is wrong in words:
 * what stands in the page itself at once, though its file is still on its way.
 * What can't be read is a fault and no more: the national services stay as they
 * are.
 */
export async function readLocalHelp(
  host: Element,
  {needs, national}: Known,
  show: (cards: Cards, faults: string[]) => void
) {
  const nationalNumbers = national.flat().flatMap(({phones = []}) => phones.map(({dial}) => dial));
  const rules: Rules = {needs, nationalNumbers, region: host.getAttribute('region')};
  const elements = [...host.querySelectorAll(':scope > signpost-local')];
  const found = [readElements(elements, rules)];
  const faults: string[] = [];
  const address = host.getAttribute('local');
  if (address) {
    if (elements.length) showAll();
    try {
      found.push(await readFile(address, rules));
    } catch (error) {
      faults.push(
        `local=${JSON.stringify(address)} can't be read: ${(error as Error).message}. Write the address of a JSON file that this page may fetch.`
      );
    }
  }
  showAll();

  function showAll() {
    const all = [...found];
    const owner = () => host.getAttribute('owner') ?? '';
    show(
      (need, tag) => all.flatMap((one) => localCards(one, need, tag, owner())),
      [
        ...faults,
        ...all.flatMap((one) => one.faults.map((fault) => `local help, ${inWords(fault)}`)),
      ]
    );
  }
}
