import {isListed} from '../../base/is-listed.js';
import {type NeedId, openNeeds} from '../../content/needs.js';

/**
 * The needs to show, in order. The emergency number is always there and comes before them.
 *
 * @param first - Those that come first, as in the attribute `need`.
 * @param only - All that may show, as in the attribute of that name; empty for all.
 */
export function needsInOrder(first: string, only: string): readonly NeedId[] {
  const known = first.split(' ').filter((id): id is NeedId => openNeeds.includes(id as NeedId));
  return [...new Set([...known, ...openNeeds])].filter((id) => isListed(only, id));
}
