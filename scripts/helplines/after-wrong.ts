import {dutch} from '../../build/locales/generate.js';
import {siteName} from '../../src/base/views/contact-links.js';
import type {Change} from '../../src/content/changes.js';
import type {Helpline, OpeningHours} from '../../src/content/directory/helpline.js';
import type {Fact} from '../../src/content/fact.js';
import {contact, type Service, serviceText} from '../../src/content/helplines.js';

/** What to tell who marked a fact wrong: what visitors no longer see, and what to do next. */
export function afterWrong(
  helpline: Helpline,
  key: string,
  fact: Fact<unknown>,
  file: string,
  change: Change | undefined
): string {
  const before = visible(helpline);
  const after = visible({...helpline, [key]: fact});
  const gone = before.filter((text) => !after.includes(text));
  return [
    `${file}: ${key} of ${helpline.id} is marked wrong.`,
    '',
    ...(gone.length
      ? ['From the next build on, visitors no longer see:', ...gone.map((text) => `  ${text}`)]
      : ['Visitors did not see it.']),
    'They still see:',
    ...after.map((text) => `  ${text}`),
    '',
    ...(change ? [`Partners will read in changes.json: ${change.says}`, ''] : []),
    'What to do next (docs/hotfix.md):',
    '  1. Release: all that follows /v1/ is right within ten minutes.',
    '  2. Tell those whose copy does not follow: docs/hotfix.md lists them.',
    `  3. Take the row "${helpline.id} | ${key}" out of test/content/facts/, then: npm test`,
    ...repeated(helpline, key).map(
      (text) => `     Other files that have it: git grep -F "${text}"`
    ),
    `  4. Once the right value is known, write it into ${file} and take "wrong" out.`,
    ...(change?.withdrawn
      ? ['     The entry in changes.json stays, for panels of older versions.']
      : []),
  ].join('\n');
}

/** What documentation and examples may repeat. */
function repeated({phones, website}: Helpline, key: string): string[] {
  if (key === 'phones' && phones) return phones.value.map(({display}) => display);
  return key === 'website' && website ? [siteName(website.value)] : [];
}

/** What visitors read about a service, in Dutch. */
function visible(helpline: Helpline): string[] {
  const service: Service = {...contact(helpline), ...serviceText(helpline, dutch)};
  const {name, phones = [], website, about, anonymity, claims = [], notes = []} = service;
  const {chat, form, hours} = service;
  return [
    ...phones.map(({display}) => display),
    name,
    website,
    about,
    anonymity,
    ...claims,
    ...notes,
    chat && 'Chat',
    form && 'Form',
    hours && hoursText(hours),
  ].filter((text) => typeof text === 'string');
}

const hoursText = ({rules, timeZone}: OpeningHours) => `${rules} (${timeZone})`;
