/**
 * A classic script that adds the module script, for a CMS that removes `type="module"`.
 * `<script src="…/signpost-loader.js" defer></script>`
 */
const loader = document.currentScript as HTMLScriptElement;
const script = document.createElement('script');
script.type = 'module';
script.src = new URL('signpost.js', loader.src).href;
// For a page whose Content Security Policy allows scripts by nonce.
script.nonce = loader.nonce;
document.head.append(script);
