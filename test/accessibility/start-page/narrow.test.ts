import {expect} from 'chai';
import {until} from '../../support/page.js';
import {StartPage} from '../../demo/configurator/start-page.js';

describe('the start page on a narrow screen', () => {
  let start: StartPage;
  afterEach(() => {
    start.close();
  });

  it('needs no scrolling sideways at 320 px, with everything open', async () => {
    start = await StartPage.open(
      {
        place: 'typo3',
        brand: '#e17000',
        languages: ['nl', 'ar'],
        services: [
          {
            id: 'a',
            needs: [],
            name: {nl: 'Wijkteam'},
            text: {},
            phone: '1',
            href: 'x',
            hours: [{days: [0], from: '09:00', to: ''}],
          },
        ],
      },
      320
    );
    start.openSteps();
    const {documentElement} = start.page.document;
    expect(documentElement.scrollWidth).to.be.at.most(320);
  });

  it('moves focus to the code', async () => {
    start = await StartPage.open({}, 390);
    start.root.querySelector<HTMLButtonElement>('.bar .primary')!.click();
    await until(() => start.root.activeElement?.id === 'code');
  });
});
