import type {UnknownValue} from '../../base/warnings.lazy.js';
import {fill} from '../../content/editor/fill.js';
import type {CheckContext, ElementCheck, Finding} from './finding.js';

/** The settings of an element that were not understood. */
export const checkSettings: ElementCheck = (host, {files, words: {findings}}) => {
  const warnings = files.need('warnings');
  if ('region' in host && !String(host.region).startsWith('NL')) files.need('regions');
  if (!warnings) return [];
  const elements = [host, ...host.querySelectorAll('signpost-local')];
  const finding = (text: string): Finding => ({level: 'look', topic: 'settings', text});
  const allowedFor = ({attribute, allowed}: UnknownValue) =>
    (findings.allowed as Partial<Record<string, string>>)[attribute] ?? allowed;
  return elements.flatMap((element) => [
    ...warnings
      .unknownValuesOf(element)
      .map((unknown) =>
        finding(fill(findings.unknownValue, unknown.attribute, unknown.value, allowedFor(unknown)))
      ),
    ...warnings.warningsOf(element).map((message) => finding(fill(findings.otherWarning, message))),
  ]);
};

/** The colours that the page has set. */
export const checkColours: ElementCheck = (host, {files, words, lang}) => {
  const {findings, colourRoles} = words;
  const report = files.need('page-colours')?.colourReportOf(host);
  const finding = (level: Finding['level'], text: string): Finding => ({
    level,
    topic: 'colours',
    text,
  });
  const used = [...(report?.used ?? [])];
  const refused = (report?.refused ?? []).map(({names, pair}) => {
    if (!pair) return fill(findings.coloursUnmeasured, names);
    const {role, background, ratio, minimum} = pair;
    const [text, behind] = [colourRoles[role], colourRoles[background]];
    // Cut and not rounded, so that what is too low never looks like enough.
    const shown = new Intl.NumberFormat(lang).format(Math.floor(ratio * 100) / 100);
    return fill(findings.coloursRefused, names, text, behind, shown, minimum);
  });
  return [
    ...[...new Set(refused)].map((text) => finding('wrong', text)),
    ...(used.length ? [finding('good', fill(findings.coloursUsed, used.join(', ')))] : []),
    ...(used.length || refused.length ? [] : [finding('good', findings.coloursOurs)]),
  ];
};

/** Whether visitors have a number where no script runs, and where it does. */
export const checkNumber: ElementCheck = (host, {words: {findings}}) => {
  const hasNumber = (root: ParentNode) => root.querySelector('a[href^="tel:" i]') !== null;
  const showsHelp =
    host.matches('signpost-panel, signpost-helplines') &&
    /^$|\bhelp\b/.test(host.getAttribute('parts') ?? '');
  const isWithout = host.language.current && showsHelp && !hasNumber(host.shadowRoot!);
  return [
    hasNumber(host)
      ? {level: 'good', topic: 'fallback', text: findings.fallback}
      : {level: 'wrong', topic: 'fallback', text: findings.noFallback},
    ...(isWithout
      ? [{level: 'wrong', topic: 'files', text: findings.noNumber} satisfies Finding]
      : []),
  ];
};

/** Where the exit of an element leads, or of the element that it is. */
export function checkExit(host: Element, {files, words: {findings}}: CheckContext): Finding[] {
  const exit = host.matches('signpost-exit')
    ? host
    : host.shadowRoot?.querySelector('signpost-exit');
  if (!exit) return [];
  files.need('exit');
  const link = exit.shadowRoot?.querySelector<HTMLAnchorElement>('a.leave, a.full');
  return [
    link
      ? {level: 'good', topic: 'exit', text: fill(findings.exit, link.href)}
      : {level: 'wrong', topic: 'exit', text: findings.exitFailed},
  ];
}
