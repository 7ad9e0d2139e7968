/** Writes the language modules, which the later steps of the build import, and the configurator's. */
import {editorTexts} from './locales/catalogue.js';
import {writeLanguageModules} from './locales/generate.js';
import {writeTemplates} from './locales/templates.js';

writeLanguageModules();
await writeTemplates(editorTexts);
