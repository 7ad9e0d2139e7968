import type {Translator} from '../translator.js';

/** What the colours of the panel are used for, as an editor knows it. */
export function colourRoles({msg}: Pick<Translator, 'msg'>) {
  return {
    background: msg('de achtergrond', {
      id: 'colour.background',
      desc: 'Stands in: “the text on the background has a contrast of 3”. So do the next.',
    }),
    text: msg('de tekst', {id: 'colour.text', desc: 'A colour by its use.'}),
    surface: msg('de kaarten', {id: 'colour.surface', desc: 'Background of the cards.'}),
    muted: msg('de bijzaken', {id: 'colour.muted', desc: 'Less important text.'}),
    border: msg('de lijnen', {id: 'colour.border', desc: 'Lines and edges.'}),
    accent: msg('de links', {id: 'colour.accent', desc: 'Links, phone button and bars.'}),
    'on-accent': msg('de tekst op de accentkleur', {
      id: 'colour.on-accent',
      desc: 'Text on the accent colour.',
    }),
    button: msg('de knop', {id: 'colour.button', desc: 'The phone button.'}),
    'on-button': msg('de tekst op de knop', {
      id: 'colour.on-button',
      desc: 'Text on the phone button.',
    }),
    danger: msg('het noodnummer', {id: 'colour.danger', desc: 'Text of the emergency number.'}),
    'danger-surface': msg('de achtergrond van het noodnummer', {
      id: 'colour.danger-surface',
      desc: 'Background of the emergency number.',
    }),
    focus: msg('de rand om wat gekozen is', {id: 'colour.focus', desc: 'The focus ring.'}),
    'focus-halo': msg('de tweede rand om wat gekozen is', {
      id: 'colour.focus-halo',
      desc: 'The second focus ring, around the first.',
    }),
  };
}
