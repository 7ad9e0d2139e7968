import {expect} from 'chai';
import fc from 'fast-check';
import {openNeeds} from '../../../src/content/needs.js';
import type {LocalService, LocalServices} from '../../../src/features/local-help/model.js';
import {formatProblem} from '../../../src/features/local-help/problem-messages.js';
import {validate} from '../../../src/features/local-help/validate.js';
import {parseHours} from '../../../src/features/opening-hours/parse.js';
import {rules, validService} from './fixtures.js';

/** The number of random cases in each engine. */
const CASES = 4_000;

/** Any value, including values that JSON can't hold and proxies that throw on access. */
const anything = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
      stringUnit: 'binary',
    }),
  },
  {weight: 1, arbitrary: fc.anything().map(hostile)}
);

function hostile(value: unknown): unknown {
  const fail = () => {
    throw value as Error;
  };
  return new Proxy(Array.isArray(value) ? value : {}, {
    // fast-check reads a symbol of its own from each value.
    get: (_, key) => (typeof key === 'symbol' ? undefined : fail()),
    ownKeys: fail,
  });
}

const schemes = [
  'https:',
  'http:',
  'javascript:',
  'data:',
  'vbscript:',
  'blob:https:',
  'file:',
  '',
];
const link = fc
  .tuple(
    fc.constantFrom('', ' ', '\n', '\u0001', 'x'),
    fc.constantFrom(...schemes, ...schemes.map((scheme) => scheme.toUpperCase()), 'java\tscript:'),
    fc.constantFrom('//', '', '', '/', '\\\\', '///'),
    fc.oneof(
      fc.constantFrom('example.nl', 'user:secret@example.nl', 'alert(1)', 'münchen.de', '[::1]'),
      fc.webAuthority({withUserInfo: true}),
      fc.string({unit: 'binary'})
    ),
    fc.oneof(fc.constant(''), fc.webPath(), fc.string())
  )
  .map((parts) => parts.join(''));

const inserts = [
  ' ',
  '-',
  '.',
  '(',
  ')',
  '–',
  '/',
  '٣',
  'x',
  'tel. ',
  '\u202e',
  '\u200b',
  '\u00a0',
];

/** A national number or another one, in any spelling. */
const phone = fc
  .tuple(
    fc.constantFrom('', '+31', '+31 (0)', '0031', '0', '+44', '+44 (0)', '+', '00'),
    fc.oneof(
      fc.constantFrom('8002000', '9008844', '112', '113', '301234567', '8081000900', '9001234'),
      fc.stringMatching(/^\d{1,16}$/)
    ),
    fc.array(fc.tuple(fc.nat(16), fc.constantFrom(...inserts)), {
      maxLength: 4,
    })
  )
  .map(([code, digits, inserted]) =>
    inserted.reduce(
      (text, [at, character]) => text.slice(0, at) + character + text.slice(at),
      code + digits
    )
  );

const words = fc.oneof(
  fc.constantFrom('Wijkteam', 'Denkt mee.', 'بلدية', 'a < b', 'R&D; x', ''),
  fc.constantFrom('<b>x</b>', '<script>alert(1)</script>', '&lt;b&gt;', '<!--', '\u202e', '\0'),
  fc.string({unit: 'binary', maxLength: 400}),
  fc.string({maxLength: 20})
);
const text = fc.oneof(
  words,
  fc.dictionary(fc.constantFrom('nl', 'EN', 'ar', 'en_US', '__proto__', 'constructor', ''), words)
);
const need = fc.constantFrom(...openNeeds, 'danger', '', 'toString');
const times = fc.constantFrom('09:00-17:00', '25:00-26:00', '22:00-02:00', 'off', '9 tot 5', '');
const days = fc.constantFrom('Mo-Fr', 'Sa,Su', 'ma', '2026-12-25', '2026-02-30', '24/7', '');

/** Mostly valid, so that many services pass the validator. */
const mostly = (valid: unknown, ...wrong: fc.Arbitrary<unknown>[]) =>
  fc.oneof(
    {weight: 8, arbitrary: fc.constant(valid)},
    ...wrong.map((arbitrary) => ({weight: 3, arbitrary})),
    {weight: 1, arbitrary: anything}
  );
const entry = fc.record(
  {
    id: fc.oneof(fc.stringMatching(/^[a-z]{3}$/), mostly('west', fc.string())),
    need: mostly('other', need, fc.array(need)),
    name: mostly('Wijkteam', text),
    text: mostly({nl: 'Hulp', en: 'Help'}, text),
    phone: mostly('030 123 45 67', phone),
    href: mostly('https://example.nl/', link),
    hours: mostly(
      'Mo-Fr 09:00-17:00',
      fc.tuple(days, times).map((rule) => rule.join(' '))
    ),
    timeZone: mostly('Europe/Amsterdam', fc.string()),
    __proto__: anything,
    constructor: anything,
  },
  {requiredKeys: ['id', 'need', 'name']}
);
const document = fc.record(
  {
    owner: mostly('Gemeente', text),
    services: fc.oneof(
      {
        weight: 9,
        arbitrary: fc.array(fc.oneof({weight: 5, arbitrary: entry}, anything), {maxLength: 6}),
      },
      {weight: 1, arbitrary: anything}
    ),
    $schema: fc.string(),
  },
  {requiredKeys: ['services']}
);

/** Checks what the validator returns without its code: as a browser interprets the values. */
function expectValid({owner, services, problems}: LocalServices) {
  for (const problem of problems) {
    expect(problem.path).to.be.an('array');
    expect(formatProblem(problem)).to.have.length.within(10, 800);
  }
  if (owner !== undefined) expectPlainText(owner);
  expect(services.length).to.be.at.most(100);
  expect(new Set(services.map(({id}) => id)).size).to.equal(services.length);
  for (const service of services) expectValidService(service);
}

function expectValidService({id, needs, name, text, phone, website, hours}: LocalService) {
  expect(id).to.match(/^[\w.-]{1,64}$/);
  expect(needs).to.not.have.length(0);
  for (const need of needs) expect(openNeeds).to.include(need);
  expectPlainText(name);
  if (text !== undefined) expectPlainText(text);
  expect(phone ?? website).to.not.equal(undefined);
  if (website !== undefined) {
    expect(website).to.be.a('string');
    const link = Object.assign(window.document.createElement('a'), {href: website});
    expect(link.protocol).to.be.oneOf(['https:', 'http:']);
    expect(link.hostname).to.not.equal('');
    expect(link.username + link.password).to.equal('');
    expect(link.href).to.equal(website);
  }
  if (phone) {
    expect(phone.dial).to.match(/^(\+\d{8,15}|\d{3,6})$/);
    expect(phone.display).to.match(/^[+\d\s()./–‐-]{3,31}$/);
    expect(phone.dial).to.equal(dialled(phone.display));
    expect(phone.dial).to.not.match(/^\+310*(8002000|9008844|8002666436)/);
    expect(phone.dial).to.not.match(/^\+440*8081000900/);
    expect(phone.dial).to.not.match(/^(\+31)?0*(112|113)$/);
  }
  if (hours) {
    parseHours(hours.rules);
    new Intl.DateTimeFormat('nl', {timeZone: hours.timeZone});
  }
}

/** What a person would dial who reads the number. */
function dialled(display: string): string {
  const digits = display.replace(/^\(?\+/, '00').replace(/^(00.*?)\(0\)/, '$1');
  return digits.replace(/\D/g, '').replace(/^00/, '+').replace(/^0/, '+31');
}

function expectPlainText(value: LocalService['name']) {
  for (const text of typeof value === 'string' ? [value] : Object.values(value)) {
    expect(text).to.be.a('string').with.length.within(1, 300);
    // Only these characters begin markup, and parsing every text is slow.
    if (/[<&]/.test(text)) {
      const {body} = new DOMParser().parseFromString(text, 'text/html');
      expect(body.children).to.have.length(0);
    }
    expect(text).to.not.match(/[\0-\x1f\x7f\u202e]/);
  }
}

describe('the validator of local help', () => {
  it(`gives only valid services, and never throws, for ${CASES} documents and other values`, () => {
    let services = 0;
    let problems = 0;
    fc.assert(
      fc.property(fc.oneof({weight: 3, arbitrary: document}, anything), (value) => {
        const result = validate(value, rules);
        expectValid(result);
        services += result.services.length;
        problems += result.problems.length;
      }),
      {numRuns: CASES}
    );
    // Otherwise the test would prove nothing.
    expect(services).to.be.greaterThan(CASES / 10);
    expect(problems).to.be.greaterThan(CASES / 10);
  });

  it('gives a valid service whatever the other entries are', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(entry, anything), {maxLength: 5}), fc.nat(5), (others, at) => {
        const services: unknown[] = [...others];
        services.splice(at, 0, {...validService, id: 'the-valid-one'});
        const {services: found} = validate({services}, rules);
        expect(found.map(({id}) => id)).to.include('the-valid-one');
      }),
      {numRuns: CASES / 10}
    );
  });

  it('accepts no script URL, however it is written', () => {
    fc.assert(
      fc.property(link, (href) => {
        const [service] = validate({services: [{...validService, href}]}, rules).services;
        if (service) expectValidService(service);
      }),
      {numRuns: CASES / 4}
    );
  });

  it('accepts no national number, however it is written', () => {
    fc.assert(
      fc.property(phone, (number) => {
        const [service] = validate({services: [{...validService, phone: number}]}, rules).services;
        if (service) expectValidService(service);
      }),
      {numRuns: CASES / 4}
    );
  });
});
