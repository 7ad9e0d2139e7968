/** Writes the language modules, which the later steps of the build import. */
import {writeLanguageModules} from './locales/generate.js';

writeLanguageModules();
