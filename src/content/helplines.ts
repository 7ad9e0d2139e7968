import {str} from '@lit/localize/internal/str-tag.js';
import type {Fact} from './fact.js';
import {released} from './fact.js';
import type {Localize} from './localize.js';

export interface Phone {
  /** As people dial and read it; never translated, always left to right. */
  display: string;
  /** What a `tel:` link dials: the international form, or a short number as it is. */
  dial: string;
}

/** A service as data: what needs no translation, with the source of every fact. */
export interface Helpline {
  id: HelplineId;
  name: string;
  /** The language the name is in, so that a voice reads it well. Emergency numbers have no name. */
  nameLang?: string;
  /** The ISO 3166 regions it serves. */
  regions: readonly string[];
  phone: Fact<Phone>;
  /** The site to read more on, and to check the number on. */
  website: Fact<string>;
  free?: Fact;
  allDay?: Fact;
  anonymous?: Fact;
  chat?: Fact;
}

export type HelplineId = 'emergency' | 'stop-it-now' | 'veilig-thuis';

const politie = {name: 'politie.nl'};
const meldpunt = {name: 'meldpunt-kinderporno.nl'};
const lucyFaithfull = {name: 'ecsa.lucyfaithfull.org'};
const nhNieuws = {name: 'nhnieuws.nl', date: '2023-12'};
const offlimits = {name: 'offlimits.nl', date: '2024-06-11'};
const rijksoverheid = {name: 'rijksoverheid.nl'};
const veiligThuisGv = {name: 'veiligthuisgv.nl'};
/** 0800 numbers are free to call by the Dutch numbering plan itself. */
const free0800: Fact = {value: true, mark: '1O', sources: [{name: 'Dutch numbering plan'}]};

/** In the order they are shown, which the content fixes and no page can change. */
export const helplines: readonly Helpline[] = [
  {
    id: 'emergency',
    name: '112',
    regions: ['NL'],
    phone: {value: {display: '112', dial: '112'}, mark: '2S', sources: [politie, meldpunt]},
    website: {value: 'https://www.politie.nl/', mark: '2S', sources: [politie, meldpunt]},
  },
  {
    id: 'stop-it-now',
    name: 'Stop it Now',
    nameLang: 'en',
    regions: ['NL'],
    phone: {
      value: {display: '0800 266 64 36', dial: '+318002666436'},
      mark: '2S',
      sources: [{name: 'downloaders.stopitnow.nl', date: '2024-06'}, lucyFaithfull],
    },
    website: {value: 'https://stopitnow.nl/', mark: '1O', sources: [offlimits]},
    free: free0800,
    anonymous: {value: true, mark: '2S', sources: [lucyFaithfull, nhNieuws]},
    chat: {value: true, mark: '2S', sources: [nhNieuws, offlimits]},
  },
  {
    id: 'veilig-thuis',
    name: 'Veilig Thuis',
    nameLang: 'nl',
    regions: ['NL'],
    phone: {
      value: {display: '0800-2000', dial: '+318002000'},
      mark: '2S',
      sources: [rijksoverheid, veiligThuisGv],
    },
    website: {
      value: 'https://www.rijksoverheid.nl/',
      mark: '2S',
      sources: [rijksoverheid, veiligThuisGv],
    },
    free: free0800,
    allDay: {value: true, mark: '2S', sources: [rijksoverheid, veiligThuisGv]},
    anonymous: {value: true, mark: '2S', sources: [rijksoverheid, veiligThuisGv]},
  },
];

/** The regions that have helplines of their own. */
export const regions: readonly string[] = [...new Set(helplines.flatMap((line) => line.regions))];

export function helplinesIn(region: string): readonly Helpline[] {
  return helplines.filter((line) => line.regions.includes(region));
}

/** A host name as people read it: `https://www.politie.nl/` is politie.nl. */
export function siteName(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** What is said about a service, in the visitor's words. */
export interface HelplineText {
  /** Who it is for, as the visitor would put it. */
  need: string;
  /** What it is, in one sentence. */
  about?: string;
  /** What may be claimed of it, each on its own: free, day and night. */
  claims: string[];
  /** What anonymity means here and where it ends. */
  anonymity?: string;
  chat?: string;
}

export function helplineText(line: Helpline, l: Localize): HelplineText {
  const {msg} = l;
  const {anonymity, ...text} = texts[line.id](l);
  const free = msg('Gratis', {
    id: 'helpline.free',
    desc: 'The call is free of charge. One word or two.',
  });
  const allDay = msg('Dag en nacht', {
    id: 'helpline.all-day',
    desc: 'Open 24 hours a day, every day.',
  });
  const chat = msg(str`Op ${siteName(line.website.value)} kunt u ook chatten.`, {
    id: 'helpline.chat',
    desc: 'The website has a chat too. The placeholder is the name of the website.',
  });
  return {
    ...text,
    claims: [...(released(line.free) ? [free] : []), ...(released(line.allDay) ? [allDay] : [])],
    anonymity: released(line.anonymous) && anonymity,
    chat: released(line.chat) && chat,
  };
}

type OwnText = Pick<HelplineText, 'need' | 'about' | 'anonymity'>;

const texts: Record<HelplineId, (l: Localize) => OwnText> = {
  emergency: ({msg}) => ({
    need: msg('Is er nu iemand in gevaar? Bel:', {
      id: 'helpline.emergency.need',
      desc: 'Stands right before the emergency number 112.',
    }),
  }),
  'stop-it-now': ({msg}) => ({
    need: msg('Maakt u zich zorgen over uw eigen gevoelens of gedrag, of over iemand anders?', {
      id: 'helpline.stop-it-now.need',
      desc: 'Who it is for, as the visitor would put it. Feelings or behaviour towards children.',
    }),
    about: msg(
      'Een luisterend oor en advies voor mensen die zich zorgen maken over hun eigen gevoelens of gedrag tegenover kinderen, en voor hun naasten. Om zo misbruik te helpen voorkomen.',
      {id: 'helpline.stop-it-now.about', desc: 'What Stop it Now is. Promise no more than this.'}
    ),
    anonymity: msg(
      'U bepaalt zelf of u anoniem blijft. Dat geldt niet als een minderjarige direct in gevaar is.',
      {
        id: 'helpline.stop-it-now.anonymity',
        desc: 'What anonymity means and where it ends. Never: completely anonymous.',
      }
    ),
  }),
  'veilig-thuis': ({msg}) => ({
    need: msg('Maakt u zich zorgen over een kind of over iemand in uw omgeving?', {
      id: 'helpline.veilig-thuis.need',
      desc: 'Who it is for, as the visitor would put it.',
    }),
    about: msg(
      'Het advies- en meldpunt voor huiselijk geweld en kindermishandeling, voor iedereen die zich zorgen maakt.',
      {id: 'helpline.veilig-thuis.about', desc: 'What Veilig Thuis is. Promise no more than this.'}
    ),
    anonymity: msg('U kunt anoniem bellen.', {
      id: 'helpline.veilig-thuis.anonymity',
      desc: 'The caller can stay anonymous.',
    }),
  }),
};
