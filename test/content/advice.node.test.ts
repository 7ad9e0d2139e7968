import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {otherWays, steps} from '../../src/content/advice.js';
import {privacy} from '../../src/content/service-sentences.js';
import {contacts} from '../../src/language/locales/contacts.js';
import {content} from '../../src/language/locales/nl.js';

/** Written a second time, from what the services say and not from `src/`: the sentence, its mark and its sources. */
const read: Record<string, [sentence: string, mark: string, sources: string][]> = {
  self: [
    [
      'Bel of chat ook als u zich alleen zorgen maakt over uw gedachten of gevoelens.',
      '1O',
      'offlimits.nl 2024-06-11',
    ],
    [
      'Iemand luistert, stelt vragen en geeft advies; u hoeft uw naam niet te zeggen.',
      '2S',
      'welingelichtekringen.nl 2023-11, ecsa.lucyfaithfull.org',
    ],
    [
      'Vraag aan het begin wanneer zij iets moeten doorgeven, bijvoorbeeld als een kind direct in gevaar is.',
      '1S',
      'ecsa.lucyfaithfull.org',
    ],
  ],
  other: [
    [
      'Blijf rustig, luister, geef het kind niet de schuld en hoor het niet uit.',
      '1O',
      'politie.nl',
    ],
    [
      'Stuur beelden van seksueel misbruik niet door en bewaar ze niet: dat is strafbaar.',
      '2S',
      'helpwanted.nl, politie.nl',
    ],
    [
      'Bel Veilig Thuis voor advies; u hoeft geen namen te noemen. Is een kind nu in gevaar, bel dan 112.',
      '1O',
      'veiligthuisnoordoostgelderland.nl, veiligthuisbno.nl, politie.nl',
    ],
  ],
  victim: [
    [
      'Het is niet uw schuld. Betaal niet en doe niet wat de ander eist.',
      '2S',
      'helpwanted.nl, trouw.nl 2023-01, offlimits.nl 2024-06-11, nos.nl 2019-11',
    ],
    [
      'Maak schermafbeeldingen van de berichten en de accountnaam, blokkeer dan de ander en meld het bij de app.',
      '1O',
      'bonaire.nu 2023-08-31, ditisookmensenhandel.nl, helpwanted.nl',
    ],
    [
      'Praat met iemand die u vertrouwt; Helpwanted kan ook helpen om beelden te laten verwijderen.',
      '1O',
      'helpwanted.nl, offlimits.nl 2024-06-11',
    ],
  ],
  report: [
    [
      'Geef het webadres door aan het Meldpunt; u hoeft uw naam niet te geven.',
      '1O',
      'meldpunt-kinderporno.nl',
    ],
    [
      'Zoek niet verder en stuur niets door: dat is strafbaar.',
      '2S',
      'politie.nl, meldpunt-kinderporno.nl',
    ],
    [
      'Het Meldpunt meldt strafbare beelden bij de websitehost, een buitenlands meldpunt of de politie, zonder uw naam te noemen.',
      '1O',
      'meldpunt-kinderporno.nl, saferinternetcentre.nl',
    ],
  ],
  despair: [
    ['Bel of chat met 113, dag en nacht.', '2S', '113.nl, nu.nl 2020-07'],
    [
      'U praat met een getrainde vrijwilliger of hulpverlener; u hoeft uw naam niet te zeggen.',
      '1O',
      '113.nl',
    ],
    [
      'Bij groot gevaar kan 113 gegevens delen. Is er nu levensgevaar, bel dan 112.',
      '1O',
      '113.nl',
    ],
  ],
};

describe('the first steps', () => {
  for (const [need, rows] of Object.entries(read)) {
    it(`of ${need} say what was read, and no more`, () => {
      assert.deepEqual(
        content.steps[need as keyof typeof content.steps],
        rows.map(([sentence]) => sentence)
      );
      assert.deepEqual(
        steps[need as keyof typeof steps].map(({mark, sources}) => [mark, sources.join(', ')]),
        rows.map(([, mark, sources]) => [mark, sources])
      );
    });
  }

  it('rest on a single source only where they ask the visitor to ask', () => {
    const all = Object.values(steps).flat();
    const single = all.filter(({mark}) => mark === '1S');
    assert.deepEqual(
      single.map(({id}) => id),
      ['step.self.limits']
    );
    assert.ok(single.every(({isPrompt}) => isPrompt));
  });
});

it('other ways to call have two sources each', () => {
  for (const {mark, sources} of Object.values(otherWays)) {
    assert.equal(mark, '2S');
    assert.equal(sources.length, 2);
  }
});

/** What happens with what a visitor says, as the services have it, and where it was read. */
const confided: Record<string, [sentence: string, mark: string, sources: string]> = {
  'stop-it-now': [
    'U bepaalt zelf of u anoniem blijft. Is een kind direct in gevaar, dan kan dat anders zijn: vraag er aan het begin naar.',
    '2S',
    'ecsa.lucyfaithfull.org, dewaagnederland.nl 2016-06-28, nhnieuws.nl 2023-12',
  ],
  'veilig-thuis': [
    'Voor advies hoeft u geen namen te noemen. Bij een melding noteert Veilig Thuis namen en hoort het gezin ervan. De chat is voor advies, meestal op werkdagen overdag, en niet in elke regio.',
    '1O',
    'gemeente.nu 2025-10-29, veiligthuisgv.nl, veiligthuisnoordoostgelderland.nl',
  ],
  helpwanted: ['U kiest zelf wat u over uzelf vertelt.', '1O', 'helpwanted.nl, helpwanted.nl/en'],
  kindertelefoon: [
    'De Kindertelefoon vertelt niets door, behalve als u het goedvindt, uw leven in gevaar is of de wet het eist.',
    '1O',
    'kindertelefoon.nl',
  ],
  'meldpunt-kinderporno': [
    'U hoeft uw naam niet te geven. Het formulier is voor openbare webadressen.',
    '1O',
    'meldpunt-kinderporno.nl',
  ],
  police: [
    'Twijfelt u, dan kunt u met de zedenpolitie bellen en alles bespreken zonder uw naam te noemen. Na een melding neemt een gespecialiseerde rechercheur contact met u op; u beslist zelf of u aangifte doet.',
    '1O',
    'politie.nl',
  ],
  'meld-misdaad-anoniem': [
    'De lijn ziet uw nummer niet en neemt niets op. U kunt er geen aangifte doen.',
    '2S',
    'politie.nl, meldmisdaadanoniem.nl',
  ],
  '113': [
    'U hoeft uw naam niet te zeggen. Bij groot gevaar kan 113 gegevens delen.',
    '1O',
    '113.nl',
  ],
};

describe('what a card says of anonymity', () => {
  for (const [id, [sentence, mark, sources]] of Object.entries(confided)) {
    it(`of ${id} is what was read, and no more`, () => {
      const index = contacts.findIndex((contact) => contact.id === id);
      assert.equal(content.services[index]?.anonymity, sentence);
      assert.deepEqual([privacy[id]?.mark, privacy[id]?.sources.join(', ')], [mark, sources]);
    });
  }

  it('has a row for each service', () => {
    assert.deepEqual(Object.keys(privacy).sort(), Object.keys(confided).sort());
  });
});
