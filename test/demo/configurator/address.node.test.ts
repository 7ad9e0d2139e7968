import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fromFragment, toFragment} from '../../../demo/configurator/state/address.js';
import {readServices} from '../../../demo/configurator/state/read-services.js';
import {defaults, type Settings} from '../../../demo/configurator/state/settings.js';
import {openNeeds} from '../../../src/content/needs.js';

const text = fc.string({unit: 'binary'});
const texts = fc.dictionary(fc.constantFrom('nl', 'ar', 'fy'), text, {noNullPrototype: true});

const services = fc.array(
  fc.record({
    id: fc.string({minLength: 1}),
    needs: fc.subarray([...openNeeds]),
    name: texts,
    text: texts,
    phone: text,
    href: text,
    hours: fc.array(
      fc.record({days: fc.subarray([0, 1, 2, 3, 4, 5, 6]), from: fc.string(), to: fc.string()})
    ),
  }),
  {maxLength: 3}
);

describe('the address of the start page', () => {
  it('is empty for what the panel does by itself', () => {
    assert.equal(toFragment(defaults), '');
  });

  it('keeps whatever is typed', () => {
    fc.assert(
      fc.property(text, texts, services, text, (title, owner, own, brand) => {
        const settings: Settings = {...defaults, title, owner, services: own, brand};
        const {settings: read, unread} = fromFragment(toFragment(settings));
        assert.deepEqual(unread, []);
        // A lone surrogate can't be in an address.
        assert.deepEqual(
          JSON.parse(wellFormed(JSON.stringify(read))),
          JSON.parse(wellFormed(JSON.stringify(settings)))
        );
      })
    );
  });

  it('never throws, and gives settings that are allowed, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(defaults), 'x'), fc.oneof(text, fc.json())),
        (query) => {
          const {settings} = fromFragment(new URLSearchParams(query).toString());
          assert.deepEqual(Object.keys(settings).sort(), Object.keys(defaults).sort());
          assert.ok(['auto', 'light', 'dark'].includes(settings.theme));
        }
      )
    );
  });

  it('reads services from any value', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = readServices(value);
        assert.ok(read === undefined || read.every(({id}) => typeof id === 'string'));
      })
    );
  });
});

const wellFormed = (json: string) => json.replace(/\\ud[89a-f][0-9a-f]{2}/g, '\\ufffd');
