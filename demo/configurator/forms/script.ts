import {editionName, languages} from '../../../src/language/languages.js';
import {EXIT_ADDRESS} from '../../../src/content/exit.js';
import {webAddress} from '../../../src/elements/exit/destination.js';
import {escapeHtml} from '../../../src/embed/plain/html-blocks.js';
import {exitRoomStyle, roomStyle} from '../../../src/embed/room-style.js';
import type {Manifest} from '../deployment.js';
import {lookOf} from '../look/look.js';
import {styleFor} from '../look/style.js';
import {isInOneLanguage} from '../own-help/document.js';
import type {Settings} from '../state/settings.js';
import {attributes} from './html.js';
import {panelTag, presetOf} from './panel.js';

/**
 * The tag, its script, and what makes both come quietly.
 *
 * @param leave - What the link says that leaves the page, in the language of the page.
 */
export function scriptForm(
  settings: Settings,
  base: string,
  manifest: Manifest,
  leave: string
): string {
  return [
    settings.exit === 'page' && exitRoomStyle,
    exitTag(settings, leave),
    roomStyle,
    lookStyle(settings),
    ...preloadLinks(settings, base, manifest),
    scriptTag(settings, base, manifest),
    panelTag(settings, settings.isFixed || settings.second ? settings.language : ''),
    // A title and an exit of the page's own are in its language, and stand in its first panel.
    settings.second && panelTag({...settings, exit: '', title: ''}, settings.second),
  ]
    .filter(Boolean)
    .join('\n');
}

/** The files that the panel loads, as `manifest.json` names them. */
export function filesOf(settings: Settings, manifest: Manifest): string[] {
  const {services, exit, brand, colours} = settings;
  const features = [
    'panel',
    ...(services.length ? [isInOneLanguage(settings) ? 'local-help' : 'local-help-file'] : []),
    ...(exit ? ['exit'] : []),
    ...(brand || Object.values(colours).some(Boolean) ? ['colours'] : []),
  ];
  const files = features.flatMap((feature) => manifest.preload[feature] ?? []);
  return [...new Set(files)].map((file) => file.replace('{lang}', editionOf(settings)));
}

/** The name of the files of the language and reading that show first. */
export function editionOf({language, reading, audience}: Settings): string {
  const own = languages.find(({tag}) => tag === language)!;
  const wanted = reading === 'standard' ? (presetOf(audience)?.reading ?? reading) : reading;
  return own.readings?.includes(wanted) ? editionName(own, wanted) : language;
}

function preloadLinks(settings: Settings, base: string, manifest: Manifest): string[] {
  const files = settings.isPinned ? [] : filesOf(settings, manifest);
  return files.map((file) => `<link rel="modulepreload" href="${base}${file}">`);
}

function scriptTag({isPinned, language}: Settings, base: string, manifest: Manifest): string {
  if (!isPinned) return `<script type="module" src="${base}signpost.js"></script>`;
  const file = manifest.files.find(({path}) => path === `signpost.${language}.js`)!;
  const values = attributes({
    src: versionOf(base, manifest) + file.path,
    integrity: file.integrity,
  });
  return `<script type="module"${values} crossorigin></script>`;
}

/** The address of this version alone, where the copy is published as `v1/`, which follows releases. */
function versionOf(base: string, {version}: Manifest): string {
  return base.replace(/\/v1\/$/, `/${version}/`);
}

/** A button of its own, for the top of the page. The link in it works without the script, and says where to go. */
function exitTag({exit, exitHref, language}: Settings, leave: string): string {
  if (exit !== 'page') return '';
  const href = webAddress(exitHref.trim()) ?? EXIT_ADDRESS;
  const link = `<a${attributes({href, rel: 'noreferrer'})}>${escapeHtml(leave)}</a>`;
  return `<signpost-exit${attributes({lang: language})}>${link}</signpost-exit>`;
}

function lookStyle(settings: Settings): string {
  const style = styleFor(lookOf(settings));
  const exit = settings.exit === 'page' ? ', signpost-exit' : '';
  return (
    style && `<style>\n  signpost-panel${exit} {\n${style.replace(/^/gm, '    ')}\n  }\n</style>`
  );
}
