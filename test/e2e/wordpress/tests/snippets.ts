import {readFileSync} from 'node:fs';
import {formsOrigin} from './wordpress.js';

export const PHONE = '+318002666436';
export const NUMBER = '0800 266 64 36';

export interface Language {
  tag: string;
  dir: 'ltr' | 'rtl';
  /** The sentence before the number, inside the tag. */
  sentence: string;
  /** Matches text in this language. */
  words: RegExp;
}

/** The language of the documentation's snippets and of the site, and another, which is right to left. */
export const languages: Language[] = [
  {tag: 'nl', dir: 'ltr', sentence: 'U kunt bellen met Stop it Now:', words: /kindermisbruik/},
  {
    tag: 'ar',
    dir: 'rtl',
    sentence: 'يمكنكم الاتصال بخط Stop it Now:',
    words: /\p{Script=Arabic}{3}/u,
  },
];

const base = `${formsOrigin}/v1/`;
const documentation = readFileSync('docs/embedding.md', 'utf8');
const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8')) as {
  files: {path: string; integrity: string}[];
};

/** The snippet under a heading of docs/embedding.md, with the test's address, adapted to a language. */
export function snippet(heading: string, {tag, dir, sentence}: Language): string {
  const section = documentation.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const [, html] = /```html\n([^]*?)```/.exec(section) ?? [];
  if (!html) throw new Error(`docs/embedding.md has no snippet under ${heading}`);
  const {integrity} = manifest.files.find(({path}) => path === `signpost.${tag}.js`)!;
  const [own] = languages;
  const translated =
    tag === own!.tag
      ? html
      : html
          .replaceAll(`lang="${own!.tag}"`, `lang="${tag}"`)
          .replaceAll(/\bnl(?=\.(js|html))/g, tag)
          .replaceAll(`<p>${own!.sentence}`, `<p lang="${tag}" dir="${dir}">${sentence}`);
  return (
    translated
      .replaceAll(/https:\/\/signpost\.example\/(v1|1\.2\.3)\//g, base)
      .replace('sha384-…', integrity)
      // Shows all needs, so that the one with the number of Stop it Now is first and open.
      .replace('?need=victim,self', '')
      .trim()
  );
}

/** The address to paste for oEmbed, as in docs/embedding.md. */
export const frameAddress = ({tag}: Language) => `${base}frame/${tag}.html`;

/** The HTML to paste, as in docs/embedding.md. */
export const prerendered = ({tag}: Language) => fragment(`${tag}.html`);
export const plain = ({tag}: Language) => fragment(`${tag}.plain.html`);

async function fragment(file: string): Promise<string> {
  const answer = await fetch(`${base}html/${file}`);
  if (!answer.ok) throw new Error(`dist/html/${file} is missing: npm run build writes it.`);
  return answer.text();
}
