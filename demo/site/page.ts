/** What every page of the site does where scripts run: code that can be copied, and an open list of pages. */

/** Stands for the address of a copy in the documentation. */
const PLACEHOLDER = 'https://signpost.example/v1/';
/** The address of the copy that this page belongs to. */
const base = new URL('../', document.querySelector<HTMLAnchorElement>('.brand')!.href).href;

/** Wide enough for the list to stand beside the text; `site.css` has the same. */
const WIDE = '(min-width: 64rem)';
const words =
  document.documentElement.lang === 'nl'
    ? {copy: 'Kopieer', copied: 'Gekopieerd', selected: 'Geselecteerd: kopieer met uw toetsenbord'}
    : {copy: 'Copy', copied: 'Copied', selected: 'Selected: copy it with your keyboard'};

for (const code of document.querySelectorAll<HTMLElement>('article pre')) {
  if (code.textContent.includes(PLACEHOLDER)) {
    code.firstElementChild!.textContent = code.textContent.replaceAll(PLACEHOLDER, base);
  }
  addCopyButton(code);
}

const pages = document.querySelector<HTMLDetailsElement>('.pages');
if (pages && matchMedia(WIDE).matches) pages.open = true;

function addCopyButton(code: HTMLElement) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.copy;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const bar = document.createElement('div');
  bar.className = 'copy';
  bar.append(button, status);
  code.after(bar);
  button.addEventListener('click', () => {
    void copy(code).then((said) => (status.textContent = said));
  });
}

/** Copies the code; where the browser allows no copying, as over HTTP, selects it. */
async function copy(code: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return words.copied;
  } catch {
    getSelection()?.selectAllChildren(code);
    return words.selected;
  }
}
