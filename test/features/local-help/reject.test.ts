import {expect} from 'chai';
import {formatProblem} from '../../../src/features/local-help/problem-messages.js';
import {validate} from '../../../src/features/local-help/validate.js';
import {rules, validService} from './fixtures.js';

const read = (entry: unknown, region?: string) => validate({services: [entry]}, {...rules, region});
const problemsOf = (entry: unknown, region?: string) =>
  read(entry, region).problems.map(formatProblem);

/** As a number would be shown: without a label, in Latin digits. */
const shown = (phone: string) =>
  phone
    .replace(/^[a-z. ]+|\u200b/gi, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

describe('a local service is left out, with a reason,', () => {
  const national = [
    ...['112', '1-1-2', '1 1 2', '(112)', '1125', '911', '999', '113'],
    ...['0800 2000', '0800-2000', '0800–2000', '08002000', '0800 - 2000', '(0800) 2000'],
    ...['+31 800 2000', '+318002000', '+31 (0)800 2000', '+31 0800 2000', '+31-800-2000'],
    ...['0031 800 2000', '00318002000', '0031 (0)800-2000', '0031 0800 2000', '00 31 800 2000'],
    ...['0900-8844', '+31 900 8844', '0800 266 64 36', '0800 2000 1', '+31 800 2000 00'],
    ...['tel. 0800 2000', 'T 112', '٠٨٠٠ ٢٠٠٠', '0\u200b800 2000', '(+31) 800 2000', '۱۱۲'],
    ...['+44 808 1000 900', '0044 808 1000 900', '+44 (0)808 1000 900', '+44 0808 1000 900'],
  ];
  for (const phone of national) {
    it(`with a national number, written ${phone}`, () => {
      const {services, problems} = read({...validService, phone});
      expect(services).to.deep.equal([]);
      expect(problems.map(formatProblem)).to.deep.equal([
        `services.0.phone: "${shown(phone)}" is the number of a national line, which is there already. Write the service's own. The service is left out.`,
      ]);
    });
  }

  const noPhone = /is not a phone number\. Write as in: 030/;
  const noText = /is (not text|missing)\. Write words, and nothing hidden\./;
  const noId = /is (not an id|missing)\. Write letters, digits/;
  const noNeed = /is (not a need|missing)\. Allowed: self, other, victim, report, despair\./;
  const rows: [key: string, value: unknown, why: RegExp][] = [
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
    ['phone', 'tel:', noPhone],
    ['phone', 'tel. tel. 030 123 45 67', noPhone],
    ['phone', 'fax 030 123 45 67', noPhone],
    ['phone', '030 123 45 67/68', noPhone],
    ['phone', '+49 30 12345/12346', noPhone],
    ['phone', '030/123/4567', noPhone],
    ['phone', '030 123 45 67 of 06 12 34 56 78', noPhone],
    ['phone', '*31#0301234567', noPhone],
    ['phone', '٠٣٠١٢٣٤٥٦', noPhone],
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

  it('if both its phone number and its website have a fault', () => {
    const entry = {...validService, phone: '112', href: 'javascript:alert(1)', hours: 'x'};
    expect(read(entry).services).to.deep.equal([]);
    expect(problemsOf(entry).map((problem) => /[^.]+\.$/.exec(problem)?.[0])).to.deep.equal([
      ' The service is left out.',
      ' The service is left out.',
      ' Its opening hours are left out.',
    ]);
  });

  it('if a language of its name has a fault, which is named', () => {
    const [tag] = problemsOf({...validService, name: {en_US: 'West'}});
    const [markup] = problemsOf({...validService, name: {nl: 'West', en: '<b>'}});
    expect(tag).to.match(/^services\.0\.name\.en_US: "en_US" is not a language tag\./);
    expect(markup).to.match(/^services\.0\.name\.en: "<b>" holds markup\./);
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
