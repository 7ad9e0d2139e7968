import {msg} from '@lit/localize';
import {openNeeds} from '../../../src/content/needs.js';
import {localHelpWords} from '../../../src/content/editor/local-help-words.js';
import {describeProblem} from '../../../src/features/local-help/describe-problem.js';
import type {ValidationRules} from '../../../src/features/local-help/model.js';
import type {Problem} from '../../../src/features/local-help/problem.js';
import {validate} from '../../../src/features/local-help/validate.js';
import {strictHours} from '../../../src/features/opening-hours/written-hours.js';
import {nationalNumbers} from '../../../src/language/locales/national-numbers.js';
import type {ServiceDraft, Settings} from '../state/settings.js';
import {documentOf} from './document.js';

/** What the panel checks local help by, on a page of the Netherlands. */
export const rules: ValidationRules = {needs: openNeeds, nationalNumbers, strictHours};

/** What is wrong with the services, in the editor's words, by service and field. */
export interface Problems {
  /** @param field - A key of the service; empty for the service as a whole. */
  of: (service: number, field: string) => string | undefined;
  /** Of all services together. */
  general: string[];
}

export function problemsOf(settings: Settings): Problems {
  const {problems} = validate(documentOf(settings), rules);
  const words = localHelpWords({msg});
  const describe = (problem: Problem) => describeProblem(problem, words);
  const isOfService = ({path}: Problem) => path[0] === 'services' && typeof path[1] === 'number';
  return {
    of: (service, field) => {
      // What is not filled in yet is no mistake: `missingFrom` says it once, below all fields.
      if (isEmpty(settings.services[service]!, field)) return undefined;
      const problem = problems.find(
        ({path}) => path[0] === 'services' && path[1] === service && (path[2] ?? '') === field
      );
      return problem && describe(problem);
    },
    general: problems.filter((problem) => !isOfService(problem)).map(describe),
  };
}

/** What a service still needs before it can show, in the editor's words. */
export function missingFrom(service: ServiceDraft): string[] {
  return [
    ...(isEmpty(service, 'name') ? [msg('een naam', {id: 'start.needed.name'})] : []),
    ...(isEmpty(service, 'need')
      ? [msg('waar de dienst bij helpt', {id: 'start.needed.need'})]
      : []),
    ...(isEmpty(service, '')
      ? [msg('een telefoonnummer of een website', {id: 'start.needed.contact'})]
      : []),
  ];
}

/** @param field - Empty for all by which visitors reach the service. */
function isEmpty({name, needs, phone, href}: ServiceDraft, field: string): boolean {
  if (field === 'name') return !Object.values(name).join('').trim();
  if (field === 'need') return !needs.length;
  return field === '' && !(phone + href).trim();
}
