import {expect} from 'chai';
import {toFragment} from '../../../demo/configurator/state/address.js';
import {defaults, type Settings} from '../../../demo/configurator/state/settings.js';
import {StartPage} from '../../demo/configurator/start-page.js';
import {allRules, colourRules, violations} from '../../support/axe.js';

/** Choices that show each kind of field, note and mistake. */
const choices: Partial<Settings> = {
  audience: 'school',
  languages: ['nl', 'ar'],
  second: 'en',
  brand: '#e17000',
  colours: {accent: '#fc0', text: 'no colour'},
  exit: 'page',
  exitHref: 'nowhere',
  title: 'x'.repeat(101),
  owner: {nl: 'Gemeente Utrecht'},
  services: [
    {
      id: 'a',
      needs: ['other'],
      name: {nl: 'Wijkteam'},
      text: {nl: '<b>', ar: 'فريق'},
      phone: '1',
      href: 'nowhere',
      hours: [{days: [0], from: '09:00', to: ''}],
    },
    {id: 'b', needs: [], name: {}, text: {}, phone: '', href: '', hours: [], writtenHours: '9'},
  ],
};

describe('the start page', () => {
  let start: StartPage;
  afterEach(() => {
    start.close();
  });

  for (const lang of ['nl', 'en']) {
    for (const place of ['site', 'typo3', 'sharepoint', 'email'] as const) {
      it(`has no axe violations for ${place}, closed or open, light or dark in ${lang}`, async () => {
        start = await StartPage.openAt(toFragment({...defaults, ...choices, place}), 1280, lang);
        const {page} = start;
        expect(await violations(page, allRules)).to.deep.equal([]);
        start.openSteps();
        expect(await violations(page, allRules)).to.deep.equal([]);
        page.document.documentElement.style.colorScheme = 'dark';
        expect(await violations(page, colourRules)).to.deep.equal([]);
      });
    }
  }
});
