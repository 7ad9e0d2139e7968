/**
 * For a CMS that strips `type="module"`: a classic script that adds the module
 * script beside it. `<script src="…/signpost-loader.js" defer></script>`
 */
const own = document.currentScript as HTMLScriptElement;
const script = document.createElement('script');
script.type = 'module';
script.src = new URL('signpost.js', own.src).href;
// A page that allows its scripts by nonce allows this one by the same.
script.nonce = own.nonce;
document.head.append(script);
