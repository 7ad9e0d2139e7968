/**
 * The script with one language in it: one request, so that its integrity hash
 * covers everything. The build replaces the two constants for each language.
 */
import {type LocaleModule, provideContent} from '../language/load-content.js';
import {define} from './define.js';

declare const SIGNPOST_LANGUAGE: string;
declare const SIGNPOST_CONTENT: LocaleModule;

provideContent(SIGNPOST_LANGUAGE, SIGNPOST_CONTENT);
define();
