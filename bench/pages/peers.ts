/** The same text in the disclosures of other component libraries, each as its documentation says. */
import {type BenchPage, hostPage} from './page.js';

interface Disclosure {
  summary: string;
  body: string;
  isOpen: boolean;
}

export interface Peer {
  name: string;
  label: string;
  /** The npm package. */
  from: string;
  /** The script, which imports only what the disclosures need. */
  script: string;
  style?: string;
  /** What has to be set up before the page is ready. */
  component: string;
  /** Disclosures that follow one another. */
  markup: (group: Disclosure[], index: number) => string;
}

export const peers: Peer[] = [
  {
    name: 'shoelace',
    label: 'Shoelace `sl-details`',
    from: '@shoelace-style/shoelace',
    script: `import '@shoelace-style/shoelace/dist/components/details/details.js';`,
    style: `@import '@shoelace-style/shoelace/dist/themes/light.css';`,
    component: 'sl-details',
    markup: (group) =>
      each(
        group,
        ({summary, body, isOpen}) =>
          `<sl-details summary="${summary}"${isOpen ? ' open' : ''}>${body}</sl-details>`
      ),
  },
  {
    name: 'webawesome',
    label: 'Web Awesome `wa-details`',
    from: '@awesome.me/webawesome',
    script: `import '@awesome.me/webawesome/dist/components/details/details.js';`,
    style: `@import '@awesome.me/webawesome/dist/styles/themes/default.css';`,
    component: 'wa-details',
    markup: (group) =>
      each(
        group,
        ({summary, body, isOpen}) =>
          `<wa-details summary="${summary}"${isOpen ? ' open' : ''}>${body}</wa-details>`
      ),
  },
  {
    name: 'carbon',
    label: 'Carbon `cds-accordion`',
    from: '@carbon/web-components',
    // Its index brings skeletons too. It needs no style sheet.
    script: `import '@carbon/web-components/es/components/accordion/accordion.js';
import '@carbon/web-components/es/components/accordion/accordion-item.js';`,
    component: 'cds-accordion-item',
    markup: (group) => `<cds-accordion>
${each(
  group,
  ({summary, body, isOpen}) =>
    `<cds-accordion-item title="${summary}"${isOpen ? ' open' : ''}>${body}</cds-accordion-item>`
)}
</cds-accordion>`,
  },
  {
    name: 'govuk',
    label: 'GOV.UK accordion',
    from: 'govuk-frontend',
    script: `import {Accordion, createAll} from 'govuk-frontend';
createAll(Accordion);`,
    // Its own font may be used only on GOV.UK itself.
    style: `$govuk-font-family: arial, sans-serif;
@import 'govuk-frontend/dist/govuk/base';
@import 'govuk-frontend/dist/govuk/components/accordion/index';`,
    component: '.govuk-accordion',
    markup: (group, index) =>
      `<div class="govuk-accordion" data-module="govuk-accordion" data-remember-expanded="false" id="accordion-${index}">
${each(group, (disclosure, section) => govukSection(disclosure, `${index}-${section}`))}
</div>`,
  },
];

export function peerPages(text: string, content: BenchPage['content']): BenchPage[] {
  return peers.map(({name, label, style, component, markup}) => ({
    name,
    label,
    html: hostPage({
      head: `${style ? `<link rel="stylesheet" href="/peers/${name}.css">` : ''}
<script type="module" src="/peers/${name}.js"></script>`,
      body: `${name === 'govuk' ? GOVUK_SUPPORTED : ''}${withDisclosures(text, markup)}`,
    }),
    content: {...content, component},
  }));
}

/** As GOV.UK's page template has it at the start of the body. */
const GOVUK_SUPPORTED = `<script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');</script>
`;

function govukSection({summary, body, isOpen}: Disclosure, id: string): string {
  return `<div class="govuk-accordion__section${isOpen ? ' govuk-accordion__section--expanded' : ''}">
<div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="heading-${id}">${summary}</span></h2></div>
<div id="content-${id}" class="govuk-accordion__section-content">${body}</div>
</div>`;
}

/** The text with each run of `<details>` replaced. */
function withDisclosures(text: string, markup: Peer['markup']): string {
  let index = 0;
  return text.replace(/(?:<details[^]*?<\/details>\s*)+/g, (run) => {
    const group = [
      ...run.matchAll(/<details([^>]*)><summary>([^]*?)<\/summary>([^]*?)<\/details>/g),
    ].map(([, attributes, summary, body]) => ({
      summary: summary!,
      body: body!,
      isOpen: / open\b/.test(attributes!),
    }));
    return `${markup(group, index++)}\n`;
  });
}

function each<T>(items: T[], markup: (item: T, index: number) => string): string {
  return items.map(markup).join('\n');
}
