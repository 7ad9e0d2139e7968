import {expect} from 'chai';
import {formatProblem} from '../../../src/features/local-help/problem-messages.js';
import {validate} from '../../../src/features/local-help/validate.js';
import {rules, validService} from './fixtures.js';

/** A service with every field. */
const fullService = {
  ...validService,
  text: 'Denkt mee.',
  href: 'https://wijkteam.example/',
  hours: 'Mo-Fr 09:00-17:00',
  timeZone: 'Europe/Amsterdam',
};

/** The service, and the messages about it. */
function read(values: object) {
  const {services, problems} = validate({services: [{...fullService, ...values}]}, rules);
  return {service: services[0], messages: problems.map(formatProblem)};
}

/** What shows a field, and what its message calls it. */
const fields = {
  text: ['text', 'Its text is'],
  phone: ['phone', 'Its phone number is'],
  href: ['website', 'Its website is'],
  hours: ['hours', 'Its opening hours are'],
  timeZone: ['hours', 'Its opening hours are'],
} as const;

describe('a local service shows without its', () => {
  const noLink = /is not a link to a website\. Write as in: https:/;
  const noPhone = /is not a phone number\. Write as in: 030/;
  const noText = /is (not text|missing)\. Write words, and nothing hidden\./;
  const noHours = /is not a week of opening hours\. Write as in/;
  const rows: [key: keyof typeof fields, value: unknown, why: RegExp][] = [
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
    ['href', 'wijkteam', noLink],
    ['href', 'hulp.html', noLink],
    ['href', 'info@example.nl', noLink],
    ['href', 'www.example.nl@evil.example', noLink],
    ['href', 'www.example.nl:8080/', noLink],
    ['href', '//example.nl/', noLink],
    ['href', '..nl', noLink],
    ['href', 'www..nl', noLink],
    ['href', '127.0.0.1', noLink],
    ['href', 'a.'.repeat(1_000_000), noLink],
    ['href', '', noLink],
    ['href', null, noLink],
    ['href', ['https://example.nl/'], noLink],
    ['href', `https://example.nl/${'a'.repeat(2000)}`, noLink],
    ['text', 'Bel <a href="x">ons', /holds markup/],
    ['text', '<!-- x -->', /holds markup/],
    ['text', '<?php', /holds markup/],
    ['text', 'Zorg &amp; hulp', /holds markup/],
    ['text', '&#60;', /holds markup/],
    ['text', 'a'.repeat(301), /it has 301 characters\. Allowed: 300 at most\./],
    ['text', 'a'.repeat(10_000_000), /it has 10000000 characters/],
    ['text', null, noText],
    ['hours', 'Mo 25:00-26:00', /"25:00-26:00" is not a time of day/],
    ['hours', 'ma-vr 9-5', /"9:00-5:00" is not a time of day/],
    ['hours', 'ma-wo-vr 9-17', /"Mo-We-Fr" is not a day/],
    ['hours', 'ma-vr op afspraak', /"afspraak" can't be read/],
    ['hours', '9.00 tot 17.00 uur', /"9.00 tot 17.00 uur" can't be read/],
    ['hours', '<img src=x onerror=alert(1)>', /can't be read/],
    ['hours', '2026-02-30 off', /is not a date/],
    ['hours', '', noHours],
    ['hours', 9, noHours],
    ['hours', ['Mo 09:00-17:00'], noHours],
    ['hours', `Mo${' '.repeat(1_000_000)}x`, /can't be read/],
    ['hours', 'Mo 09:00-17:00;'.repeat(100_000), noHours],
    ['timeZone', 'Europe/Atlantis', /is not a time zone\. Write as in: Europe\/Amsterdam\./],
    ['timeZone', '+01:00', /is not a time zone/],
    ['timeZone', '', /is not a time zone/],
    ['phone', '0800 2000', /is the number of a national line/],
    ['phone', 'bel ons', noPhone],
    ['text', {nl: 'Hulp', en: '<b>'}, /^services\.0\.text\.en: "<b>" holds markup/],
    ['timeZone', null, /is not a time zone/],
  ];
  for (const [key, value, why] of rows) {
    const written = JSON.stringify(value).slice(0, 50);
    const [shown, subject] = fields[key];
    it(`${shown} if its ${key} is ${written}, with a reason`, () => {
      const {service, messages} = read({[key]: value});
      const {service: whole} = read({});
      expect(service).to.deep.equal({...whole, [shown]: undefined});
      expect(messages).to.have.length(1);
      expect(messages[0])
        .to.match(why)
        .and.to.match(new RegExp(`^services\\.0\\.${key}\\b.*: `))
        .and.to.match(new RegExp(` ${subject} left out\\.$`));
      expect(messages[0]).to.have.length.below(300);
    });
  }

  it('phone number, text and hours, each with its own reason', () => {
    const {service, messages} = read({phone: '0800 2000', text: '<b>', hours: 'open'});
    expect(service).to.deep.equal({
      id: 'west',
      needs: ['other'],
      name: 'Wijkteam West',
      text: undefined,
      phone: undefined,
      website: 'https://wijkteam.example/',
      hours: undefined,
    });
    expect(messages).to.have.length(3);
  });
});
