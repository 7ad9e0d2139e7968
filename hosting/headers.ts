/**
 * What whoever serves `dist/` sends with each file. `hosting/nginx/signpost.conf`
 * says the same in nginx's words; `npm run test:hosting` holds the two together.
 */

/** A version's own address never changes what it holds. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

/**
 * A corrected number is everywhere within ten minutes: five, and five in which
 * the old one may show once more while the new one is fetched. Where the host is
 * down, a shared cache had better show numbers of last week than none.
 */
const SHORT = 'public, max-age=300, stale-while-revalidate=300, stale-if-error=604800';

/** What is missing now may be there in a minute, when a release has been copied. */
export const NOT_KEPT = 'no-store';

/**
 * Any page may frame these. Their empty icon is a `data:` address, which saves a request.
 *
 * The origin is named beside 'self', since to WebKit a sandboxed frame has no self.
 */
const framePolicy = (origin: string) =>
  policy({
    'default-src': "'none'",
    'script-src': `'self' ${origin}`,
    'style-src': `'self' ${origin}`,
    'img-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': '*',
    'require-trusted-types-for': "'script'",
    'trusted-types': "lit-html 'allow-duplicates'",
  });

/** What else is opened as a page, a fragment or the conformance report, may show and do no more. */
const STRICT_POLICY = policy({
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
});

/** Written down, since servers differ: `.ts` is a video to most. A classic script needs its charset. */
const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  md: 'text/plain; charset=utf-8',
  ts: 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  yaml: 'application/yaml',
};

/** `/1.2.3/signpost.js`, `/v1/signpost.js` or `/signpost.js`: the version if any, and the file. */
export function addressOf(pathname: string): {version: string | undefined; file: string} {
  const [, version, file] = /^\/(?:(v1|\d+\.\d+\.\d+[\w.+-]*)\/)?(.*)$/.exec(pathname) ?? [];
  return {version, file: file ?? ''};
}

/** @param origin - Where it is asked for: `https://signpost.example`. */
export function headersOf(pathname: string, origin: string): Record<string, string> {
  const {version, file} = addressOf(pathname);
  const type = types[/\.(\w+)$/.exec(file)?.[1] ?? ''];
  return {
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': /^frame\/[^/]+\.html$/.test(file)
      ? framePolicy(origin)
      : STRICT_POLICY,
    'Cache-Control': version && version !== 'v1' ? IMMUTABLE : SHORT,
    ...(type && {'Content-Type': type}),
  };
}

function policy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
