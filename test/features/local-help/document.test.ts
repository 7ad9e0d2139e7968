import {expect} from 'chai';
import {formatProblem} from '../../../src/features/local-help/problem-messages.js';
import {validate} from '../../../src/features/local-help/validate.js';
import {rules, validService} from './fixtures.js';

const read = (document: unknown) => validate(document, rules);
const ids = (document: unknown) => read(document).services.map(({id}) => id);
const problemsOf = (document: unknown) => read(document).problems.map(formatProblem);

const throwing = (): never => {
  throw new Error('mine');
};
/** Throws on every access, `instanceof` too. */
const throwingProxy = new Proxy({}, {get: throwing, ownKeys: throwing, getPrototypeOf: throwing});
const throwProxy = (): never => {
  throw throwingProxy as Error;
};

describe('a local help document', () => {
  it('gives its services in their own order, and its owner', () => {
    const document = {
      $schema: 'x',
      owner: {nl: 'Gemeente', ar: 'بلدية'},
      services: [
        {...validService, id: 'b'},
        {...validService, id: 'a'},
      ],
    };
    expect(ids(document)).to.deep.equal(['b', 'a']);
    expect(read(document).owner).to.deep.equal({nl: 'Gemeente', ar: 'بلدية'});
    expect(problemsOf(document)).to.deep.equal([]);
  });

  it('gives the other services if an entry is invalid', () => {
    const services = [
      validService,
      {...validService, id: 'x', phone: '112'},
      null,
      {...validService, id: 'east'},
    ];
    expect(ids({services})).to.deep.equal(['west', 'east']);
    expect(read({services}).problems.map(({path}) => path)).to.deep.equal([
      ['services', 1, 'phone'],
      ['services', 2],
    ]);
  });

  it('gives the first of two services with the same id', () => {
    const services = [
      validService,
      {...validService, name: 'Oost'},
      {...validService, id: '__proto__'},
    ];
    expect(ids({services})).to.deep.equal(['west', '__proto__']);
    expect(problemsOf({services})).to.deep.equal([
      'services.1.id: "west" is used twice. Write another. The service is left out.',
    ]);
  });

  it('gives its services without an invalid owner', () => {
    const document = {owner: '<b>Gemeente</b>', services: [validService]};
    expect(ids(document)).to.deep.equal(['west']);
    expect(read(document).owner).to.equal(undefined);
    expect(problemsOf(document)[0]).to.match(/^owner: .* holds markup\. .* It is left out\.$/);
  });

  it('gives the first hundred of ten thousand services, with one fault', () => {
    const services = Array.from({length: 10_000}, (_, i) => ({...validService, id: `s${i}`}));
    expect(ids({services})).to.have.length(100);
    expect(problemsOf({services})).to.deep.equal([
      'services.100: it is after the first 100 of 10000. Divide them over several panels. The service is left out.',
    ]);
  });

  it('reports unknown keys, ten at most', () => {
    const many = Object.fromEntries(Array.from({length: 10_000}, (_, i) => [`k${i}`, i]));
    expect(problemsOf({...many, services: [validService]})).to.have.length(10);
    expect(problemsOf({service: [], services: [validService]})[0]).to.equal(
      'service: it is not known. Known: owner, services, $schema.'
    );
  });

  for (const wrong of [undefined, null, 0, 'x', true, [], () => 1, Symbol('x'), 10n]) {
    it(`that is ${String(wrong) || 'a list'} gives no services and one fault`, () => {
      expect(ids(wrong)).to.deep.equal([]);
      expect(problemsOf(wrong)).to.have.length(1);
      expect(problemsOf(wrong)[0]).to.match(/^the file: it is .* Write as in: \{"services"/);
    });
    it(`whose services are ${String(wrong) || 'an empty list'} gives no services`, () => {
      expect(ids({services: wrong})).to.deep.equal([]);
      expect(problemsOf({services: wrong})).to.have.length(Array.isArray(wrong) ? 0 : 1);
    });
  }
});

describe('a hostile local help document never throws', () => {
  const other = {...validService, id: 'other'};
  const cyclic: Record<string, unknown> = {...other};
  cyclic['text'] = {nl: cyclic};
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const revokedList = Proxy.revocable([], {});
  revokedList.revoke();

  const entries: [what: string, entry: unknown][] = [
    ['contains itself', cyclic],
    ['contains a BigInt', {...other, text: 1n}],
    [
      'has a getter that throws',
      {
        ...other,
        get text() {
          return throwing();
        },
      },
    ],
    [
      'has a getter that throws a throwing proxy',
      {
        ...other,
        get text() {
          return throwProxy();
        },
      },
    ],
    ['has a toJSON that throws', {...other, toJSON: throwing}],
    ['is a proxy that throws', throwingProxy],
    ['is a revoked proxy', revoked.proxy],
  ];
  for (const [what, entry] of entries) {
    it(`if an entry ${what}: that entry is left out`, () => {
      const services = [validService, entry, {...validService, id: 'east'}];
      expect(ids({services})).to.deep.equal(['west', 'east']);
      expect(problemsOf({services})).to.deep.equal([
        "services.1: it can't be read. Write it as in JSON. The service is left out.",
      ]);
    });
  }

  it('if an entry is nested a hundred thousand levels deep', () => {
    const deep: unknown[] = [];
    let inner = deep;
    for (let i = 0; i < 100_000; i++) inner.push((inner = []));
    // Only some engines can write that as JSON. In none of them is it a valid name.
    const services = [validService, {...other, name: deep}, {...validService, id: 'east'}];
    expect(ids({services})).to.deep.equal(['west', 'east']);
    expect(problemsOf({services})).to.have.length(1);
  });

  it('if the list is sparse', () => {
    const services: unknown[] = [];
    services[3] = validService;
    expect(ids({services})).to.deep.equal(['west']);
    expect(problemsOf({services})).to.have.length(3);
  });

  it('if the list has an invalid length', () => {
    for (const length of [NaN, -1, Infinity, '1', 1n, {}, Symbol('x'), {valueOf: throwing}]) {
      const services = new Proxy([validService], {
        get: (list, key) => (key === 'length' ? length : (Reflect.get(list, key) as unknown)),
      });
      expect(ids({services}).length).to.be.below(2);
    }
  });

  it('if it is a throwing proxy, or has throwing getters', () => {
    for (const document of [
      throwingProxy,
      revoked.proxy,
      revokedList.proxy,
      {services: revokedList.proxy},
      {services: throwingProxy},
      {
        get services() {
          return throwProxy();
        },
      },
      {
        get owner() {
          return throwing();
        },
        services: null,
      },
    ]) {
      expect(ids(document)).to.deep.equal([]);
      expect(read(document).problems).to.not.deep.equal([]);
    }
    expect(
      ids({
        get owner() {
          return throwing();
        },
        services: [validService],
      })
    ).to.deep.equal(['west']);
  });

  it('if it has keys such as `__proto__`', () => {
    const document = JSON.parse(
      `{"__proto__": {"owner": "X"}, "services": [{"__proto__": {"phone": "030 1234567"}, "constructor": {"prototype": {"x": 1}}, "id": "a", "need": "other", "name": {"__proto__": "West"}}]}`
    ) as unknown;
    expect(ids(document)).to.deep.equal([]);
    expect(read(document).owner).to.equal(undefined);
    expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
  });

  it('and gives plain strings only', () => {
    const name = new String('West');
    const href = {toString: () => 'javascript:alert(1)', toJSON: () => 'https://team.example/'};
    const [service] = read({services: [{...validService, name, href}]}).services;
    expect(service?.name).to.equal('West');
    expect(service?.website).to.equal('https://team.example/');
  });
});
