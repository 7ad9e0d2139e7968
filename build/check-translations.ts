/** Fails when a translation is missing, stale or wrong. It changes nothing. */
import {extractMessages} from './locales/extract.js';
import {reportFaults} from './locales/faults.js';
import {readFiles} from './locales/files.js';

reportFaults(extractMessages(), readFiles());
