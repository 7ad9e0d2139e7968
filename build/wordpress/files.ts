import {readFileSync} from 'node:fs';
import path from 'node:path';
import {type Audience, presets} from '../../src/elements/panel/audience.js';
import {editionName, offeredLanguages} from '../../src/language/languages.js';
import {nationalNumbers} from '../../src/language/locales/national-numbers.js';
import type {contentJson} from '../forms/content.js';
import {base} from '../forms/languages.js';
import {dist, publishedFiles} from '../manifest/files.js';
import {marked} from './marked.js';

/** The content of each file of the archive by its path. */
export type Files = Map<string, string | Buffer>;

/** In the plugin's PHP: the address of its `files/`, which differs for each site. */
const BASE = '{{base}}';

/** What the plugin takes from `dist/`: the script and what it loads, and the forms without a script. */
const needed = [
  // Not one language in one file, nor what is for other sites.
  /^(?!signpost[.-]|cli\.)[\w-]+\.js$/,
  /^signpost\.js$/,
  /^locales\/(?!qps)[\w.-]+\.js$/,
  /^html\/[\w.-]+\.html$/,
  // Other languages, for a visitor without a script.
  /^frame\/[\w.-]+\.(html|css|js)$/,
];

/** The files of `files/` in the plugin. */
export function deployedFiles(): Files {
  const files: Files = new Map();
  for (const file of publishedFiles().filter((file) =>
    needed.some((pattern) => pattern.test(file))
  )) {
    const content = readFileSync(path.join(dist, file));
    files.set(file, file.endsWith('.html') ? adapted(file, content.toString()) : content);
  }
  if (!files.has('signpost.js')) throw new Error('dist/ is empty: npm run build writes it.');
  const languages = offeredLanguages.map(({tag, name, readings = []}) => ({tag, name, readings}));
  files.set('languages.json', JSON.stringify(languages));
  files.set('national-numbers.json', JSON.stringify(nationalNumbers));
  files.set('audiences.json', JSON.stringify(audiences()));
  return files;
}

/** What each value of `for` presets, with its title in each edition. */
function audiences(): Record<string, Record<string, string | undefined>> {
  const names = offeredLanguages.flatMap((language) => [
    language.tag,
    ...(language.readings ?? []).map((reading) => editionName(language, reading)),
  ]);
  const contents = names.map((name) => {
    const file = path.join(dist, `content/${name}.json`);
    return [
      name,
      JSON.parse(readFileSync(file, 'utf8')) as ReturnType<typeof contentJson>,
    ] as const;
  });
  const entries = Object.entries(presets).map(([audience, preset]) => {
    const titles = contents.map(([name, {titles}]) => [
      `title:${name}`,
      titles[audience as Audience],
    ]);
    return [audience, {...preset, ...(Object.fromEntries(titles) as Record<string, string>)}];
  });
  return Object.fromEntries(entries) as Record<string, Record<string, string>>;
}

/** The size of each file in bytes, with which the plugin sees that an upgrade stopped halfway. */
export function sizesOf(files: Files): Record<string, number> {
  return Object.fromEntries(
    [...files].map(([file, content]) => [file, Buffer.byteLength(content)])
  );
}

function adapted(file: string, html: string): string {
  if (file.startsWith('frame/')) {
    return html
      .replace(/<link rel="alternate" type="application\/json\+oembed".*\n/, '')
      .replaceAll(`${base}frame/`, '');
  }
  const own = html.replaceAll(base, BASE);
  if (/^html\/[\w-]+\.exit\.html$/.test(file)) return withOwnStyle(own);
  return /^html\/[\w-]+\.html$/.test(file) ? withOwnStyle(marked(own)) : own;
}

/** Asks optimisers to leave the style in the shadow root: the plugin, LiteSpeed Cache, Autoptimize. */
function withOwnStyle(html: string): string {
  const asking = '<style data-signpost data-no-optimize="1" data-noptimize="1">';
  return html.replaceAll('<style>', asking);
}
