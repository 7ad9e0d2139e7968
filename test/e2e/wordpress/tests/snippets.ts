import {readFileSync} from 'node:fs';
import {formsOrigin} from './wordpress.js';

export const PHONE = '+318002666436';
export const NUMBER = '0800 266 64 36';

export interface Language {
  tag: string;
  dir: 'ltr' | 'rtl';
  /** The sentence with the number, for where nothing else of ours is left. */
  sentence: string;
  /** Of what is shown: enough to know the language by. */
  words: RegExp;
}

/** The documentation's own, which is the page's too; and one that is neither, and runs from right to left. */
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

/** The snippet under a heading of docs/embedding.md, for this machine, as an editor changes it for another language. */
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
      // All needs, so that the first to open is the one whose number is looked for.
      .replace('?need=victim,self', '')
      .trim()
  );
}

/** What docs/embedding.md says to paste for oEmbed. */
export const frameAddress = ({tag}: Language) => `${base}frame/${tag}.html`;

/** What docs/embedding.md says to paste where HTML is accepted, as an editor copies it out of the file. */
export const prerendered = ({tag}: Language) => fragment(`${tag}.html`);
export const plain = ({tag}: Language) => fragment(`${tag}.plain.html`);

async function fragment(file: string): Promise<string> {
  const answer = await fetch(`${base}html/${file}`);
  if (!answer.ok) throw new Error(`dist/html/${file} is not there: npm run build writes it.`);
  return answer.text();
}
