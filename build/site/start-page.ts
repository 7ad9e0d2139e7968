import {contactHtml} from '../../src/embed/contact-link.js';
import {html} from './html.js';
import type {SitePage} from './layout.js';
import {dutchGuide, pageOf} from './sources.js';

/**
 * The page on which an editor puts the panel together. The text inside the tag is for visitors without
 * JavaScript; the address in it can't be known then, so it is that of the README.
 */
export function startPage(): SitePage {
  return {
    path: 'index.html',
    title: 'Signpost',
    lang: 'both',
    part: 'start',
    scripts: ['configurator'],
    main: html`<signpost-configurator>
      <section lang="nl">
        <h1>Signpost op uw site</h1>
        <p>
          Deze pagina stelt de code voor uw site samen. Daarvoor is JavaScript nodig. Zonder
          JavaScript kunt u dit kopiëren, waar uw site HTML met scripts toelaat:
        </p>
        <pre tabindex="0"><code>${snippet('U kunt bellen met')}</code></pre>
        <p>
          Vervang <code>/signpost/</code> door het adres van de map waarin deze site staat.
          ${guide()} <a href="docs/embedding.html" hreflang="en">Alle vormen (Engels)</a>
        </p>
      </section>
      <section lang="en">
        <h2>Signpost on your site</h2>
        <p>
          This page puts the code for your site together. It needs JavaScript. Without it, copy this
          if your site accepts HTML with scripts:
        </p>
        <pre tabindex="0"><code>${snippet('You can call')}</code></pre>
        <p>
          Replace <code>/signpost/</code> by the address of the folder that holds this site.
          <a href="docs/embedding.html">All forms</a>
        </p>
      </section>
    </signpost-configurator>`,
  };
}

function snippet(call: string): string {
  return `<script type="module" src="/signpost/signpost.js"></script>
<signpost-panel>
  <p>${call} ${contactHtml}</p>
</signpost-panel>`;
}

function guide() {
  const page = dutchGuide && pageOf(dutchGuide);
  return page ? html`<a href="${page}">Uitleg in het Nederlands</a>.` : undefined;
}
