import type {SignpostElement} from '../../base/signpost-element.js';
import type {Toolkit} from '../../base/toolkit.js';
import type {LanguageController} from '../../language/language-controller.js';
import {nationalNumbers} from '../../language/locales/national-numbers.js';
import {localCards, type LocalCard} from './cards.js';
import type {ValidationRules} from './model.js';
import {formatProblem} from './problem-messages.js';
import {readElements} from './read-elements.js';
import {readFile} from './read-file.js';

/** Returns the cards to list under a need, with their texts in a language. */
type Cards = (need: string, tag: string) => LocalCard[];

/** A local service with the beginning of its card: who has added it, and their text about it. */
export interface LocalCardView extends LocalCard {
  introduction: unknown;
}

/** Reads the local services of an element, again after each change. */
export class LocalHelpReader {
  /** The page's services for a need, in the page's order. */
  cards: (need: string) => LocalCardView[] = () => [];

  /** Counts the readings, so that a slow one does not overwrite a later one. */
  private latest = 0;

  constructor(
    private readonly host: SignpostElement,
    private readonly needs: ValidationRules['needs'],
    private readonly toolkit: Toolkit
  ) {}

  async read() {
    const {host, needs, toolkit} = this;
    const {language} = host;
    const reading = ++this.latest;
    await readLocalHelp(host, {needs, nationalNumbers}, (cards, problems) => {
      if (reading !== this.latest) return;
      this.cards = (need) =>
        cards(need, language.current?.tag ?? '').map((card) => ({
          ...card,
          introduction: introduction(card, language, toolkit),
        }));
      for (const problem of problems) toolkit.warn(host, problem);
      host.requestUpdate();
    });
  }
}

function introduction(
  {owner, about, aboutLang}: LocalCard,
  {parts: {more}}: LanguageController,
  {html, nothing, fillSlot}: Toolkit
) {
  return html`${
      more
        ? html`<p class="muted">${fillSlot(more.text.localBy, html`<bdi>${owner}</bdi>`)}</p>`
        : nothing
    }
    <p dir="auto" lang=${aboutLang ?? nothing}>${about}</p>`;
}

/**
 * Reads the local services of an element and of the file that its `local` attribute names. If a
 * source can't be read, that is a problem to report; nothing is thrown.
 *
 * @param show - Called with the cards and the problems. Called twice if there are both elements and
 *   a file, so that the elements don't wait for the file.
 */
export async function readLocalHelp(
  host: Element,
  national: Pick<ValidationRules, 'needs' | 'nationalNumbers'>,
  show: (cards: Cards, problems: string[]) => void
) {
  const rules: ValidationRules = {...national, region: host.getAttribute('region')};
  const elements = [...host.querySelectorAll(':scope > signpost-local')];
  const sources = [readElements(elements, rules)];
  const fileProblems: string[] = [];
  const address = host.getAttribute('local');
  if (address) {
    if (elements.length) showAll();
    try {
      sources.push(await readFile(address, rules));
    } catch (error) {
      fileProblems.push(
        `local=${JSON.stringify(address)} can't be read: ${(error as Error).message}. Write the address of a JSON file that this page may fetch.`
      );
    }
  }
  showAll();

  function showAll() {
    // A copy, since the file may be added later.
    const current = [...sources];
    const owner = () => host.getAttribute('owner') ?? '';
    show(
      (need, tag) => current.flatMap((source) => localCards(source, need, tag, owner())),
      [
        ...fileProblems,
        ...current
          .flatMap(({problems}) => problems)
          .map((problem) => `local help, ${formatProblem(problem)}`),
      ]
    );
  }
}
