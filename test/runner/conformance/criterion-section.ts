import {clauseText} from './en301549.js';
import {type Html, html} from '../../../build/site/html.js';
import {differs, type Judgement} from './judge.js';
import {
  failureTexts,
  findingText,
  languageName,
  resultWords,
  rulesByOutcome,
  testName,
  testText,
} from './words.js';

/** A criterion: the result, the reason, the evidence, and what a person still has to do. */
export function criterionSection(judgement: Judgement) {
  const {criterion, result} = judgement;
  const {number, name, level} = criterion;
  return html`<section class="criterion">
    <h3 id="c${number}">${number} ${name} <span class="level">(level ${level})</span></h3>
    <p class="${result}"><strong>${resultWords[result]}</strong> · ${clauseText(criterion)}</p>
    ${paragraph(criterion.notApplicable ?? criterion.unmet)}${paragraph(criterion.note)}
    ${items('Failed:', failureTexts(judgement))}
    ${byLanguage(judgement)}${evidence(judgement)}${steps(judgement)}
  </section> `;
}

const paragraph = (text: string | undefined) => (text ? html`<p>${text}</p>` : undefined);

/** A table of the results by language, if they differ. */
function byLanguage(judgement: Judgement) {
  if (!differs(judgement)) return undefined;
  const {byLanguage, criterion} = judgement;
  return html`<table>
    <caption>
      ${criterion.number} by language
    </caption>
    <thead>
      <tr>
        <th scope="col">Language</th>
        <th scope="col">Result</th>
      </tr>
    </thead>
    <tbody>
      ${[...byLanguage].map(
        ([tag, result]) =>
          html`<tr>
            <th scope="row" lang="${tag}">${languageName(tag)}</th>
            <td class="${result}">${resultWords[result]}</td>
          </tr> `
      )}
    </tbody>
  </table>`;
}

function evidence({criterion, tests, rules, findings, formerFindings}: Judgement) {
  const byHand = [
    ...findings.map(findingText),
    ...formerFindings.map(
      (finding) => `In version ${finding.version}, so to be checked anew: ${findingText(finding)}`
    ),
  ];
  if (!tests.length && !rules.length && !byHand.length) {
    return html`<p>
      How it was tested: ${criterion.person ? 'not yet' : 'by reading what the panel is made of'}.
    </p>`;
  }
  return html`<details>
    <summary>How it was tested<span class="hidden">: ${criterion.number}</span></summary>
    ${items(
      'By tests of the panel:',
      tests.map((test) => html`<q>${testName(test)}</q>: ${testText(test)}`)
    )}${items(
      'By rules of axe, which find no more than some of what can be wrong:',
      rulesByOutcome(rules).map(
        ([outcome, ids]) => html`${outcome}: ${ids.map((id) => html`<code>${id}</code> `)}`
      )
    )}${items('By hand:', byHand)}
  </details>`;
}

/** A list with a line above it, or nothing if the list is empty. */
function items(lead: string, all: readonly (string | Html)[]) {
  if (!all.length) return undefined;
  return html`<p>${lead}</p>
    <ul>
      ${all.map((item) => html`<li>${item}</li> `)}
    </ul>`;
}

/** The steps of the check by hand. */
function steps({criterion, result, rules}: Judgement) {
  const {person, number} = criterion;
  const unsureOf = rules.flatMap((rule) => rule.unsureOf);
  if (result !== 'person' || (!person && !unsureOf.length)) return undefined;
  return html`<details>
    <summary>How a person checks it<span class="hidden">: ${number}</span></summary>
    ${
      person &&
      html`<ol>
          ${person.steps.map((step) => html`<li>${step}</li> `)}
        </ol>
        <p>What must be found: ${person.meets}</p>`
    }
    ${items('Axe could not tell, so look at these:', unsureOf)}
  </details>`;
}
