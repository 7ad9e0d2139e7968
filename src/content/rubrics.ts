import {str} from '@lit/localize/internal/str-tag.js';
import {counts} from './figures.js';
import type {Translator} from './translator.js';
import {policyYears, source} from './source.js';

export const rubricIds = ['fight', 'approach', 'database', 'youth-care', 'helpline'] as const;

export type RubricId = (typeof rubricIds)[number];

/** A paragraph, or a list with its introductory sentence. */
export type Block = string | {lead: string; items: string[]};

export interface Section {
  title: string;
  /** The Dutch heading in the source, kept so that readers can compare the two texts. */
  sourceHeading: string;
  body: Block[];
}

export interface Rubric {
  id: RubricId;
  title: string;
  /** One or two sentences, always visible. */
  summary: string;
  sourceHeading: string;
  body: Block[];
  sections: Section[];
}

/** The five rubrics, in the order of the source. They contain every statement of the source. */
export function rubrics(translator: Translator): Rubric[] {
  return [
    fight(translator),
    approach(translator),
    database(translator),
    youthCare(translator),
    helpline(translator),
  ];
}

function fight({msg, number, year}: Translator): Rubric {
  const [, in2013, in2014] = counts.years;
  return {
    id: 'fight',
    sourceHeading: 'Bestrijding kinderporno',
    title: msg('De strijd tegen beeldmateriaal van seksueel kindermisbruik', {
      id: 'rubric.fight.title',
      desc: 'Title of rubric 1 of 5.',
    }),
    summary: msg(
      'De bestrijding is vooral gericht op het vinden van slachtoffers, en van de mensen die strafbaar beeldmateriaal maken en verspreiden. De politie zet speciale zedenteams in, die vooral met deze strijd bezig zijn.',
      {
        id: 'rubric.fight.summary',
        desc: 'Always visible below the title; two sentences at most. Zedenteam: a police team for sexual offences.',
      }
    ),
    body: [],
    sections: [
      {
        sourceHeading: 'Meer slachtoffers kinderporno geïdentificeerd',
        title: msg('Meer slachtoffers geïdentificeerd', {
          id: 'rubric.fight.victims.title',
          desc: 'Heading: more victims identified.',
        }),
        body: [
          msg(
            str`Beeldmateriaal van seksueel kindermisbruik is een van de landelijke aandachtspunten in de veiligheidsagenda ${year(policyYears[0])}-${year(policyYears[1])}. Bij deze misdrijven richt de politie zich vooral op de slachtoffers: vaststellen wie zij zijn en hen weghalen uit de situatie waarin zij worden misbruikt.`,
            {
              id: 'rubric.fight.victims.priority',
              desc: 'Veiligheidsagenda: the national safety agenda, the priorities the government and police agreed on. The numbers are its first and last year.',
            }
          ),
          msg(
            str`In ${year(in2014)} is een recordaantal slachtoffers geïdentificeerd: ${number(counts.victims[2])}. In ${year(counts.years[0])} waren dat er ${number(counts.victims[0])} en in ${year(in2013)} waren dat er ${number(counts.victims[1])}.`,
            {
              id: 'rubric.fight.victims.figures',
              desc: 'Number of victims identified: a record in the first year named, then two earlier years to compare with.',
            }
          ),
        ],
      },
      {
        sourceHeading: 'Opsporing gericht op misbruikers, producenten en verspreiders kinderporno',
        title: msg('Opsporing van misbruikers, makers en verspreiders', {
          id: 'rubric.fight.suspects.title',
          desc: 'Heading: investigation of those who abuse children and those who make or spread the images.',
        }),
        body: [
          msg(
            str`De opsporing is vooral gericht op mensen die kinderen misbruiken, en op mensen die het beeldmateriaal maken en verspreiden. Daardoor zijn in ${year(in2013)} en ${year(in2014)} meer verdachten aangedragen bij het [Openbaar Ministerie](prosecutor) dan in ${year(counts.years[0])}: ${number(counts.suspects[0])} in ${year(counts.years[0])}, ${number(counts.suspects[1])} in ${year(in2013)} en ${number(counts.suspects[2])} in ${year(in2014)}.`,
            {
              id: 'rubric.fight.suspects.figures',
              desc: 'Openbaar Ministerie: the public prosecutor. Do not say that the number kept rising: the last is lower than the one before it.',
            }
          ),
        ],
      },
      {
        sourceHeading: 'Opsporen kinderporno ingewikkeld',
        title: msg('Waarom opsporen ingewikkeld is', {
          id: 'rubric.fight.difficulty.title',
          desc: 'Heading: why investigation is difficult.',
        }),
        body: [
          msg(
            'Criminelen bieden het beeldmateriaal online aan. Zij gebruiken daarbij steeds vaker technieken om het af te schermen. Ze zetten bijvoorbeeld delen van foto’s op verschillende servers. Zo kan alleen een kleine groep geïnteresseerden de foto’s vinden.',
            {
              id: 'rubric.fight.difficulty.hiding',
              desc: 'How criminals shield the images from view. Give no more detail than this.',
            }
          ),
          msg(
            'Verzamelaars van het beeldmateriaal horen meestal bij besloten netwerken. Binnen die netwerken gebruiken zij [versleutelde](encrypted) bestanden of versleutelde e-mail. Daardoor is het ingewikkelder om deze daders op te sporen.',
            {
              id: 'rubric.fight.difficulty.networks',
              desc: 'Besloten netwerk: a closed group. Versleuteld: encrypted.',
            }
          ),
        ],
      },
    ],
  };
}

function approach({msg, number, year}: Translator): Rubric {
  return {
    id: 'approach',
    sourceHeading: 'Landelijke aanpak bestrijden kinderpornografie',
    title: msg('De landelijke aanpak', {
      id: 'rubric.approach.title',
      desc: 'Title of rubric 2 of 5: the national approach.',
    }),
    summary: msg(
      str`Sinds ${year(2012)} geven de politie en het [Openbaar Ministerie](prosecutor) samen landelijk leiding aan de aanpak. Ongeveer ${number(150)} rechercheurs, verdeeld over ${number(11)} gespecialiseerde teams, werkten in ${year(source.year)} aan het bestrijden en voorkomen van beeldmateriaal van seksueel kindermisbruik en van seksuele uitbuiting van kinderen door reizigers en toeristen.`,
      {
        id: 'rubric.approach.summary',
        desc: 'Always visible; two sentences at most. The second: about 150 detectives in 11 specialist teams, in the year of the source text. Do not use the old word for sex tourism with children: it is sexual exploitation of children in travel and tourism.',
      }
    ),
    body: [
      msg(
        'Een tactische stuurploeg weegt de zaken, bepaalt welke voorgaan, stuurt tussen de zaken en beslist waar de politie haar mensen inzet.',
        {
          id: 'rubric.approach.steering',
          desc: 'Tactische stuurploeg: the joint steering group of police and prosecutor that weighs cases, sets priorities, steers between cases and decides on the use of police capacity.',
        }
      ),
      {
        lead: msg('De politie richt zich vooral op:', {
          id: 'rubric.approach.focus.lead',
          desc: 'Leads into a list of three.',
        }),
        items: [
          msg('slachtoffers identificeren en uit de misbruiksituatie halen;', {
            id: 'rubric.approach.focus.victims',
            desc: 'List item 1 of 3. Punctuate list items as your language does.',
          }),
          msg('makers en verspreiders van het beeldmateriaal opsporen;', {
            id: 'rubric.approach.focus.makers',
            desc: 'List item 2 of 3.',
          }),
          msg('digitale manieren van opsporen vernieuwen.', {
            id: 'rubric.approach.focus.methods',
            desc: 'List item 3 of 3.',
          }),
        ],
      },
    ],
    sections: [],
  };
}

function database({msg}: Translator): Rubric {
  return {
    id: 'database',
    sourceHeading: 'Landelijke database helpt opsporing slachtoffers',
    title: msg('Een landelijke database helpt slachtoffers te vinden', {
      id: 'rubric.database.title',
      desc: 'Title of rubric 3 of 5.',
    }),
    summary: msg(
      'Met speciale software kan de politie snel het beeldmateriaal scannen dat bij een verdachte [in beslag is genomen](seized). Uit de scan moet blijken of het beeldmateriaal nieuw is of niet.',
      {
        id: 'rubric.database.summary',
        desc: 'Always visible; two sentences at most. In beslag genomen: seized by the police.',
      }
    ),
    body: [
      msg('Zo zijn daders en slachtoffers sneller en makkelijker op te sporen.', {
        id: 'rubric.database.faster',
        desc: 'What the scan is good for: offenders and victims are found faster and more easily.',
      }),
      msg(
        'Staat beeldmateriaal nog niet in de database? Dan wordt onderzocht wanneer en waar het is gemaakt. Als de foto’s kortgeleden zijn gemaakt, kan het kind nog in de situatie zitten waarin het wordt misbruikt. De politie zet alles op alles om het slachtoffer daaruit te halen en om de dader op te sporen.',
        {
          id: 'rubric.database.new',
          desc: 'What happens with images that are not yet in the database.',
        }
      ),
    ],
    sections: [],
  };
}

function youthCare({msg}: Translator): Rubric {
  return {
    id: 'youth-care',
    sourceHeading: 'Jeugdzorg extra alert op kinderporno',
    title: msg('Jeugdzorg is extra alert', {
      id: 'rubric.youth-care.title',
      desc: 'Title of rubric 4 of 5. Jeugdzorg: youth care, help for children and families arranged by the authorities.',
    }),
    summary: msg(
      'De overheid maakt afspraken met [Jeugdzorg](youth-care) en [Veilig Thuis](veilig-thuis). Hulpverleners die met kinderen werken, moeten meer letten op seksueel misbruik en op signalen dat er misschien beeldmateriaal op internet staat.',
      {
        id: 'rubric.youth-care.summary',
        desc: 'Always visible; two sentences at most. Keep the name Veilig Thuis; the glossary explains it.',
      }
    ),
    body: [
      msg(
        'Komt een slachtoffer van seksueel misbruik bijvoorbeeld voor een eerste gesprek (intake)? Dan kan de hulpverlener vragen of er ook foto’s of video’s zijn gemaakt.',
        {
          id: 'rubric.youth-care.intake',
          desc: 'An example. Intake: a first conversation with a care worker.',
        }
      ),
    ],
    sections: [],
  };
}

function helpline({msg}: Translator): Rubric {
  return {
    id: 'helpline',
    sourceHeading:
      'Voor personen met pedofiele gevoelens en hun naasten is de hulplijn Stop it Now!',
    title: msg('De hulplijn Stop it Now', {
      id: 'rubric.helpline.title',
      desc: 'Title of rubric 5 of 5. Stop it Now is a name and stays as it is.',
    }),
    summary: msg(
      'Stop it Now is de hulplijn voor mensen met pedofiele gevoelens en hun naasten. De hulplijn biedt een luisterend oor en advies, om zo misbruik van kinderen te helpen voorkomen.',
      {
        id: 'rubric.helpline.summary',
        desc: 'Always visible; two sentences at most. Say people with such feelings, never a noun for the person.',
      }
    ),
    body: [
      {
        lead: msg('Er moet al vroeg hulp komen voor:', {
          id: 'rubric.helpline.early.lead',
          desc: 'Leads into a list of two: help at an early stage.',
        }),
        items: [
          msg('mensen die zich seksueel aangetrokken voelen tot kinderen;', {
            id: 'rubric.helpline.early.attracted',
            desc: 'List item 1 of 2.',
          }),
          msg('mensen die beeldmateriaal van seksueel kindermisbruik downloaden.', {
            id: 'rubric.helpline.early.downloading',
            desc: 'List item 2 of 2.',
          }),
        ],
      },
    ],
    sections: [],
  };
}
