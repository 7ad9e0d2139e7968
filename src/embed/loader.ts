/**
 * A classic script that adds the module script, for a CMS that removes `type="module"`.
 * `<script src="…/signpost-loader.js" defer></script>`
 */
import {statedBase} from '../loading/stated-base.js';

const {currentScript} = document;

if (!addScript()) {
  // `data-base` may stand further down the page.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => addScript() || report());
  } else {
    report();
  }
}

/** @returns whether it is known where the files are. */
function addScript(): boolean {
  const loader = ownElement();
  const base = statedBase() ?? loader?.src;
  if (!base) return false;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = new URL('signpost.js', base).href;
  // For a page whose Content Security Policy allows scripts by nonce.
  script.nonce = loader?.nonce ?? '';
  document.head.append(script);
  return true;
}

/** The element of this script, unless an optimiser has inlined it or combined it with others. */
function ownElement(): HTMLScriptElement | undefined {
  // An image named `currentScript` would take the place of the property.
  const candidates = [currentScript, ...document.querySelectorAll('script')];
  return candidates
    .filter((candidate) => candidate instanceof HTMLScriptElement)
    .find(({src}) => /signpost-loader\.js([?#]|$)/.test(src));
}

function report() {
  console.error(
    'signpost: the loader does not know where it is. Name the folder of its files with data-base: <signpost-panel data-base="https://…/signpost">.'
  );
}
