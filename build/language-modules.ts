/** Writes the language modules, which everything after this reads. */
import {writeLanguageModules} from './locales/generate.js';

writeLanguageModules();
