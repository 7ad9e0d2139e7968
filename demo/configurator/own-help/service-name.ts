import {msg, str} from '@lit/localize';
import type {ServiceDraft} from '../state/settings.js';

/** Its name in the first language that it has one in, else its number. */
export function serviceName({name}: ServiceDraft, index: number): string {
  return (
    Object.values(name).find(Boolean) ??
    msg(str`Dienst ${index + 1}`, {id: 'start.service.unnamed'})
  );
}
