/** What all pages share: each is visited by `visit.ts` and watched by `probe.js`. */

/** Where a page's content is, so that the probe can see when it shows. */
export interface Content {
  /** The element that brings the content itself. Without it the content is in the page's HTML. */
  host?: string;
  /** Elements that have to be set up before the page is ready. */
  component?: string;
  /** How many services and rubrics the panel shows. */
  services: number;
  rubrics: number;
}

export interface BenchPage {
  /** For `--only` and in addresses. */
  name: string;
  /** In the table. */
  label: string;
  html: string;
  content: Content;
  /** As wide as a phone if it is not given. */
  width?: number;
}

/** A host page that costs next to nothing itself, with text above and below so that shifts show. */
export function hostPage({head = '', body}: {head?: string; body: string}): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Zorgen over een kind</title>
<link rel="icon" href="data:,">
<style>body{margin:1rem;font:1rem/1.5 sans-serif}main{max-width:60rem;margin:auto}</style>
${head}
</head>
<body class="utrecht-theme">
<main>
<h1>Zorgen over een kind</h1>
${body}
<p id="after">Heeft u een vraag over deze pagina? Stel hem aan de balie.</p>
</main>
</body>
</html>
`;
}
