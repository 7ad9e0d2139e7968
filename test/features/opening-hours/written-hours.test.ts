import {expect} from 'chai';
import {HoursError} from '../../../src/features/opening-hours/parse.js';
import {strictHours} from '../../../src/features/opening-hours/written-hours.js';
import {slowdown} from './slowdown.js';

/** The error that the text causes. */
function errorOf(text: string): HoursError {
  let strict;
  try {
    strict = strictHours(text);
  } catch (error) {
    if (error instanceof HoursError) return error;
    throw error;
  }
  throw new Error(`"${text}" was read as ${strict}`);
}

const WORKDAYS = 'Mo-Fr 09:00-17:00';

describe('opening hours as people write them', () => {
  const written: [text: string, strict: string][] = [
    ['ma-vr 9.00-17.00', WORKDAYS],
    ['mo-fr 9-17', WORKDAYS],
    ['Mo-Fr 9 tot 17 uur', WORKDAYS],
    ['ma-vr 9:00 tot 17:00 uur', WORKDAYS],
    ['maandag t/m vrijdag van 9.00 tot 17.00 uur', WORKDAYS],
    ['Maandag tot en met vrijdag: 09.00u-17.00u.', WORKDAYS],
    ['ma. t/m vr. 9h-17h', WORKDAYS],
    ['MA–VR 9—17', WORKDAYS],
    ['ma ‑ vr 9 − 17', WORKDAYS],
    ['werkdagen 9-17', WORKDAYS],
    ['open op werkdagen van 9 tot 17 uur', WORKDAYS],
    ['Mon-Fri 9 am – 5 pm', WORKDAYS],
    ['Mon to Fri, 9:00AM to 5:00 p.m.', WORKDAYS],
    ['ma\u00a0t/m\u00a0vr 9.00\u2009–\u200917.00', WORKDAYS],
    ['ma t/m vr ٩:٠٠-١٧:٠٠', WORKDAYS],
    ['ma-vr 9u-17u', WORKDAYS],
    ['ma 9u30-12u', 'Mo 09:30-12:00'],
    ['ma 12 am - 1 am', 'Mo 00:00-01:00'],
    ['ma 12 pm - 1 pm', 'Mo 12:00-13:00'],
    ['ma, wo en vr 9-12 en 13-17', 'Mo,We,Fr 09:00-12:00,13:00-17:00'],
    ['ma & wo 9-12 13-17', 'Mo,We 09:00-12:00,13:00-17:00'],
    ['ma t/m do en za: 9-12 / 13-17', 'Mo-Th,Sa 09:00-12:00,13:00-17:00'],
    ['ma-do 8.30-17.00, vr 8.30-12.30', 'Mo-Th 08:30-17:00; Fr 08:30-12:30'],
    ['ma-do 9-17\nvr 9-12\n', 'Mo-Th 09:00-17:00; Fr 09:00-12:00'],
    ['ma 9-17. di 10-12. Weekend gesloten.', 'Mo 09:00-17:00; Tu 10:00-12:00; Sa-Su off'],
    ['ma-vr 9-17; za en zo dicht', 'Mo-Fr 09:00-17:00; Sa,Su off'],
    ['zaterdag gesloten', 'Sa off'],
    ['dagelijks 9-22', 'Mo-Su 09:00-22:00'],
    ['dagelijks 9-22, zondag gesloten', 'Mo-Su 09:00-22:00; Su off'],
    ['24/7', '24/7'],
    ['24 uur per dag', '24/7'],
    ['24 uur per dag, 7 dagen per week', '24/7'],
    ['Dag en nacht open', '24/7'],
    ['24/7, zo gesloten', '24/7; Su off'],
    ['ma-vr dag en nacht', 'Mo-Fr 00:00-24:00'],
    ['ma 22-2', 'Mo 22:00-02:00'],
    ['ma 22.00-02.00', 'Mo 22:00-02:00'],
    ['ma 18 tot 6 uur', 'Mo 18:00-06:00'],
    ['ma 17.00-08.00', 'Mo 17:00-08:00'],
    ['ma 20-24', 'Mo 20:00-24:00'],
    ['ma 01.00-05.00', 'Mo 01:00-05:00'],
    ['ma 6-22', 'Mo 06:00-22:00'],
    ['ma 10 pm - 2 am', 'Mo 22:00-02:00'],
    ['za-ma 9-17', 'Sa-Mo 09:00-17:00'],
    [
      'ma-vr 9-17; 2026-12-25 en 2026-12-26 gesloten',
      'Mo-Fr 09:00-17:00; 2026-12-25 off; 2026-12-26 off',
    ],
    ['ma-vr 9-17, 2026-12-24 9-12', 'Mo-Fr 09:00-17:00; 2026-12-24 09:00-12:00'],
  ];
  for (const [text, strict] of written) {
    it(`are read from ${JSON.stringify(text)} as ${strict}`, () => {
      expect(strictHours(text)).to.equal(strict);
    });
  }

  const unchanged = [
    'Mo-Fr 09:00-12:00, 13:00-17:00; Sa off',
    'Mo-Fr 9:00-5:00',
    'Mo 01:00-5:00',
    'Su off; Mo-Su 09:00-17:00',
    'Mo,Mo-Tu 09:00-17:00',
    ' Mo\t09:00-10:00 ;\n 2026-12-25 off ',
  ];
  for (const text of unchanged) {
    it(`stay unchanged in the strict notation: ${JSON.stringify(text)}`, () => {
      expect(strictHours(text)).to.equal(text);
    });
  }
});

describe('ambiguous or unreadable opening hours', () => {
  const rejected: [text: string, code: string, part: string][] = [
    ['', 'not-a-rule', ''],
    ['open', 'not-a-rule', 'open'],
    ['9:00 tot 17:00 uur', 'not-a-rule', '9:00 tot 17:00 uur'],
    ['ma-vr', 'not-a-rule', 'ma-vr'],
    ['ma-vr 9', 'not-a-rule', 'ma-vr 9'],
    ['ma-vr vanaf 9 uur', 'not-a-rule', 'ma-vr vanaf 9 uur'],
    ['ma-vr tot 17 uur', 'not-a-rule', 'ma-vr tot 17 uur'],
    ['9-17 ma-vr', 'not-a-rule', '9-17 ma-vr'],
    ['ma 9-12 di', 'not-a-rule', 'ma 9-12 di'],
    ['ma; di 9-12', 'not-a-rule', 'ma; di 9-12'],
    ['ma di 9-12', 'not-a-rule', 'ma di 9-12'],
    ['ma/vr 9-12', 'not-a-rule', 'ma/vr 9-12'],
    ['ma 9-12-17', 'not-a-rule', 'ma 9-12-17'],
    ['ma-vr op afspraak', 'not-a-rule', 'afspraak'],
    ['ma-vr 9-17, behalve woensdag', 'not-a-rule', 'behalve'],
    ['ma-vr 9-17 (niet in augustus)', 'not-a-rule', '(niet'],
    ['xx 9-17', 'not-a-rule', 'xx'],
    ['ma 930-1700', 'not-a-rule', '930-1700'],
    ['ma 9.5-12', 'not-a-rule', '.5-12'],
    ['ma 9³⁰-17', 'not-a-rule', '³⁰-17'],
    // A day twice, with hours that may replace the others or come on top of them.
    ['ma, ma 9-17', 'not-a-rule', 'ma, ma 9-17'],
    ['ma-vr, di 9-17', 'not-a-rule', 'ma-vr, di 9-17'],
    ['ma-vr 9-12, vr 13-17', 'not-a-rule', 'ma-vr 9-12, vr 13-17'],
    ['zo gesloten, dagelijks 9-17', 'not-a-rule', 'zo gesloten, dagelijks 9-17'],
    ['ma-vr 9-17, dag en nacht', 'not-a-rule', 'ma-vr 9-17, dag en nacht'],
    // Dates that could be times.
    ['ma-vr 9-17, 24-12 gesloten', 'not-a-rule', 'ma-vr 9-17, 24-12 gesloten'],
    ['ma-vr 9-17, 5-12-2026 gesloten', 'not-a-rule', '2026'],
    ['Mo-Fr 9-17, 24.12. geschlossen', 'not-a-rule', 'Mo-Fr 9-17, 24.12. geschlossen'],
    ['ma 9-17, 2026-02-30 gesloten', 'not-a-date', '2026-02-30'],
    ['ma-wo-vr 9-17', 'not-a-day', 'Mo-We-Fr'],
    ['ma 9-5', 'not-a-time', '9:00-5:00'],
    ['ma 9.00-05.00', 'not-a-time', '9:00-05:00'],
    ['ma 12-2', 'not-a-time', '12:00-2:00'],
    ['ma 13-5', 'not-a-time', '13:00-5:00'],
    ['ma 17-8', 'not-a-time', '17:00-8:00'],
    ['ma 1-5', 'not-a-time', '1:00-5:00'],
    ['ma 9-12, 1-5', 'not-a-time', '1:00-5:00'],
    ['ma 9-9', 'not-a-time', '09:00-09:00'],
    ['ma 25-26', 'not-a-time', '25:00-26:00'],
    ['ma 9.60-10', 'not-a-time', '9:60-10:00'],
    ['ma 13 am - 5 pm', 'not-a-time', '13:00a-5:00p'],
    ['ma 9 - 5 pm', 'not-a-time', '9:00-5:00p'],
    ['ma 9 am - 17.00', 'not-a-time', '9:00a-17:00'],
    ['ma 9-17, 10-14', 'not-a-time', '10:00-14:00'],
    ['ma 13-17, 9-12', 'not-a-time', '9:00-12:00'],
  ];
  for (const [text, code, part] of rejected) {
    it(`are an error: ${JSON.stringify(text)}`, () => {
      expect(errorOf(text)).to.include({code, value: part});
    });
  }

  const long: [what: string, textOf: (length: number) => string][] = [
    ['spaces', (length) => `ma${' '.repeat(length)}x`],
    ['spaces in a time', (length) => `ma 9${' '.repeat(length)}h${' '.repeat(length)}`],
    ['digits', (length) => '9'.repeat(length)],
    ['letters', (length) => 'm'.repeat(length)],
    ['days', (length) => 'ma,'.repeat(length / 3)],
    ['day ranges', (length) => `${'ma-'.repeat(length / 3)} 9-17`],
    ['dates', (length) => `${'2026-12-25,'.repeat(length / 11)}x`],
    ['times', (length) => `ma ${'9-17,'.repeat(length / 5)}x`],
    ['rules', (length) => 'ma 9-17;'.repeat(length / 8)],
    ['accents', (length) => `ma${'\u0301'.repeat(length)}`],
    ['phrases', (length) => '24 uur per dag, '.repeat(length / 16)],
    ['beginnings of phrases', (length) => '24 uur per '.repeat(length / 11)],
  ];
  for (const [what, textOf] of long) {
    it(`are rejected in linear time, with very many ${what}`, () => {
      expect(slowdown(errorOf, textOf, 100_000)).to.be.below(20);
    });
  }
});
