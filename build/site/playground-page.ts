import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Attribute, CssCustomProperty} from 'custom-elements-manifest';
import {Marked} from 'marked';
import {contactHtml} from '../../src/embed/contact-link.js';
import {dist} from '../manifest/files.js';
import {elementsOf, publishedManifest, type TaggedElement} from '../npm-types/manifest.js';
import {controlOf} from './controls.js';
import {Html, html} from './html.js';
import type {SitePage} from './layout.js';

const marked = new Marked();
const call = html`<p>You can call ${new Html(contactHtml)}</p>`;

/** What stands inside a tag, if it is not the number. */
const contents: Readonly<Record<string, Html>> = {
  'signpost-exit': html`<a href="https://www.knmi.nl/" rel="noreferrer">Leave this page</a>`,
  'signpost-local': html`<p>The team thinks along with you about what you can do.</p>`,
};

/** What is set at first, so that there is something to see. */
const presets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'signpost-local': {need: 'other', name: 'Community team', phone: '030 123 45 67'},
};

const FIRST = 'signpost-panel';

/** Every element with a control for each attribute and custom property, from the custom elements manifest. */
export function playgroundPage(): SitePage {
  const source = readFileSync(path.join(dist, 'custom-elements.json'), 'utf8');
  const elements = elementsOf(publishedManifest(source)).sort(
    (a, b) => Number(b.tagName === FIRST) - Number(a.tagName === FIRST)
  );
  return {
    path: 'playground.html',
    title: 'Playground',
    lang: 'en',
    part: 'playground',
    scripts: ['playground'],
    main: html`<article>
      <h1>Playground</h1>
      <p>
        Every element with all that can be set on it. What you set is in the address of this page,
        which you can send to somebody. <a href="docs/attributes.html">The same as tables</a>
      </p>
      <noscript><p>To try the elements, this page needs JavaScript.</p></noscript>
      <div class="playground">
        <form class="controls">
          <p class="control">
            <label for="tag">Element</label>
            <select id="tag">
              ${elements.map(({tagName}) => html`<option>${tagName}</option>`)}
            </select>
          </p>
          ${elements.map(elementControls)}
        </form>
        <div class="result">
          <h2 id="live-title">Live</h2>
          <section class="live" aria-labelledby="live-title"></section>
          <h2>HTML to copy</h2>
          <pre tabindex="0"><code class="markup"></code></pre>
          <h2 id="events-title">Events</h2>
          <div class="events" role="log" aria-labelledby="events-title" tabindex="0"><ol></ol></div>
        </div>
      </div>
    </article>`,
  };
}

function elementControls(element: TaggedElement): Html {
  const {tagName, description, attributes = [], cssProperties = [], cssParts = []} = element;
  const {events = []} = element;
  return html`<fieldset class="element" data-tag="${tagName}">
    <legend>&lt;${tagName}&gt;</legend>
    <p>${prose(description)}</p>
    ${attributes.map((attribute) => attributeControl(attribute, element))}
    ${optional(
      'Custom properties',
      cssProperties.map((property) => propertyControl(property, tagName))
    )}
    ${optional('Parts', definitions(cssParts))} ${optional('Events', definitions(events))}
    <template>${contents[tagName] ?? call}</template>
  </fieldset> `;
}

function attributeControl(attribute: Attribute, element: TaggedElement): Html {
  const {name, description, default: standard} = attribute;
  const control = controlOf(attribute, element);
  const id = `${element.tagName}.${name}`;
  const preset = presets[element.tagName]?.[name] ?? '';
  const help = html`<small id="${id}.help">${prose(description)}</small>`;
  const common = html`id="${id}" name="${name}" aria-describedby="${id}.help"`;
  const label = html`<label for="${id}">${name}</label>`;
  switch (control.kind) {
    case 'checkbox':
      return html`<p class="control">
        <label><input type="checkbox" ${common} /> ${name}</label>${help}
      </p> `;
    case 'text':
      return html`<p class="control">
        ${label}<input type="text" ${common} value="${preset}" />${help}
      </p> `;
    case 'select':
      return html`<p class="control">
        ${label}<select ${common}>
          <option value="">${standard ? `not set: ${standard}` : 'not set'}</option>
          ${control.values.map((value) => html`<option>${value}</option>`)}</select
        >${help}
      </p> `;
    case 'list':
      return html`<fieldset class="control list" data-name="${name}" aria-describedby="${id}.help">
        <legend>${name}</legend>
        ${control.values.map(
          (value) =>
            html`<label
              ><input
                type="checkbox"
                value="${value}"
                ${preset === value ? html`checked` : undefined}
              />
              ${value}</label
            > `
        )}
        ${help}
      </fieldset> `;
  }
}

function propertyControl({name, description, default: standard}: CssCustomProperty, tag: string) {
  const id = `${tag}.${name}`;
  return html`<p class="control">
    <label for="${id}">${name}</label>
    <input
      type="text"
      id="${id}"
      name="${name}"
      placeholder="${standard}"
      aria-describedby="${id}.help"
    />
    <small id="${id}.help">${prose(description)}</small>
  </p> `;
}

/** What few visitors need, behind its title; nothing if there is none. */
function optional(title: string, items: readonly Html[]): Html | undefined {
  if (!items.length) return undefined;
  return html`<details>
    <summary>${title}</summary>
    ${items}
  </details>`;
}

function definitions(items: readonly {name: string; description?: string}[]): Html[] {
  return items.map(
    ({name, description}) => html`<p><code>${name}</code> ${prose(description)}</p> `
  );
}

const prose = (text = '') => new Html(marked.parseInline(text, {async: false}));
