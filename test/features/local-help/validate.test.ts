import {expect} from 'chai';
import type {LocalService} from '../../../src/features/local-help/model.js';
import {formatProblem} from '../../../src/features/local-help/problem-messages.js';
import {validate} from '../../../src/features/local-help/validate.js';
import {rules, validService} from './fixtures.js';

type Entry = Record<string, unknown>;

const read = (entry: unknown) => validate({services: [entry]}, rules);

/** Validates a service with these values, and expects no problems. */
function validated(values: Entry): LocalService {
  const {services, problems} = read({...validService, ...values});
  expect(problems).to.deep.equal([]);
  expect(services).to.have.length(1);
  return services[0]!;
}

describe('a local service', () => {
  it('is read in full, with Dutch time by default', () => {
    expect(
      validated({
        need: ['victim', 'self'],
        name: {NL: ' Wijkteam  West ', 'en-us': 'Team West'},
        text: 'Denkt met\n  u mee.',
        href: 'HTTPS://Wijkteam.example',
        hours: 'Mo-Fr 09:00-17:00',
      })
    ).to.deep.equal({
      id: 'west',
      needs: ['self', 'victim'],
      name: {nl: 'Wijkteam West', 'en-US': 'Team West'},
      text: 'Denkt met u mee.',
      phone: {display: '030 123 45 67', dial: '+31301234567'},
      website: 'https://wijkteam.example/',
      hours: {rules: 'Mo-Fr 09:00-17:00', timeZone: 'Europe/Amsterdam'},
    });
  });

  it('may have several needs, also as a text with spaces', () => {
    expect(validated({need: ' despair  other '}).needs).to.deep.equal(['other', 'despair']);
  });

  it('may have a website without a phone number', () => {
    expect(validated({phone: undefined, href: 'http://team.example/a?b#c'}).phone).to.equal(
      undefined
    );
  });

  it('may have its own time zone', () => {
    const {hours} = validated({hours: '24/7', timeZone: 'America/Curacao'});
    expect(hours?.timeZone).to.match(/^America\//);
  });

  const texts: [what: string, text: string][] = [
    ['arrows and signs', 'Voor 12 < 18 jaar, R&D & meer; <3'],
    ['another script', 'یک تیم محلی'],
    ['the longest text', 'a'.repeat(300)],
  ];
  for (const [what, text] of texts) {
    it(`may have ${what} in its text`, () => {
      expect(validated({text}).text).to.equal(text);
    });
  }

  const links: [written: string, website: string][] = [
    ['www.example.nl', 'https://www.example.nl/'],
    ['example.nl/wijkteam?a=b:c#d@e', 'https://example.nl/wijkteam?a=b:c#d@e'],
    [' Wijkteam-West.Example.nl ', 'https://wijkteam-west.example.nl/'],
    ['münchen.de', 'https://xn--mnchen-3ya.de/'],
    ['http://example.nl', 'http://example.nl/'],
  ];
  for (const [href, website] of links) {
    it(`with the link ${href} leads to ${website}`, () => {
      expect(validated({href}).website).to.equal(website);
    });
  }

  it('has its hours in the strict notation', () => {
    const hours = 'maandag t/m donderdag 9.00 tot 17.00 uur\nvrijdag 9-12';
    expect(validated({hours}).hours?.rules).to.equal('Mo-Th 09:00-17:00; Fr 09:00-12:00');
    expect(validated({hours: 'Mo-Fr\n 9:00-5:00'}).hours?.rules).to.equal('Mo-Fr 9:00-5:00');
  });

  const numbers: [written: string, dial: string][] = [
    ['030-1234567', '+31301234567'],
    ['(030) 123.45.67', '+31301234567'],
    ['030 - 123 45 67', '+31301234567'],
    ['030/1234567', '+31301234567'],
    ['030—1234567', '+31301234567'],
    ['(+31) 30 123 45 67', '+31301234567'],
    ['+31(0)30 1234567', '+31301234567'],
    ['+31(0)30/1234567', '+31301234567'],
    ['+32 2/123.45.67', '+3221234567'],
    ['030–123 45 67', '+31301234567'],
    ['06 12 34 56 78', '+31612345678'],
    ['+31 30 123 45 67', '+31301234567'],
    ['+31 (0)30 123 45 67', '+31301234567'],
    ['0031 30 123 45 67', '+31301234567'],
    ['0031 (0)30 123 45 67', '+31301234567'],
    ['0800 123 4567', '+318001234567'],
    ['0182 12 34 56', '+31182123456'],
    ['14 030', '14030'],
    ['+32 2 123 45 67', '+3221234567'],
    ['+39 06 1234 5678', '+390612345678'],
  ];
  for (const [written, dial] of numbers) {
    it(`shows the number ${written} as written, and dials ${dial}`, () => {
      expect(validated({phone: written}).phone).to.deep.equal({display: written, dial});
    });
  }

  const cleaned: [written: string, display: string][] = [
    ['T 030 123 45 67', '030 123 45 67'],
    ['T: 030 123 45 67', '030 123 45 67'],
    ['tel. 030-1234567', '030-1234567'],
    ['Tel.: 030-1234567', '030-1234567'],
    ['tel:0301234567', '0301234567'],
    ['Telefoon 030 1234567', '030 1234567'],
    ['TÉL : +31 30 123 45 67', '+31 30 123 45 67'],
    ['030\u00a0123\u202f45\u00a067', '030 123 45 67'],
    ['\u202a030 123 45 67\u202c', '030 123 45 67'],
    ['٠٣٠ ١٢٣ ٤٥ ٦٧', '030 123 45 67'],
    ['۰۳۰ ۱۲۳ ۴۵ ۶۷', '030 123 45 67'],
  ];
  for (const [written, display] of cleaned) {
    it(`shows the number ${written} as ${display}, which is what it dials`, () => {
      expect(validated({phone: written}).phone).to.deep.equal({display, dial: '+31301234567'});
    });
  }

  const premium = ['0900 1234', '0906-123 4567', '0909 1234', '1850', '+49 900 1234567'];
  for (const phone of premium) {
    it(`with the premium number ${phone} is accepted with a warning`, () => {
      const {services, problems} = read({...validService, phone});
      expect(services).to.have.length(1);
      expect(problems.map(formatProblem)).to.deep.equal([
        `services.0.phone: "${phone}" costs more than an ordinary call. Write another, if there is one.`,
      ]);
    });
  }

  it('with an unknown key is accepted with a warning that names the known keys', () => {
    const {services, problems} = read({...validService, websiet: 'x', constructor: 1});
    expect(services).to.have.length(1);
    expect(problems.map(({path}) => path)).to.deep.equal([
      ['services', 0, 'websiet'],
      ['services', 0, 'constructor'],
    ]);
    expect(formatProblem(problems[0]!)).to.match(/: it is not known\. Known: id, need, name/);
  });
});
