import {expect} from 'chai';
import {formatProblem} from '../../../src/features/local-help/problem-messages.js';
import {validate} from '../../../src/features/local-help/validate.js';
import {rules, validService} from './fixtures.js';

const read = (entry: unknown, region?: string) => validate({services: [entry]}, {...rules, region});
const problemsOf = (entry: unknown, region?: string) =>
  read(entry, region).problems.map(formatProblem);

describe('a local service is left out, with a reason,', () => {
  const national = [
    ...['112', '1-1-2', '1 1 2', '(112)', '1125', '911', '999', '113'],
    ...['0800 2000', '0800-2000', '0800–2000', '08002000', '0800 - 2000', '(0800) 2000'],
    ...['+31 800 2000', '+318002000', '+31 (0)800 2000', '+31 0800 2000', '+31-800-2000'],
    ...['0031 800 2000', '00318002000', '0031 (0)800-2000', '0031 0800 2000', '00 31 800 2000'],
    ...['0900-8844', '+31 900 8844', '0800 266 64 36', '0800 2000 1', '+31 800 2000 00'],
    ...['+44 808 1000 900', '0044 808 1000 900', '+44 (0)808 1000 900', '+44 0808 1000 900'],
  ];
  for (const phone of national) {
    it(`with a national number, written ${phone}`, () => {
      const {services, problems} = read({...validService, phone});
      expect(services).to.deep.equal([]);
      expect(problems.map(formatProblem)).to.deep.equal([
        `services.0.phone: "${phone}" is the number of a national line, which is there already. Write the service's own. The service is left out.`,
      ]);
    });
  }

  const noLink = /is not a link to a website\. Write as in: https:/;
  const noPhone = /is not a phone number\. Write as in: 030/;
  const noText = /is (not text|missing)\. Write words, and nothing hidden\./;
  const noHours = /is not a week of opening hours\. Write as in/;
  const noId = /is (not an id|missing)\. Write letters, digits/;
  const noNeed = /is (not a need|missing)\. Allowed: self, other, victim, report, despair\./;
  const rows: [key: string, value: unknown, why: RegExp][] = [
    ['href', 'javascript:alert(1)', noLink],
    ['href', ' JavaScript:alert(1)', noLink],
    ['href', 'java\nscript:alert(1)', noLink],
    ['href', 'javascript://example.nl/%0aalert(1)', noLink],
    ['href', 'data:text/html,<script>alert(1)</script>', noLink],
    ['href', 'blob:https://example.nl/1', noLink],
    ['href', 'vbscript:x', noLink],
    ['href', 'file:///etc/passwd', noLink],
    ['href', 'mailto:a@example.nl', noLink],
    ['href', 'ftp://example.nl/', noLink],
    ['href', 'https://politie.nl@evil.example/', noLink],
    ['href', 'https://', noLink],
    ['href', 'https:///example.nl', noLink],
    ['href', 'https:example.nl', noLink],
    ['href', '/hulp', noLink],
    ['href', 'www.example.nl', noLink],
    ['href', '', noLink],
    ['href', null, noLink],
    ['href', ['https://example.nl/'], noLink],
    ['href', `https://example.nl/${'a'.repeat(2000)}`, noLink],
    ['phone', 'bel ons', noPhone],
    ['phone', '', noPhone],
    ['phone', '()', noPhone],
    ['phone', '12', noPhone],
    ['phone', '1234567', noPhone],
    ['phone', '030 123 45 6', noPhone],
    ['phone', '030 123 45 678', noPhone],
    ['phone', '+31 112', noPhone],
    ['phone', '0112', noPhone],
    ['phone', '+0031 30 123 45 67', noPhone],
    ['phone', '+1234567890123456', noPhone],
    ['phone', '030 123 45 67 (gratis)', noPhone],
    ['phone', 'tel:0301234567', noPhone],
    ['phone', '*31#0301234567', noPhone],
    ['phone', '٠٣٠١٢٣٤٥٦٧', noPhone],
    ['phone', 301234567, noPhone],
    ['phone', {}, noPhone],
    ['phone', '0'.repeat(1_000_000), noPhone],
    ['name', undefined, noText],
    ['name', '', noText],
    ['name', ' \n', noText],
    ['name', '…', noText],
    ['name', '\u200b', noText],
    ['name', 'West\u202etseW', noText],
    ['name', 'West\u0007', noText],
    ['name', 1, noText],
    ['name', ['West'], noText],
    ['name', 'a'.repeat(81), /it has 81 characters\. Allowed: 80 at most\./],
    ['name', {}, /it has no language\. Write as in: \{"nl"/],
    ['name', '<b>West</b>', /holds markup\. Write plain text\./],
    ['text', 'Bel <a href="x">ons', /holds markup/],
    ['text', '<!-- x -->', /holds markup/],
    ['text', '<?php', /holds markup/],
    ['text', 'Zorg &amp; hulp', /holds markup/],
    ['text', '&#60;', /holds markup/],
    ['text', 'a'.repeat(301), /it has 301 characters\. Allowed: 300 at most\./],
    ['text', 'a'.repeat(10_000_000), /it has 10000000 characters/],
    ['text', null, noText],
    ['hours', 'Mo 25:00-26:00', /"25:00-26:00" is not a time of day/],
    ['hours', 'Mo-Fr 9-17', /can't be read|is not a time of day/],
    ['hours', 'Ma-Vr 09:00-17:00', /is not a day/],
    ['hours', '2026-02-30 off', /is not a date/],
    ['hours', '', noHours],
    ['hours', 9, noHours],
    ['hours', ['Mo 09:00-17:00'], noHours],
    ['hours', `Mo${' '.repeat(1_000_000)}x`, /can't be read/],
    ['hours', 'Mo 09:00-17:00;'.repeat(100_000), noHours],
    ['timeZone', 'Europe/Atlantis', /is not a time zone\. Write as in: Europe\/Amsterdam\./],
    ['timeZone', '+01:00', /is not a time zone/],
    ['timeZone', '', /is not a time zone/],
    ['timeZone', null, /is not a time zone/],
    ['id', undefined, noId],
    ['id', '', noId],
    ['id', 'a b', noId],
    ['id', '<x>', noId],
    ['id', ' a', noId],
    ['id', 'a'.repeat(65), noId],
    ['id', 1, noId],
    ['need', undefined, noNeed],
    ['need', '', noNeed],
    ['need', [], noNeed],
    ['need', 'danger', noNeed],
    ['need', ['other', 'danger'], /^services\.0\.need: "danger" is not a need/],
    ['need', 'Other', noNeed],
    ['need', ['constructor'], noNeed],
    ['need', {other: true}, noNeed],
    ['need', [['other']], noNeed],
  ];
  for (const [key, value, why] of rows) {
    const written = ((JSON.stringify(value) as string | undefined) ?? 'nothing').slice(0, 50);
    it(`if its ${key} is ${written}`, () => {
      const {services} = read({...validService, [key]: value});
      const [problem, ...others] = problemsOf({...validService, [key]: value});
      expect(services).to.deep.equal([]);
      expect(others).to.deep.equal([]);
      expect(problem)
        .to.match(why)
        .and.to.match(new RegExp(`^services\\.0\\.${key}: `));
      expect(problem).to.match(/The service is left out\.$/);
      expect(problem).to.have.length.below(300);
    });
  }

  it('if it has neither phone nor website', () => {
    expect(problemsOf({...validService, phone: undefined})).to.deep.equal([
      'services.0: it has no phone number and no website. Write a "phone" or an "href". The service is left out.',
    ]);
  });

  it('if one of its languages has a fault, which is named', () => {
    const [tag, markup] = problemsOf({
      ...validService,
      name: {en_US: 'West'},
      text: {nl: 'Hulp', en: '<b>'},
    });
    expect(tag).to.match(/^services\.0\.name\.en_US: "en_US" is not a language tag\./);
    expect(markup).to.match(/^services\.0\.text\.en: "<b>" holds markup\./);
  });

  it('with each of its faults once', () => {
    const paths = read({id: '', need: '', name: '', phone: '', href: ''}).problems.map(({path}) =>
      path.slice(2).join()
    );
    expect(paths).to.deep.equal(['id', 'need', 'name', 'phone', 'href']);
  });

  for (const entry of [null, undefined, 1, 'west', true, [validService]]) {
    it(`if it is ${(JSON.stringify(entry) as string | undefined) ?? 'undefined'} instead of a service`, () => {
      expect(read(entry).services).to.deep.equal([]);
      expect(problemsOf(entry)).to.have.length(1);
      expect(problemsOf(entry)[0]).to.match(/^services\.0: it is .+ Write as in: \{"id"/);
    });
  }

  it('if its number has no country code in a panel for another country', () => {
    expect(problemsOf({...validService, phone: '02 123 45 67'}, 'BE')).to.deep.equal([
      'services.0.phone: "02 123 45 67" has no country\'s code. Write as in: +32 2 123 45 67. The service is left out.',
    ]);
    expect(problemsOf({...validService, phone: '030 123 45 67'}, 'be-bru')).to.have.length(1);
    for (const phone of ['+32 2 123 45 67', '0032 2 123 45 67']) {
      expect(read({...validService, phone}, 'BE').services[0]?.phone?.dial).to.equal('+3221234567');
    }
    for (const region of ['NL', ' nl', 'NL-UT', '', '<b>']) {
      expect(problemsOf(validService, region)).to.deep.equal([]);
    }
  });
});
