import {str} from '@lit/localize/internal/str-tag.js';
import {counts} from './figures.js';
import type {Translator} from './translator.js';
import {agendaYears, source} from './source.js';

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
  /** One short sentence, always visible. The body says the same in full. */
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
    title: msg('Beelden van seksueel kindermisbruik bestrijden', {
      id: 'rubric.fight.title',
      desc: 'Title of rubric 1 of 5: fighting images of child sexual abuse. Read alone, in a list of headings.',
    }),
    summary: msg(
      'De politie zoekt vooral slachtoffers, en mensen die beelden maken of verspreiden.',
      {
        id: 'rubric.fight.summary',
        desc: 'Always visible below the title; one sentence of at most 80 characters.',
      }
    ),
    body: [
      msg(
        'De politie zoekt vooral de slachtoffers, en de mensen die strafbare beelden van seksueel kindermisbruik maken of verspreiden. Daarvoor zet zij zedenteams in: teams voor seksuele misdrijven. Deze teams werken vooral aan zaken over zulke beelden.',
        {
          id: 'rubric.fight.teams',
          desc: 'Zij: the police. Zedenteams: police teams for sexual offences. These teams work mainly on cases of images of child sexual abuse.',
        }
      ),
    ],
    sections: [
      {
        sourceHeading: 'Meer slachtoffers kinderporno geïdentificeerd',
        title: msg(str`Meer slachtoffers geïdentificeerd in ${year(in2014)}`, {
          id: 'rubric.fight.victims.title',
          desc: 'Heading: more victims identified in that year, the year of the source’s last figures.',
        }),
        body: [
          msg(
            str`Beelden van seksueel kindermisbruik bestrijden was een van de landelijke aandachtspunten in de veiligheidsagenda van ${year(agendaYears[0])} tot en met ${year(agendaYears[1])}. Voor de politie gaat het daarbij vooral om de slachtoffers: vaststellen wie zij zijn (identificeren) en hen weghalen uit de situatie waarin zij seksueel worden misbruikt.`,
            {
              id: 'rubric.fight.victims.priority',
              desc: 'Veiligheidsagenda: the national safety agenda, the priorities the government and police agreed on. The numbers are its first and last year; only the agenda has these years. The priority is fighting the images, not the images.',
            }
          ),
          msg(
            str`In ${year(in2014)} zijn ${number(counts.victims[2])} slachtoffers geïdentificeerd, een record. In ${year(counts.years[0])} waren het er ${number(counts.victims[0])} en in ${year(in2013)} waren het er ${number(counts.victims[1])}.`,
            {
              id: 'rubric.fight.victims.figures',
              desc: 'Number of victims identified: a record in the first year named, then two earlier years to compare with.',
            }
          ),
        ],
      },
      {
        sourceHeading: 'Opsporing gericht op misbruikers, producenten en verspreiders kinderporno',
        title: msg(
          'De politie zoekt wie kinderen seksueel misbruikt, of beelden ervan maakt of verspreidt',
          {
            id: 'rubric.fight.suspects.title',
            desc: 'Heading: the police look for those who abuse children and those who make or spread the images.',
          }
        ),
        body: [
          msg(
            str`De politie zoekt vooral mensen die kinderen seksueel misbruiken, en mensen die de beelden maken of verspreiden. Daardoor zijn in ${year(in2013)} en ${year(in2014)} meer verdachten gemeld bij het [Openbaar Ministerie](prosecutor) dan in ${year(counts.years[0])}: ${number(counts.suspects[0])} in ${year(counts.years[0])}, ${number(counts.suspects[1])} in ${year(in2013)} en ${number(counts.suspects[2])} in ${year(in2014)}.`,
            {
              id: 'rubric.fight.suspects.figures',
              desc: 'Openbaar Ministerie: the public prosecutor. Do not say that the number kept rising: the last is lower than the one before it.',
            }
          ),
        ],
      },
      {
        sourceHeading: 'Opsporen kinderporno ingewikkeld',
        title: msg('Waarom daders moeilijk te vinden zijn', {
          id: 'rubric.fight.difficulty.title',
          desc: 'Heading: why offenders are hard to find.',
        }),
        body: [
          msg(
            'Criminelen bieden de beelden online aan. Zij gebruiken steeds vaker technieken om de beelden te verbergen. Ze zetten bijvoorbeeld delen van foto’s op verschillende servers. Zo kan alleen een kleine groep mensen die ernaar zoekt de foto’s vinden.',
            {
              id: 'rubric.fight.difficulty.hiding',
              desc: 'How criminals shield the images from view. Give no more detail than this.',
            }
          ),
          msg(
            'Mensen die zulke beelden verzamelen, horen meestal bij besloten netwerken. Daar gebruiken zij [versleutelde](encrypted) bestanden of versleutelde e-mail. Daardoor zijn deze daders moeilijker op te sporen.',
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
    title: msg('De landelijke aanpak van seksueel kindermisbruik', {
      id: 'rubric.approach.title',
      desc: 'Title of rubric 2 of 5: the national response to child sexual abuse.',
    }),
    summary: msg(
      str`Sinds ${year(2012)} leiden de politie en het Openbaar Ministerie samen de aanpak.`,
      {
        id: 'rubric.approach.summary',
        desc: 'Always visible; one sentence of at most 80 characters. Openbaar Ministerie: the public prosecution service.',
      }
    ),
    body: [
      msg(
        str`Sinds ${year(2012)} geven de politie en het [Openbaar Ministerie](prosecutor) samen landelijk leiding aan de aanpak. In ${year(source.year)} werkten daar ongeveer ${number(150)} rechercheurs aan, in ${number(11)} gespecialiseerde teams. Hun taak: tegengaan en voorkomen dat mensen beelden van seksueel kindermisbruik maken en verspreiden, en dat reizigers en toeristen kinderen seksueel uitbuiten.`,
        {
          id: 'rubric.approach.lead',
          desc: 'About 150 detectives in 11 specialist teams, in the year of the source text. Do not use the old word for sex tourism with children: it is sexual exploitation of children by travellers and tourists.',
        }
      ),
      msg(
        'Een tactische stuurgroep vergelijkt de zaken, bepaalt welke het eerst aan de beurt zijn, verdeelt het werk en beslist hoe de politie haar mensen inzet.',
        {
          id: 'rubric.approach.steering',
          desc: 'The joint steering group of police and public prosecution service: it compares cases, decides which come first, divides the work and decides where police officers are deployed.',
        }
      ),
      {
        lead: msg('De politie wil vooral:', {
          id: 'rubric.approach.focus.lead',
          desc: 'Leads into a list of three: the police want above all to …',
        }),
        items: [
          msg('vaststellen wie de slachtoffers zijn en hen weghalen bij het seksueel misbruik;', {
            id: 'rubric.approach.focus.victims',
            desc: 'List item 1 of 3. Punctuate list items as your language does.',
          }),
          msg('makers en verspreiders van de beelden opsporen;', {
            id: 'rubric.approach.focus.makers',
            desc: 'List item 2 of 3.',
          }),
          msg('haar digitale manieren van opsporen vernieuwen.', {
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
    summary: msg('Software laat snel zien of in beslag genomen beelden nieuw zijn.', {
      id: 'rubric.database.summary',
      desc: 'Always visible; one sentence of at most 80 characters. In beslag genomen: seized by the police.',
    }),
    body: [
      msg(
        'De politie kan beelden die bij een verdachte [in beslag zijn genomen](seized) snel scannen met speciale software. Uit de scan moet blijken of de beelden nieuw zijn.',
        {
          id: 'rubric.database.scan',
          desc: 'What the police do with seized images.',
        }
      ),
      msg('Zo zijn daders en slachtoffers sneller en makkelijker te vinden.', {
        id: 'rubric.database.faster',
        desc: 'What the scan is good for: offenders and victims are found faster and more easily.',
      }),
      msg(
        'Beelden die nog niet in de database staan, worden verder onderzocht: waar en wanneer zijn ze gemaakt? Als de foto’s kortgeleden zijn gemaakt, kan het kind nog in de situatie zitten waarin het seksueel wordt misbruikt. De politie doet er alles aan om het kind daar weg te halen en de dader op te sporen.',
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
    title: msg('Jeugdzorg let extra op seksueel misbruik', {
      id: 'rubric.youth-care.title',
      desc: 'Title of rubric 4 of 5: youth care pays extra attention to sexual abuse. Jeugdzorg: help for children and families arranged by the authorities.',
    }),
    summary: msg('Hulpverleners moeten meer letten op seksueel misbruik en op beelden ervan.', {
      id: 'rubric.youth-care.summary',
      desc: 'Always visible; one sentence of at most 80 characters. Hulpverleners: professionals who help children and families.',
    }),
    body: [
      msg(
        'De overheid maakt afspraken met [Jeugdzorg](youth-care) en [Veilig Thuis](veilig-thuis). Hulpverleners die met kinderen werken, moeten meer letten op seksueel misbruik, en op signalen dat er misschien beelden ervan op internet staan.',
        {
          id: 'rubric.youth-care.agreements',
          desc: 'Keep the name Veilig Thuis; the glossary explains it.',
        }
      ),
      msg(
        'Een slachtoffer van seksueel misbruik komt bijvoorbeeld voor een eerste gesprek (intake). De hulpverlener kan dan vragen of er ook foto’s of video’s zijn gemaakt.',
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
    summary: msg('Voor mensen met pedofiele gevoelens, en voor hun naasten.', {
      id: 'rubric.helpline.summary',
      desc: 'Always visible; at most 80 characters. Say people with such feelings, never a noun for the person.',
    }),
    body: [
      msg(
        'Stop it Now is de hulplijn voor mensen met pedofiele gevoelens en voor hun naasten. De hulplijn luistert en geeft advies. Het doel is seksueel misbruik van kinderen te helpen voorkomen.',
        {
          id: 'rubric.helpline.offer',
          desc: 'An aim, not an effect: promise no more than this.',
        }
      ),
      {
        lead: msg('Deze mensen moeten al vroeg hulp kunnen krijgen:', {
          id: 'rubric.helpline.early.lead',
          desc: 'Leads into a list of two: these people must be able to get help at an early stage.',
        }),
        items: [
          msg('mensen die zich seksueel aangetrokken voelen tot kinderen;', {
            id: 'rubric.helpline.early.attracted',
            desc: 'List item 1 of 2.',
          }),
          msg('mensen die beelden van seksueel kindermisbruik downloaden.', {
            id: 'rubric.helpline.early.downloading',
            desc: 'List item 2 of 2.',
          }),
        ],
      },
    ],
    sections: [],
  };
}
