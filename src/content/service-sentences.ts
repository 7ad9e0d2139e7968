import {str} from '@lit/localize/internal/str-tag.js';
import type {Advice} from './advice.js';
import type {Helpline} from './directory/helpline.js';
import {linked, released} from './fact.js';
import type {Translator} from './translator.js';

/** What a service is, claiming no more than its sources do. */
export function about(helpline: Helpline, translator: Translator): string | undefined {
  const {msg, number} = translator;
  const {id} = helpline;
  if (/^stop-it-now/.test(id)) {
    return msg(
      'Luistert en geeft advies aan mensen die zich zorgen maken over hun eigen gevoelens of gedrag tegenover kinderen, en aan hun naasten. Het doel is seksueel misbruik te helpen voorkomen.',
      {
        id: 'helpline.stop-it-now.about',
        desc: 'What Stop it Now is; its name stands above. An aim, not an effect: promise no more than this.',
      }
    );
  }
  if (id.startsWith('take-it-down')) {
    return msg(
      str`Was u op een naaktbeeld jonger dan ${number(18)} jaar, dan kunt u hier vragen om het te verwijderen: gratis en zonder uw naam te noemen. Dat kan alleen bij sites die meedoen. U hebt het beeld nodig; het blijft op uw toestel.`,
      {
        id: 'helpline.take-it-down.about',
        desc: 'What Take It Down is: for people who were younger than 18 in a nude image of themselves, to have it removed, free and without a name. Only on sites that take part. You need the image; it stays on your device. Promise no more than this.',
      }
    );
  }
  if (id.startsWith('stopncii')) {
    return msg(
      'Hier kunnen volwassenen gratis vragen om naaktbeelden van henzelf te verwijderen die worden gedeeld.',
      {
        id: 'helpline.stopncii.about',
        desc: 'What StopNCII is: for adults whose nude images are shared. Promise no more than this.',
      }
    );
  }
  if (released(helpline.forChildren)) {
    return msg('Een hulplijn voor kinderen.', {
      id: 'helpline.for-children.about',
      desc: 'What the children’s line of another country is.',
    });
  }
  return {
    'veilig-thuis': msg(
      'Het advies- en meldpunt voor huiselijk geweld en kindermishandeling, voor iedereen die zich zorgen maakt.',
      {id: 'helpline.veilig-thuis.about', desc: 'What Veilig Thuis is. Promise no more than this.'}
    ),
    helpwanted: msg(
      'Hulp en advies als seksuele beelden van iemand online zijn gedeeld, of als iemand daarmee dreigt. Helpt ook om beelden te laten verwijderen. Voor alle leeftijden.',
      {
        id: 'helpline.helpwanted.about',
        desc: 'What Helpwanted is: help when someone’s sexual images have been shared online, or when someone threatens to share them; it also helps to have images removed; for all ages. Promise no more than this.',
      }
    ),
    kindertelefoon: msg('Hier kunnen kinderen over alles praten.', {
      id: 'helpline.kindertelefoon.about',
      desc: 'What De Kindertelefoon is: children can talk about anything here. Promise no more than this.',
    }),
    'centrum-seksueel-geweld': msg(
      'Medische en psychische hulp na seksueel geweld, ook als dat online was, en hulp bij contact met de politie. Voor alle leeftijden.',
      {
        id: 'helpline.centrum-seksueel-geweld.about',
        desc: 'What Centrum Seksueel Geweld (sexual assault centre) is: medical and psychological help, and help with the police, after sexual violence, online too; any age. Promise no more than this.',
      }
    ),
    slachtofferhulp: msg('Praktische, juridische en emotionele steun voor slachtoffers.', {
      id: 'helpline.slachtofferhulp.about',
      desc: 'What Slachtofferhulp (victim support) is. Promise no more than this.',
    }),
    'meldpunt-kinderporno': msg(
      'Hier kunt u beelden van seksueel kindermisbruik melden die u op internet tegenkomt.',
      {
        id: 'helpline.meldpunt-kinderporno.about',
        desc: 'What Meldpunt Kinderporno is: a place to report images of child sexual abuse found online. Promise no more than this.',
      }
    ),
    police: msg('Hier kunt u een misdrijf melden als er geen spoed is.', {
      id: 'helpline.police.about',
      desc: 'What the police number is for: here you can report a crime when it is no emergency.',
    }),
    'meld-misdaad-anoniem': msg('Hier kunt u een misdrijf melden zonder uw naam te noemen.', {
      id: 'helpline.meld-misdaad-anoniem.about',
      desc: 'What Meld Misdaad Anoniem is: here you can report a crime without giving your name.',
    }),
    '113': msg(
      'Voor iedereen die aan zelfmoord denkt, of zich zorgen maakt over iemand die daaraan denkt.',
      {
        id: 'helpline.113.about',
        desc: 'What 113 is: for anyone who thinks about suicide, or worries about someone who does. Use the careful word of your language’s own prevention lines.',
      }
    ),
  }[id];
}

/**
 * What happens with what a visitor tells a service, where the service says so itself: what stays
 * private and where that ends. The sources are for those who check the text.
 */
export const privacy: Record<string, Advice> = {
  'stop-it-now': {
    id: 'helpline.stop-it-now.anonymity',
    mark: '2S',
    sources: ['ecsa.lucyfaithfull.org', 'dewaagnederland.nl 2016-06-28', 'nhnieuws.nl 2023-12'],
    // Where anonymity ends has one source. Silence about a limit would mislead, so it says to ask.
    isPrompt: true,
  },
  'veilig-thuis': {
    id: 'helpline.veilig-thuis.anonymity',
    mark: '1O',
    sources: ['gemeente.nu 2025-10-29', 'veiligthuisgv.nl', 'veiligthuisnoordoostgelderland.nl'],
  },
  helpwanted: {
    id: 'helpline.helpwanted.anonymity',
    mark: '1O',
    sources: ['helpwanted.nl', 'helpwanted.nl/en'],
  },
  kindertelefoon: {
    id: 'helpline.kindertelefoon.anonymity',
    mark: '1O',
    sources: ['kindertelefoon.nl'],
  },
  'meldpunt-kinderporno': {
    id: 'helpline.meldpunt-kinderporno.anonymity',
    mark: '1O',
    sources: ['meldpunt-kinderporno.nl'],
  },
  police: {
    id: 'helpline.police.anonymity',
    mark: '1O',
    sources: ['politie.nl'],
  },
  'meld-misdaad-anoniem': {
    id: 'helpline.meld-misdaad-anoniem.anonymity',
    mark: '2S',
    sources: ['politie.nl', 'meldmisdaadanoniem.nl'],
  },
  '113': {
    id: 'helpline.113.anonymity',
    mark: '1O',
    sources: ['113.nl'],
  },
};

/** What anonymity means at a service, and where it ends. Stands before the ways to reach it. */
export function anonymity({id, phones, website, anonymous}: Helpline, translator: Translator) {
  const isUnsure = anonymous !== undefined && !released(anonymous);
  // What happens with a call says nothing of a service that can't be reached.
  if (isUnsure || !(released(phones) ?? linked(website))) return undefined;
  if (id in privacy) return privacyTexts(translator)[id];
  const text = translator.msg('U kunt anoniem bellen.', {
    id: 'helpline.anonymity',
    desc: 'The caller can stay anonymous.',
  });
  return released(anonymous) && released(phones) && text;
}

function privacyTexts({msg}: Translator): Record<string, string> {
  return {
    'stop-it-now': msg(
      'U bepaalt zelf of u anoniem blijft. Is een kind direct in gevaar, dan kan dat anders zijn: vraag er aan het begin naar.',
      {
        id: 'helpline.stop-it-now.anonymity',
        desc: 'What anonymity means: the caller decides. If a child is in immediate danger that may be different; ask about it at the start. Never: completely anonymous.',
      }
    ),
    'veilig-thuis': msg(
      'Voor advies hoeft u geen namen te noemen. Bij een melding noteert Veilig Thuis namen en hoort het gezin ervan. De chat is voor advies, meestal op werkdagen overdag, en niet in elke regio.',
      {
        id: 'helpline.veilig-thuis.anonymity',
        desc: 'For advice you need not give names. A report (melding) records names, and the family is told. The chat is for advice, usually in the daytime on working days, and not in every region.',
      }
    ),
    helpwanted: msg('U kiest zelf wat u over uzelf vertelt.', {
      id: 'helpline.helpwanted.anonymity',
      desc: 'You choose what you tell about yourself. Do not promise anonymity: its limits are not known.',
    }),
    kindertelefoon: msg(
      'De Kindertelefoon vertelt niets door, behalve als u het goedvindt, uw leven in gevaar is of de wet het eist.',
      {
        id: 'helpline.kindertelefoon.anonymity',
        desc: 'The line passes nothing on, unless you agree, your life is in danger or the law requires it.',
      }
    ),
    'meldpunt-kinderporno': msg(
      'U hoeft uw naam niet te geven. Het formulier is voor openbare webadressen.',
      {
        id: 'helpline.meldpunt-kinderporno.anonymity',
        desc: 'You need not give your name. The form is for web addresses that everyone can open.',
      }
    ),
    police: msg(
      'Twijfelt u, dan kunt u met de zedenpolitie bellen en alles bespreken zonder uw naam te noemen. Na een melding neemt een gespecialiseerde rechercheur contact met u op; u beslist zelf of u aangifte doet.',
      {
        id: 'helpline.police.anonymity',
        desc: 'If you are in doubt, you can call the police team for sexual offences (zedenpolitie) and discuss it without giving your name. After a report, a specialised detective contacts you; you decide yourself whether to press charges.',
      }
    ),
    'meld-misdaad-anoniem': msg(
      'De lijn ziet uw nummer niet en neemt niets op. U kunt er geen aangifte doen.',
      {
        id: 'helpline.meld-misdaad-anoniem.anonymity',
        desc: 'The line does not see your number and records nothing. You cannot press charges there.',
      }
    ),
    '113': msg('U hoeft uw naam niet te zeggen. Bij groot gevaar kan 113 gegevens delen.', {
      id: 'helpline.113.anonymity',
      desc: 'You need not give your name. In great danger, 113 may share data.',
    }),
  };
}
