import type {Change} from '../../src/content/changes.js';
import {type FactKey, type Helpline, shownFacts} from '../../src/content/directory/helpline.js';

/** What partners are told is no longer shown. */
const names: Readonly<Record<Exclude<FactKey, 'phones'>, string>> = {
  website: 'the address of the website',
  chat: 'the chat',
  form: 'the form for reporting',
  free: 'that a call is free',
  charged: 'what a call costs',
  allDay: 'that it answers day and night',
  anonymous: 'what was said about anonymity',
  ages: 'for which ages it is',
  languages: 'in which languages it answers',
  interpreters: 'that it has interpreters',
  unbilled: 'that the call is not on the phone bill',
  limited: 'that it answers only at certain hours',
  forChildren: 'that it is a line for children',
  hours: 'the opening hours',
};

/** The entry in `changes.json` for a fact that is wrong; undefined if visitors did not see the fact. */
export function changeFor(helpline: Helpline, key: string, on: string): Change | undefined {
  const fact = shownFacts(helpline).find(([shown]) => shown === key)?.[0];
  if (!fact) return undefined;
  const {id, name, phones} = helpline;
  if (fact !== 'phones') {
    const says = `${name}: ${names[fact]} was found to be wrong and is no longer shown.`;
    return {date: on, what: 'service', severity: 'normal', id, says};
  }
  const numbers = phones!.value.map(({display}) => display).join(' and ');
  return {
    date: on,
    what: 'number',
    severity: 'critical',
    id,
    says: `${name}: ${numbers} must no longer be dialled.`,
    withdrawn: phones!.value.map(({dial}) => dial),
  };
}
