import {formsOrigin} from './wordpress.js';

/** What is pasted, as README says it, and what the visitor must then see. */
export interface Language {
  tag: string;
  dir: 'ltr' | 'rtl';
  /** A sentence with the number, for pages where nothing else of ours is left. */
  fallback: string;
  frameTitle: string;
  /** Of what is shown: enough to know the language by. */
  words: RegExp;
}

export const phone = '+318002666436';
const link = `<a href="tel:${phone}">0800 266 64 36</a>`;

/** The page's own language, and one that is neither the page's nor written from left to right. */
export const languages: Language[] = [
  {
    tag: 'nl',
    dir: 'ltr',
    fallback: `U kunt bellen met Stop it Now: ${link}`,
    frameTitle: 'Hulp bij online seksueel kindermisbruik',
    words: /kindermisbruik/,
  },
  {
    tag: 'ar',
    dir: 'rtl',
    fallback: `<span lang="ar" dir="rtl">يمكنكم الاتصال بخط Stop it Now: ${link}</span>`,
    frameTitle: 'المساعدة',
    words: /\p{Script=Arabic}{3}/u,
  },
];

type Snippet = (language: Language) => string;

const panel = ({tag, fallback}: Language) =>
  `<signpost-panel${tag === 'nl' ? '' : ` lang="${tag}"`}>\n  <p>${fallback}</p>\n</signpost-panel>`;

export const scriptForms: Record<string, Snippet> = {
  module: (language) =>
    `<script type="module" src="${formsOrigin}/signpost.js"></script>\n${panel(language)}`,
  'single file': (language) =>
    `<script type="module" src="${formsOrigin}/signpost.${language.tag}.js"></script>\n${panel(language)}`,
  loader: (language) =>
    `<script src="${formsOrigin}/signpost-loader.js"></script>\n${panel(language)}`,
};

/** Where the frame is taken out, as from an author's page, the words inside it stay. */
export const frame: Snippet = ({tag, frameTitle, fallback}) =>
  `<iframe src="${formsOrigin}/frame/${tag}.html" title="${frameTitle}" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" width="600" height="800" style="display:block;width:100%;border:0"><p>${fallback}</p></iframe>\n` +
  `<script src="${formsOrigin}/signpost-frame.js"></script>`;

export const frameAddress = (tag: string) => `${formsOrigin}/frame/${tag}.html`;

export const declarative = (tag: string) => fragment(`${tag}.html`);
export const plain = (tag: string) => fragment(`${tag}.plain.html`);

/** As an editor copies it: the file's own text. */
async function fragment(file: string): Promise<string> {
  const answer = await fetch(`${formsOrigin}/html/${file}`);
  if (!answer.ok)
    throw new Error(`html/${file}: ${String(answer.status)}. npm run build writes it.`);
  return answer.text();
}
