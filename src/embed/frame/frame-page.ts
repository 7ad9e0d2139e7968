export interface FramePageInput {
  /** The base name of the file: a language tag, with `-x-plain` for plain language. */
  name: string;
  tag: string;
  dir: string;
  title: string;
  /** The prerendered content of the panel. */
  html: string;
  /** The panel's `reading` attribute with a space before it, or empty. */
  reading: string;
  /** The address at which the files are published. */
  base: string;
}

/**
 * The HTML of a page for a frame, complete without a script. The prerendered content is in the light
 * DOM of the panel, which no longer shows it once its script has loaded. Other sites open in a window
 * of their own, since most refuse to be shown in a frame.
 */
export function framePage({name, tag, dir, title, html, reading, base}: FramePageInput): string {
  const oembed = `${base}oembed/${name}.json`;
  return `<!doctype html>
<html lang="${tag}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>${title}</title>
<link rel="canonical" href="${base}frame/${name}.html">
<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="frame.css">
<script type="module" src="frame.js" crossorigin></script>
<script type="module" src="../signpost.js" crossorigin></script>
</head>
<body>
<main>
<signpost-panel lang="${tag}" heading-level="1"${reading}>
${html.replaceAll('href="http', 'target="_blank" href="http')}
</signpost-panel>
</main>
</body>
</html>
`;
}

/** The styles of a frame page. */
export const pageStyles = `
html { color-scheme: light dark; }
html[data-theme='light'] { color-scheme: light; }
html[data-theme='dark'] { color-scheme: dark; }
body { margin: 0; }
signpost-panel { display: block; }
.root { border: 0 !important; border-radius: 0 !important; }
signpost-panel::part(root) { border: 0; border-radius: 0; }
`;

/**
 * The HTML that oEmbed consumers insert. WordPress requires the `blockquote`: it shows that until the
 * frame reports its height, and ignores the height without it. `frameborder` is for WordPress too,
 * which removes styles.
 *
 * @param contact - The name and number of a helpline, as HTML.
 */
export function embedSnippet(base: string, name: string, title: string, contact: string): string {
  const page = `<a href="${base}frame/${name}.html">${title}</a>`;
  const frame = frameSnippet(base, name, title).replace(' style=', ' frameborder="0" style=');
  return `<blockquote>${page}. ${contact}</blockquote>${frame}`;
}

/** The HTML that shows a frame page. The title of the frame is that of the page. */
function frameSnippet(base: string, name: string, title: string): string {
  return `<iframe src="${base}frame/${name}.html" title="${title}" width="600" height="800" style="display:block;width:100%;border:0" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" allow="clipboard-write"></iframe>`;
}
