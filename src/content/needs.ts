import type {Translator} from './translator.js';

/**
 * What a visitor comes for. Services are grouped by need, since people look for what fits them
 * rather than for an organisation's name.
 */
export const needIds = ['danger', 'self', 'other', 'victim', 'report', 'despair'] as const;

export type NeedId = (typeof needIds)[number];

/**
 * The needs that open to services, to which a page can add its own. `danger` only shows the
 * emergency number.
 */
export const openNeeds: readonly NeedId[] = needIds.filter((id) => id !== 'danger');

/** Each need in the visitor's own words. */
export function needs({msg}: Translator): Record<NeedId, string> {
  return {
    danger: msg('Is er nu iemand in gevaar? Bel:', {
      id: 'need.danger',
      desc: 'Stands right before the emergency number 112.',
    }),
    self: msg('Zorgen over mijn eigen gedachten of gedrag', {
      id: 'need.self',
      desc: 'In the visitor’s own words, seven at most, without blame; opens the services that fit. About sexual thoughts, feelings or behaviour towards children, which the row itself does not say: someone may look along. No full stop.',
    }),
    other: msg('Zorgen over een kind of iemand anders', {
      id: 'need.other',
      desc: 'In the visitor’s own words, seven at most; opens the services that fit. Someone else: a partner, a pupil, a relative. No full stop.',
    }),
    victim: msg('Er is mij iets overkomen, ook online', {
      id: 'need.victim',
      desc: 'In the words of a victim, often a child, seven at most; opens the services that fit. Online: for example, images of me are shared. No full stop.',
    }),
    report: msg('Ik wil beelden of een misdrijf melden', {
      id: 'need.report',
      desc: 'In the visitor’s own words; opens the services that fit. Images of child sexual abuse, or a crime. No full stop.',
    }),
    despair: msg('Ik ben wanhopig', {
      id: 'need.despair',
      desc: 'In the visitor’s own words: I am in despair; opens the suicide prevention line. A form that fits women and men. No full stop.',
    }),
  };
}
