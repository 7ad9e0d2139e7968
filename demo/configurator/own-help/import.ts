import {msg} from '@lit/localize';
import {MAX_FILE_LENGTH} from '../../../src/features/local-help/model.js';
import {readOwner, readServices} from '../state/read-services.js';
import type {ServiceDraft, Texts} from '../state/settings.js';

/** What a file holds, or why it can't be used. */
type Import = {owner: Texts | undefined; services: readonly ServiceDraft[]} | {problem: string};

/** Reads a file of local help. Faults in single fields stay, and show at the field. */
export async function readImport(file: File): Promise<Import> {
  if (file.size > MAX_FILE_LENGTH) {
    return {
      problem: msg('Dit bestand is te groot: een paneel leest hoogstens 1 megabyte.', {
        id: 'start.import.large',
      }),
    };
  }
  let document: unknown;
  try {
    document = JSON.parse((await file.text()).replace(/^\ufeff/, ''));
  } catch {
    return {
      problem: msg('Dit bestand is geen JSON, of er zit een fout in. Er is niets veranderd.', {
        id: 'start.import.json',
      }),
    };
  }
  const {owner, services} = (document ?? {}) as {owner?: unknown; services?: unknown};
  const read = readServices(services);
  return read?.length
    ? {owner: readOwner(owner), services: read}
    : {
        problem: msg('In dit bestand staan geen diensten. Er is niets veranderd.', {
          id: 'start.import.empty',
        }),
      };
}
