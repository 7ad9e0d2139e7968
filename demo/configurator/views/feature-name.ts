import {msg} from '@lit/localize';
import type {Feature} from '../forms/forms.js';
import {type FormId, isText} from '../places.js';

const featureNames: Readonly<Record<Feature, () => string>> = {
  title: () => msg('uw eigen titel', {id: 'start.missing.title'}),
  needs: () => msg('uw keuze en volgorde van onderwerpen', {id: 'start.missing.needs'}),
  picker: () => msg('uw keuze van talen', {id: 'start.missing.picker'}),
  'own-help': () => msg('uw eigen hulp', {id: 'start.missing.own-help'}),
  colours: () =>
    msg('uw kleuren en lettertype: de tekst krijgt die van uw site', {
      id: 'start.missing.colours',
    }),
  theme: () => msg('altijd licht of altijd donker', {id: 'start.missing.theme'}),
  exit: () => msg('de knop om de pagina te verlaten', {id: 'start.missing.exit'}),
  'exit-button': () =>
    msg(
      'een knop om de pagina te verlaten die in beeld blijft: u krijgt een link boven de tekst, en de brief aan IT vraagt om de knop',
      {
        id: 'start.missing.exit-button',
      }
    ),
};

/** What a form leaves behind, in the editor's words. */
export function featureName(feature: Feature, form: FormId): string {
  if (feature === 'exit' && (form === 'frame' || form === 'address')) {
    return msg('de knop om de pagina te verlaten: die opent hier alleen een nieuw tabblad', {
      id: 'start.missing.exit-frame',
    });
  }
  if (feature === 'colours' && !isText(form)) {
    return msg('uw kleuren en lettertype: het kader heeft de onze', {
      id: 'start.missing.colours-frame',
    });
  }
  return featureNames[feature]();
}
