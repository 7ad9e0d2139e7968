import {contacts} from '../language/locales/contacts.js';

/**
 * Shows names and numbers by the DOM alone, where not even Lit can render: in an XML document, or
 * after a script of the page has replaced what Lit needs. The page's own words go before them.
 */
export function showPlainEssentials(root: ShadowRoot, hasOwnWords: boolean) {
  const {ownerDocument} = root;
  const lines = contacts.flatMap(({name, phones = []}) =>
    phones.map(({dial, display}) => {
      const line = ownerDocument.createElement('p');
      const link = ownerDocument.createElement('a');
      link.href = `tel:${dial}`;
      link.textContent = display;
      line.append(`${name}: `, link);
      return line;
    })
  );
  root.replaceChildren(...(hasOwnWords ? [ownerDocument.createElement('slot')] : lines));
}
