import {servicesOf} from '../../../src/content/helplines.js';
import {isUnconfirmed} from '../../../src/embed/plain/shown-help.js';
import {contacts} from '../../../src/language/locales/contacts.js';
import {base, loadManifest, loadTexts, type Manifest} from '../deployment.js';
import {getLocale} from '../localization.js';
import {documentOf, isInOneLanguage} from '../own-help/document.js';
import {betterFormOf, type FormId, formOf, isText} from '../places.js';
import type {Settings} from '../state/settings.js';
import {frameAddress, frameForm, framePage} from './frame.js';
import {letter} from './letter.js';
import {editionOf, filesOf, scriptForm} from './script.js';
import {emailForm, plainForm, textForm} from './words.js';

/** Something to copy. */
export interface Piece {
  /** The language that it is in, where an editor gets one for each of several. */
  language: string;
  code: string;
}

/** What the panel says of its own numbers, in the language of this page. */
interface Doubts {
  /** Where the numbers come from, and whether anyone has called them. */
  provenance: string;
  /** The names of the services whose number may be wrong. */
  services: string[];
}

/** What an editor takes away. */
export interface Result {
  form: FormId;
  pieces: Piece[];
  /** The file with own help, to put on the site; undefined where the code holds it, or there is none. */
  file: string | undefined;
  /** What to ask of IT where more rights would help. */
  letter: string | undefined;
  doubts: Doubts;
  /** What a first visit downloads, in brotli bytes: of our own files, beside the page itself. */
  bytes: number;
}

/**
 * @param form - That of the place, or the one that IT could make possible.
 * @throws if a file of this copy of Signpost can't be read.
 */
export async function resultOf(settings: Settings, form = formOf(settings)): Promise<Result> {
  const manifest = await loadManifest();
  const better = betterFormOf(settings);
  const asked = askedOfIT(settings);
  const needsFile = form === 'script' && settings.services.length > 0 && !isInOneLanguage(settings);
  return {
    form,
    pieces: await piecesOf(settings, form, manifest),
    file: needsFile ? `${JSON.stringify(documentOf(settings), null, 2)}\n` : undefined,
    letter: better && letter(better, await codeOf(asked, better, manifest), asked),
    doubts: await readDoubts(),
    bytes: bytesOf(settings, form, manifest),
  };
}

async function readDoubts(): Promise<Doubts> {
  const {content} = (await loadTexts(getLocale())).module;
  return {
    provenance: content.help.provenance,
    services: servicesOf(contacts, content.services)
      .filter(isUnconfirmed)
      .map(({name}) => name),
  };
}

/** What the letter asks for: where only a link can be pasted, the button that stays in view. */
export function askedOfIT(settings: Settings): Settings {
  return settings.exit && isText(formOf(settings)) ? {...settings, exit: 'page'} : settings;
}

/** Text shows all languages that the editor offers: on a page for each, or below each other. */
async function piecesOf(settings: Settings, form: FormId, manifest: Manifest): Promise<Piece[]> {
  const {language, languages, hasPages} = settings;
  if (!isText(form) || !languages.length) {
    return [{language, code: await codeOf(settings, form, manifest)}];
  }
  const shown = [...new Set([language, ...languages])];
  const pieces = await Promise.all(
    shown.map(async (tag) => ({
      language: tag,
      code: await codeOf({...settings, language: tag, languages: shown}, form, manifest),
    }))
  );
  if (hasPages) return pieces;
  return [{language, code: pieces.map(({code}) => code).join('\n\n')}];
}

async function codeOf(settings: Settings, form: FormId, manifest: Manifest): Promise<string> {
  const texts = () => loadTexts(editionOf(settings));
  switch (form) {
    case 'script':
      return scriptForm(settings, base, manifest, (await texts()).more.exit.leave);
    case 'frame':
      return frameForm(settings, base, (await texts()).module.content.title);
    case 'address':
      return frameAddress(settings, base);
    case 'oembed':
      return framePage(settings, base);
    case 'text':
      return textForm(settings, base, await texts());
    case 'plain':
      return plainForm(settings, base, await texts());
    case 'email':
      return emailForm(settings, base, await texts());
  }
}

function bytesOf(settings: Settings, form: FormId, manifest: Manifest): number {
  const loaded = filesIn(form, settings, manifest);
  return manifest.files
    .filter(({path}) => loaded.includes(path))
    .reduce((sum, {brotli}) => sum + brotli, 0);
}

/** Our own files that a first visit loads. */
function filesIn(form: FormId, settings: Settings, manifest: Manifest): string[] {
  if (isText(form)) return [];
  if (form === 'script') return ['signpost.js', ...filesOf(settings, manifest)];
  return [
    `frame/${editionOf(settings)}.html`,
    'frame/frame.css',
    'frame/frame.js',
    'signpost.js',
    ...filesOf({...settings, services: []}, manifest),
  ];
}
