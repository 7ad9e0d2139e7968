import {fill} from '../../content/editor/fill.js';
import {describeProblem, fieldOf} from '../local-help/describe-problem.js';
import type {LocalHelpFile} from '../local-help/local-help-file.lazy.js';
import type {Problem} from '../local-help/problem.js';
import type {CheckContext, ElementCheck, Finding} from './finding.js';

/** What each file of services holds, by address; undefined while it is read. */
const contents = new Map<string, LocalHelpFile | undefined>();

/** How many services of the page's own an element shows, and what is wrong with the others. */
export const checkLocalHelp: ElementCheck = (host, context) => {
  const {files, words} = context;
  const elements = [...host.querySelectorAll('signpost-local')];
  const address = host.getAttribute('local');
  if (!address && !elements.length) return [];
  files.need('opening-hours');
  const sources = files.need('local-help')?.localHelpOf(host) ?? [];
  const file = address ? fileAt(address, context) : undefined;
  const count = sources.flatMap(({services}) => services).length;
  const names = [
    elements.map((element) => element.getAttribute('name')),
    namesIn(file?.content, context.lang),
  ];
  return [
    finding(count ? 'good' : 'look', fill(words.findings.localHelp, count)),
    ...(file?.fault ? [finding('wrong', fill(words.findings.localUnreadable, address!))] : []),
    ...sources.flatMap(({problems}, index) =>
      problems.map((problem) =>
        finding(
          problem.loses === 'nothing' ? 'look' : 'wrong',
          describe(problem, names[index] ?? [], context)
        )
      )
    ),
  ];
};

const finding = (level: Finding['level'], text: string): Finding => ({
  level,
  topic: 'localHelp',
  text,
});

/** A problem with the name of its service and of its field, if it is of one. */
function describe(problem: Problem, names: unknown[], {words}: CheckContext): string {
  const {findings, localHelp} = words;
  const text = describeProblem(problem, localHelp);
  const [, index] = problem.path;
  const field = fieldOf(problem, localHelp);
  if (typeof index !== 'number') {
    return fill(findings.localProblemOfAll, field || findings.localFile, text);
  }
  const name = names[index];
  const service = typeof name === 'string' ? name : fill(findings.localNumber, index + 1);
  return field
    ? fill(findings.localProblem, service, field, text)
    : fill(findings.localProblemOfAll, service, text);
}

/** The content of a file, which the panel has read already. */
function fileAt(address: string, {files}: CheckContext): LocalHelpFile | undefined {
  const module = files.need('local-help-file');
  if (module && !contents.has(address)) {
    contents.set(address, undefined);
    void module.readFile(address).then((file) => contents.set(address, file));
  }
  return contents.get(address);
}

/** The names of the services in a file, which need not be valid. */
function namesIn(content: unknown, lang: string): unknown[] {
  const {services} = (content ?? {}) as {services?: unknown};
  if (!Array.isArray(services)) return [];
  return services.map((service: {name?: Record<string, unknown>} | null) => {
    const name = service?.name;
    return name && typeof name === 'object' ? (name[lang] ?? Object.values(name)[0]) : name;
  });
}
