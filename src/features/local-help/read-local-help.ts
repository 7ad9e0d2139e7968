import type {LocalServices, ValidationRules} from './model.js';
import {readElements} from './read-elements.js';
import {validate} from './validate.js';

export type OpeningHoursModule = typeof import('../opening-hours/opening-hours.lazy.js');
export type FileModule = typeof import('./local-help-file.lazy.js');

/** A module that loads at the same time; undefined if that fails. */
export type Loading<Module> = Promise<Module | undefined>;

/**
 * Reads the local services of an element and of the file that its `local` attribute names. Nothing
 * is thrown.
 *
 * @param show - Called with the services from each source, and with what is wrong with the file as
 *   a whole. Called twice if there are both elements and a file, so that the elements don't wait
 *   for the file.
 */
export async function readLocalHelp(
  host: Element,
  national: Pick<ValidationRules, 'needs' | 'nationalNumbers'>,
  openingHours: Loading<OpeningHoursModule>,
  file: Loading<FileModule> | undefined,
  show: (sources: LocalServices[], fault?: string) => void
) {
  const address = host.getAttribute('local');
  // Before anything is awaited, so that the file is requested at once.
  const reading = address ? file?.then((module) => module?.readFile(address)) : undefined;
  const rules: ValidationRules = {
    ...national,
    region: host.getAttribute('region'),
    strictHours: (await openingHours)?.strictHours,
  };
  // Anywhere inside: editors and page builders wrap elements in paragraphs and boxes.
  const elements = [...host.querySelectorAll('signpost-local')];
  const inPage = readElements(elements, rules);
  if (!reading || elements.length) show([inPage]);
  if (!reading) return;
  const {content, fault} = (await reading) ?? {fault: 'its code did not load.'};
  if (fault) show([inPage], `local=${JSON.stringify(address)} can't be read: ${fault}`);
  else show([inPage, validate(content, rules)]);
}
