/**
 * The headers of `hosting/headers.ts`, but `Cache-Control`, as a CloudFront Function on viewer
 * responses. It was not tried on CloudFront; a test compares it with those headers.
 *
 * Written for the runtime cloudfront-js-2.0, which knows few features newer than ES 5.1:
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 *
 * @param {{
 *   request: {uri: string, headers: {host: {value: string}}},
 *   response: {headers: Record<string, {value: string}>},
 * }} event
 */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- CloudFront calls it by this name.
function handler(event) {
  const uri = event.request.uri;
  const headers = event.response.headers;
  headers['access-control-allow-origin'] = {value: '*'};
  headers['cross-origin-resource-policy'] = {value: 'cross-origin'};
  headers['x-content-type-options'] = {value: 'nosniff'};
  headers['referrer-policy'] = {value: 'no-referrer'};
  headers['content-security-policy'] = {
    value: policyOf(uri, `https://${event.request.headers.host.value}`),
  };
  const type = types[uri.slice(uri.lastIndexOf('.') + 1)];
  if (type) headers['content-type'] = {value: type};
  return event.response;
}

/** @type {Record<string, string>} */
const types = {
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
 * What each policy is for: `hosting/headers.ts`.
 *
 * @param {string} uri
 * @param {string} origin
 */
function policyOf(uri, origin) {
  if (/^\/[^/]+\/frame\/[^/]+\.html$/.test(uri)) {
    return `default-src 'none'; script-src 'self' ${origin}; style-src 'self' ${origin}; img-src data:; connect-src 'self' ${origin}; base-uri 'none'; form-action 'none'; frame-ancestors *; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`;
  }
  return /^\/[^/]+\/site\/.*\.html$/.test(uri)
    ? "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' blob:; frame-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    : "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}
