import path from 'node:path';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import type {Config} from '@lit/localize-tools/lib/types/config.js';
import type {XliffConfig} from '@lit/localize-tools/lib/types/formatters.js';
import type {RuntimeOutputConfig} from '@lit/localize-tools/lib/types/modes.js';
import {root} from '../root.js';
import {editions} from './editions.js';

/** Texts that are translated together, into the same languages. */
export interface Catalogue {
  /** Its configuration, which `npx lit-localize --config` reads too. */
  config: Config & {interchange: XliffConfig; output: RuntimeOutputConfig};
  configFile: string;
  /** The languages and readings that have an XLIFF file: all but the source language. */
  editions: readonly string[];
  /** The file to which a language is added. */
  list: string;
}

/** What visitors read. */
export const visitorTexts: Catalogue = {
  ...read('lit-localize.json'),
  editions,
  list: 'src/language/languages.ts',
};

/** What the editors of pages read: the configurator, and the check of a page. */
export const editorTexts = editorTextsOf('lit-localize.editor.json');

export const catalogues: readonly Catalogue[] = [visitorTexts, editorTexts];

/** Texts whose languages are those of their configuration. */
export function editorTextsOf(configFile: string): Catalogue {
  const catalogue = read(configFile);
  return {...catalogue, editions: catalogue.config.targetLocales, list: configFile};
}

function read(configFile: string): Pick<Catalogue, 'config' | 'configFile'> {
  const config = readConfigFileAndWriteSchema(path.resolve(root, configFile));
  return {config: config as Catalogue['config'], configFile};
}

/** The folder of a catalogue's XLIFF files, as the configuration names it. */
export const folderOf = ({config}: Catalogue) => config.interchange.xliffDir;

/** The address of an edition's XLIFF file. */
export const xliffFile = ({config}: Catalogue, tag: string) =>
  config.resolve(`${config.interchange.xliffDir}/${tag}.xlf`);
