/**
 * The headers to serve each file of `dist/` with. The configurations in
 * `hosting/nginx/` and `hosting/caddy/` send the same; `npm run test:hosting` checks that they agree.
 */

/** For the address of a fixed version, whose files never change. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

/**
 * A corrected number reaches everyone within ten minutes: the cache is fresh for
 * five, and for five more it may be shown once while the new file is fetched.
 * While the host is down, a shared cache shows last week's numbers rather than none.
 */
const SHORT = 'public, max-age=300, stale-while-revalidate=300, stale-if-error=604800';

/** A missing file may exist in a minute, when a release has been copied. */
export const NO_STORE = 'no-store';

/**
 * For frame pages, which any page may frame. Their empty icon is a `data:` address,
 * which saves a request.
 *
 * The origin is named besides 'self', since in WebKit 'self' matches nothing in a
 * sandboxed frame.
 */
const framePolicy = (origin: string) =>
  policy({
    'default-src': "'none'",
    'script-src': `'self' ${origin}`,
    'style-src': `'self' ${origin}`,
    'img-src': 'data:',
    'connect-src': `'self' ${origin}`,
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': '*',
    'require-trusted-types-for': "'script'",
    'trusted-types': "lit-html 'allow-duplicates'",
  });

/**
 * For the pages of `site/`: their own scripts, and what the preview of the start page needs. It is
 * a frame without an address, which has the policy of its page, and shows the styles in the code
 * that the editor gets. No Trusted Types, since the preview is written as HTML.
 */
const SITE_POLICY = policy({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'connect-src': "'self' blob:",
  'frame-src': "'self' blob:",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
});

/** For everything else opened as a page, such as a fragment or the conformance report: text and styles only. */
const STRICT_POLICY = policy({
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
});

/**
 * Listed here, since the defaults of servers differ: most serve `.ts` as a video. A classic
 * script without a charset is decoded in that of its page.
 */
const types: Record<string, string> = {
  atom: 'application/atom+xml',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  md: 'text/plain; charset=utf-8',
  png: 'image/png',
  ts: 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  yaml: 'application/yaml',
};

/**
 * `/1.2.3/signpost.js`, `/v1/signpost.js` or `/signpost.js`: the version if any, and the file. A
 * folder of the site, `/v1/site/`, has an index page; no other folder has.
 */
export function addressOf(pathname: string): {version: string | undefined; file: string} {
  const [, version, file = ''] = /^\/(?:(v1|\d+\.\d+\.\d+[\w.+-]*)\/)?(.*)$/.exec(pathname) ?? [];
  return {version, file: /^site\/(.*\/)?$/.test(file) ? `${file}index.html` : file};
}

/** @param origin - The origin of the request: `https://signpost.example`. */
export function headersOf(pathname: string, origin: string): Record<string, string> {
  const {version, file} = addressOf(pathname);
  const type = types[/\.(\w+)$/.exec(file)?.[1] ?? ''];
  return {
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': policyOf(file, origin),
    'Cache-Control': version && version !== 'v1' ? IMMUTABLE : SHORT,
    ...(type && {'Content-Type': type}),
  };
}

function policyOf(file: string, origin: string): string {
  if (/^frame\/[^/]+\.html$/.test(file)) return framePolicy(origin);
  return /^site\/.+\.html$/.test(file) ? SITE_POLICY : STRICT_POLICY;
}

function policy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
