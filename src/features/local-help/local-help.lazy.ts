import type {SignpostElement} from '../../base/signpost-element.js';
import type {Toolkit} from '../../base/toolkit.js';
import type {LanguageController} from '../../language/language-controller.js';
import {nationalNumbers} from '../../language/locales/national-numbers.js';
import type {LazyModule} from '../../loading/lazy-module.js';
import {localCards, type LocalCard} from './cards.js';
import type {LocalServices, ValidationRules} from './model.js';
import type {Problem} from './problem.js';
import {
  type FileModule,
  type Loading,
  type OpeningHoursModule,
  readLocalHelp,
} from './read-local-help.js';

type MessagesModule = LazyModule<typeof import('./problem-messages.lazy.js')>;

/** A local service with the beginning of its card: who has added it, and their text about it. */
export interface LocalCardView extends LocalCard {
  introduction: unknown;
}

const readers = new WeakMap<Element, LocalHelpReader>();

/** The local services of an element, and the problems with them: for the check of a page. */
export const localHelpOf = (element: Element) => readers.get(element)?.sources ?? [];

/** Reads the local services of an element, again after each change. */
export class LocalHelpReader {
  /** From the page, and from the file if there is one. */
  sources: LocalServices[] = [];

  /** Counts the readings, so that a slow one does not overwrite a later one. */
  private latest = 0;

  private readonly messages: MessagesModule;

  constructor(
    private readonly host: SignpostElement,
    private readonly needs: ValidationRules['needs'],
    private readonly toolkit: Toolkit
  ) {
    readers.set(host, this);
    this.messages = toolkit.lazyModule('problem-messages');
  }

  /** The page's services for a need, in the page's order. */
  cards(need: string): LocalCardView[] {
    const {host, sources, toolkit} = this;
    const {language} = host;
    const owner = host.getAttribute('owner') ?? '';
    return sources
      .flatMap((source) => localCards(source, need, language.current?.tag ?? '', owner))
      .map((card) => ({...card, introduction: introduction(card, language, toolkit)}));
  }

  async read(openingHours: Loading<OpeningHoursModule>, file?: Loading<FileModule>) {
    const {host, needs, toolkit} = this;
    const reading = ++this.latest;
    const national = {needs, nationalNumbers};
    await readLocalHelp(host, national, openingHours, file, (sources, fault) => {
      if (reading !== this.latest) return;
      this.sources = sources;
      if (fault) toolkit.warn(host, fault, true);
      void this.report(sources.flatMap(({problems}) => problems));
      host.requestUpdate();
    });
  }

  /** Warns in words; with the problem's data if the words can't load. */
  private async report(problems: Problem[]) {
    if (!problems.length) return;
    const messages = await this.messages.load();
    for (const problem of problems) {
      // Cut, since a value can be of any length.
      const message = messages?.formatProblem(problem) ?? JSON.stringify(problem).slice(0, 200);
      this.toolkit.warn(this.host, `local help, ${message}`, true);
    }
  }
}

function introduction(
  {owner, ownerLang, about, aboutLang}: LocalCard,
  {parts: {more}}: LanguageController,
  {html, nothing, fillSlots}: Toolkit
) {
  return html`${
      // A page without an address, such as a file, has no host name for an owner.
      more && owner
        ? html`<p class="muted">
            ${fillSlots(more.text.localBy, html`<bdi lang=${ownerLang} translate="no">${owner}</bdi>`)}
          </p>`
        : nothing
    }
    <p dir="auto" lang=${aboutLang ?? nothing}>${about}</p>`;
}
