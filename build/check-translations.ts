/** Fails when a translation is missing, stale or wrong. It changes nothing. */
import {catalogues} from './locales/catalogue.js';
import {extractMessages} from './locales/extract.js';
import {reportFaults} from './locales/faults.js';
import {readFiles} from './locales/files.js';

for (const catalogue of catalogues) {
  reportFaults(catalogue, extractMessages(catalogue), readFiles(catalogue));
}
