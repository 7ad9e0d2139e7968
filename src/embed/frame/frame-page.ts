/** What a frame page is made of. */
export interface PageInput {
  name: string;
  tag: string;
  dir: string;
  title: string;
  /** The panel's content, prerendered. */
  html: string;
  reading: string;
  /** Where the files will be found by others. */
  base: string;
}

/**
 * A page for a frame: whole without a script, at home in 320 px. The panel's
 * content stands inside its tag, so a script that comes puts its own in place.
 */
export function framePage({name, tag, dir, title, html, reading, base}: PageInput): string {
  const oembed = `${base}oembed/${name}.json`;
  return `<!doctype html>
<html lang="${tag}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="canonical" href="${base}frame/${name}.html">
<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="frame.css">
<script type="module" src="frame.js" crossorigin></script>
</head>
<body>
<main>
<signpost-panel lang="${tag}" heading-level="1"${reading}>
${html}
</signpost-panel>
</main>
</body>
</html>
`;
}

/** The page's own styles around the panel's. */
export const pageStyles = `
html { color-scheme: light dark; }
body { margin: 0; }
signpost-panel { display: block; }
.root { border: 0 !important; border-radius: 0 !important; }
signpost-panel::part(root) { border: 0; border-radius: 0; }
`;

/**
 * The frame for oEmbed. The quotation before it is what WordPress asks for: it
 * shows until the frame says its height, and without it WordPress does not
 * listen to heights. WordPress takes styles away, hence the old attribute.
 */
export function embedSnippet(base: string, name: string, title: string, number: string): string {
  const page = `<a href="${base}frame/${name}.html">${title}</a>`;
  const frame = frameSnippet(base, name, title).replace(' style=', ' frameborder="0" style=');
  return `<blockquote>${page}. ${number}</blockquote>${frame}`;
}

/** The snippet that puts a frame on a page; its title is the frame page's. */
function frameSnippet(base: string, name: string, title: string): string {
  return `<iframe src="${base}frame/${name}.html" title="${title}" width="600" height="800" style="display:block;width:100%;border:0" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}
