import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {otherWays, steps} from '../../src/content/advice.js';
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
      'Bel Veilig Thuis voor advies, u hoeft geen namen te noemen; is een kind nu in gevaar, bel dan 112.',
      '1O',
      'veiligthuisnoordoostgelderland.nl, veiligthuisbno.nl, politie.nl',
    ],
  ],
  victim: [
    [
      'Het is niet uw schuld: betaal niet en doe niet wat de ander eist.',
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
      'Het Meldpunt meldt strafbare beelden bij de websitehost, een buitenlands meldpunt of de politie, zonder uw naam.',
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
      'Bij groot gevaar kan 113 gegevens delen; is er nu levensgevaar, bel dan 112.',
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
