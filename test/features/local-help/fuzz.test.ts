import {expect} from 'chai';
import fc from 'fast-check';
import {openNeeds} from '../../../src/content/needs.js';
import type {Fault, LocalHelp, LocalService} from '../../../src/features/local-help/model.js';
import {validate} from '../../../src/features/local-help/validate.js';
import {rules, sound} from './rules.js';

/** In each of three engines, and every time others. */
const CASES = 4_000;

/** Any value there is, also such as no JSON file holds, and such as throws when it is looked at. */
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
      withUnicodeString: true,
    }),
  },
  {weight: 1, arbitrary: fc.anything().map(hostile)}
);

function hostile(value: unknown): unknown {
  const fail = () => {
    throw value as Error;
  };
  return new Proxy(Array.isArray(value) ? value : {}, {
    // fast-check asks each value for a symbol of its own.
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
    fc.constantFrom(...schemes, ...schemes.map((one) => one.toUpperCase()), 'java\tscript:'),
    fc.constantFrom('//', '', '/', '\\\\', '///'),
    fc.oneof(
      fc.constantFrom('example.nl', 'user:secret@example.nl', 'alert(1)', 'münchen.de', '[::1]'),
      fc.webAuthority({withUserInfo: true}),
      fc.string({unit: 'binary'})
    ),
    fc.oneof(fc.constant(''), fc.webPath(), fc.string())
  )
  .map((parts) => parts.join(''));

/** A number of the nation's or another, in any spelling. */
const phone = fc
  .tuple(
    fc.constantFrom('', '+31', '+31 (0)', '0031', '0', '+44', '+44 (0)', '+', '00'),
    fc.oneof(
      fc.constantFrom('8002000', '9008844', '112', '113', '301234567', '8081000900', '9001234'),
      fc.stringMatching(/^\d{1,16}$/)
    ),
    fc.array(fc.tuple(fc.nat(16), fc.constantFrom(' ', '-', '.', '(', ')', '–', 'x', '\u202e')), {
      maxLength: 4,
    })
  )
  .map(([code, digits, inserted]) =>
    inserted.reduce((text, [at, what]) => text.slice(0, at) + what + text.slice(at), code + digits)
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
const times = fc.constantFrom('09:00-17:00', '25:00-26:00', '22:00-02:00', 'off', '9-17', '');
const days = fc.constantFrom('Mo-Fr', 'Sa,Su', 'Ma', '2026-12-25', '2026-02-30', '24/7', '');

/** What is mostly right, so that much of it shows, and wrong somewhere. */
const near = <T>(right: T, ...wrong: fc.Arbitrary<unknown>[]) =>
  fc.oneof(
    {weight: 8, arbitrary: fc.constant<unknown>(right)},
    ...wrong.map((arbitrary) => ({weight: 3, arbitrary})),
    {weight: 1, arbitrary: anything}
  );
const entry = fc.record(
  {
    id: fc.oneof(fc.stringMatching(/^[a-z]{3}$/), near('west', fc.string())),
    need: near('other', need, fc.array(need)),
    name: near('Wijkteam', text),
    text: near({nl: 'Hulp', en: 'Help'}, text),
    phone: near('030 123 45 67', phone),
    href: near('https://example.nl/', link),
    hours: near(
      'Mo-Fr 09:00-17:00',
      fc.tuple(days, times).map((both) => both.join(' '))
    ),
    timeZone: near('Europe/Amsterdam', fc.string()),
    __proto__: anything,
    constructor: anything,
  },
  {requiredKeys: ['id', 'need', 'name']}
);
const document = fc.record(
  {
    owner: near('Gemeente', text),
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

/** Written apart from the validator, and simpler: by what a browser makes of it. */
function expectSound({owner, services, faults}: LocalHelp) {
  const said = ({path, message}: Fault) =>
    Array.isArray(path) && message.length > 10 && message.length < 600;
  expect(faults.every(said)).to.equal(true);
  if (owner !== undefined) expectPlainText(owner);
  expect(services.length).to.be.at.most(100);
  expect(new Set(services.map(({id}) => id)).size).to.equal(services.length);
  for (const one of services) expectSoundService(one);
}

function expectSoundService({id, needs, name, text, phone, website, hours}: LocalService) {
  expect(id).to.match(/^[\w.-]{1,64}$/);
  expect(needs).to.not.have.length(0);
  for (const one of needs) expect(openNeeds).to.include(one);
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
    expect(phone.display).to.match(/^[+\d\s().–‐-]{3,31}$/);
    expect(phone.dial).to.not.match(/^\+310*(8002000|9008844|8002666436)/);
    expect(phone.dial).to.not.match(/^\+440*8081000900/);
    expect(phone.dial).to.not.match(/^(\+31)?0*(112|113)$/);
  }
  if (hours) {
    expect(hours.rules).to.match(/^(24\/7|[A-Z\d])/);
    new Intl.DateTimeFormat('nl', {timeZone: hours.timeZone});
  }
}

function expectPlainText(value: LocalService['name']) {
  for (const one of typeof value === 'string' ? [value] : Object.values(value)) {
    expect(one).to.be.a('string').with.length.within(1, 300);
    // Nothing else begins markup, and a parser is slow.
    if (/[<&]/.test(one)) {
      const {body} = new DOMParser().parseFromString(one, 'text/html');
      expect(body.children).to.have.length(0);
    }
    expect(one).to.not.match(/[\0-\x1f\x7f\u202e]/);
  }
}

describe('the validator of local help', () => {
  it(`gives only valid services, and never throws, for ${CASES} documents and other values`, () => {
    let shown = 0;
    let left = 0;
    fc.assert(
      fc.property(fc.oneof({weight: 3, arbitrary: document}, anything), (value) => {
        const help = validate(value, rules);
        expectSound(help);
        shown += help.services.length;
        left += help.faults.length;
      }),
      {numRuns: CASES}
    );
    // Else it proves nothing.
    expect(shown).to.be.greaterThan(CASES / 10);
    expect(left).to.be.greaterThan(CASES / 10);
  });

  it('gives a valid service whatever the other entries are', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(entry, anything), {maxLength: 5}), fc.nat(5), (others, at) => {
        const services: unknown[] = [...others];
        services.splice(at, 0, {...sound, id: 'the-sound-one'});
        const {services: found} = validate({services}, rules);
        expect(found.map(({id}) => id)).to.include('the-sound-one');
      }),
      {numRuns: CASES / 10}
    );
  });

  it('accepts no script URL, however it is written', () => {
    fc.assert(
      fc.property(link, (href) => {
        const [service] = validate({services: [{...sound, href}]}, rules).services;
        if (service) expectSoundService(service);
      }),
      {numRuns: CASES / 4}
    );
  });

  it('accepts no national number, however it is written', () => {
    fc.assert(
      fc.property(phone, (number) => {
        const [service] = validate({services: [{...sound, phone: number}]}, rules).services;
        if (service) expectSoundService(service);
      }),
      {numRuns: CASES / 4}
    );
  });
});
