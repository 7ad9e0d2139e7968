import {msg} from '@lit/localize';

/** What an editor gets to put on a page. */
export type FormId = 'script' | 'frame' | 'address' | 'oembed' | 'plain' | 'text' | 'email';

/** Where a panel can go: what the editor recognises, and the one form that suits it. */
export interface Place {
  name: () => string;
  form: FormId;
  /** Why this form, in one sentence. */
  why: () => string;
  /** What to do with the code, step by step. */
  steps: () => readonly string[];
  /** The form that IT could make possible, and what it would add. */
  better?: FormId;
}

const htmlSource = () =>
  msg(
    'Open in de editor van uw site de HTML van de pagina. De knop heet vaak “Bron”, “HTML” of </>.',
    {
      id: 'start.steps.source',
    }
  );
const editorSource = () =>
  msg('Open het tekstelement in de editor, en kies in de werkbalk “Bron” (of “Source”).', {
    id: 'start.steps.editor-source',
  });
const pasteHere = () =>
  msg('Plak de code op de plaats waar het paneel moet komen, en sla de pagina op.', {
    id: 'start.steps.paste',
  });
const look = () =>
  msg('Bekijk de pagina zoals een bezoeker haar ziet, en loop “Controleer uw pagina” na.', {
    id: 'start.steps.look',
  });
const onlyHtml = () =>
  msg(
    'U kunt hier zelf alle tekst plaatsen, als gewone HTML in de stijl van uw site. Het paneel, met kleuren, knoppen en een keuze uit talen, is een script. Dat kan hier alleen IT plaatsen: de brief daarvoor staat onder de code.',
    {
      id: 'start.why.plain',
    }
  );
const onlyFrame = () =>
  msg(
    'Hier zijn geen scripts toegestaan, maar wel een kader (iframe) met een andere pagina erin.',
    {
      id: 'start.why.frame',
    }
  );
const plugin = () =>
  msg(
    'Staat de plugin Signpost op uw site? Voeg dan het blok Signpost toe. U hebt geen code nodig.',
    {
      id: 'start.steps.plugin',
    }
  );
const pasteHtml = () => [htmlSource(), pasteHere(), look()];
const pasteInEditor = () => [editorSource(), pasteHere(), look()];

export const places = {
  site: {
    name: () => msg('Een eigen website, gebouwd door een ontwikkelaar', {id: 'start.place.site'}),
    form: 'script',
    why: () =>
      msg(
        'Uw site kan een script gebruiken: dan doet alles mee, ook uw kleuren en uw eigen hulp.',
        {
          id: 'start.why.script',
        }
      ),
    steps: pasteHtml,
  },
  wordpress: {
    name: () => msg('WordPress, als beheerder of redacteur', {id: 'start.place.wordpress'}),
    form: 'script',
    why: () =>
      msg('Beheerders en redacteuren mogen in WordPress meestal een script plaatsen.', {
        id: 'start.why.wordpress',
      }),
    steps: () => [
      plugin(),
      msg('Voeg anders op de pagina een blok “Aangepaste HTML” toe.', {
        id: 'start.steps.wordpress',
      }),
      pasteHere(),
      msg(
        'Is de code weg na het opslaan? Kies dan bij 1 “WordPress, de code verdwijnt bij het opslaan”.',
        {
          id: 'start.steps.wordpress-gone',
        }
      ),
      look(),
    ],
  },
  'wordpress-limited': {
    name: () =>
      msg('WordPress, de code verdwijnt bij het opslaan', {id: 'start.place.wordpress-limited'}),
    form: 'oembed',
    why: () =>
      msg('U mag daar geen HTML plaatsen, maar WordPress maakt van dit adres zelf een kader.', {
        id: 'start.why.oembed',
      }),
    steps: () => [
      plugin(),
      msg('Plak anders het adres op een eigen regel in de tekst.', {id: 'start.steps.oembed'}),
      look(),
    ],
    better: 'script',
  },
  drupal: {
    name: () => 'Drupal',
    form: 'plain',
    why: onlyHtml,
    steps: pasteInEditor,
    better: 'script',
  },
  typo3: {
    name: () => 'TYPO3',
    form: 'plain',
    why: onlyHtml,
    steps: pasteInEditor,
    better: 'script',
  },
  sharepoint: {
    name: () => 'SharePoint',
    form: 'frame',
    why: onlyFrame,
    steps: () => [
      msg('Voeg op de pagina het webonderdeel “Insluiten” toe, en plak de code erin.', {
        id: 'start.steps.sharepoint',
      }),
      look(),
    ],
  },
  liferay: {
    name: () => 'Liferay',
    form: 'frame',
    why: onlyFrame,
    steps: pasteHtml,
    better: 'script',
  },
  'google-sites': {
    name: () => 'Google Sites',
    form: 'address',
    why: () =>
      msg('Google Sites zet een pagina in een kader als u het adres geeft.', {
        id: 'start.why.google-sites',
      }),
    steps: () => [
      msg('Kies Invoegen, Insluiten, Via URL, en plak het adres.', {
        id: 'start.steps.google-sites',
      }),
      look(),
    ],
  },
  canvas: {
    name: () => 'Canvas',
    form: 'frame',
    why: onlyFrame,
    steps: pasteHtml,
  },
  moodle: {
    name: () => 'Moodle',
    form: 'script',
    why: () =>
      msg('Op een pagina van een docent laat Moodle een script staan.', {id: 'start.why.moodle'}),
    steps: pasteHtml,
  },
  itslearning: {
    name: () => 'Itslearning',
    form: 'plain',
    why: onlyHtml,
    steps: pasteHtml,
    better: 'frame',
  },
  html: {
    name: () => msg('Weet ik niet, maar ik kan HTML plakken', {id: 'start.place.html'}),
    form: 'plain',
    why: () =>
      msg('Gewone HTML werkt in elke editor, ook als die scripts en kaders weghaalt.', {
        id: 'start.why.html',
      }),
    steps: pasteHtml,
    better: 'script',
  },
  text: {
    name: () => msg('Weet ik niet, ik kan alleen tekst typen', {id: 'start.place.text'}),
    form: 'text',
    why: () => msg('Tekst met nummers en adressen werkt overal.', {id: 'start.why.text'}),
    steps: () => [msg('Plak de tekst op uw pagina.', {id: 'start.steps.text'}), look()],
    better: 'script',
  },
  email: {
    name: () => msg('In een e-mail of nieuwsbrief', {id: 'start.place.email'}),
    form: 'email',
    why: () =>
      msg('Een e-mail laat geen scripts toe. Dit is tekst met koppen en links, om te plakken.', {
        id: 'start.why.email',
      }),
    steps: () => [
      msg('Kies “Kopieer met opmaak” en plak in uw bericht.', {id: 'start.steps.email'}),
    ],
  },
} satisfies Record<string, Place>;

export type PlaceId = keyof typeof places;

export const placeIds = Object.keys(places) as PlaceId[];

export function isPlace(name: string): name is PlaceId {
  return placeIds.some((id) => id === name);
}

/** The form that IT could make possible there. */
export function betterFormOf({place}: {place: PlaceId | ''}): FormId | undefined {
  return place ? (places[place] as Place).better : undefined;
}

/** Forms of text alone, in which a visitor can choose nothing: there is a piece for each language. */
export const isText = (form: FormId) => ['plain', 'text', 'email'].includes(form);

/** The form that suits the place; without a place, that of an own site. */
export function formOf({place}: {place: PlaceId | ''}): FormId {
  return place ? places[place].form : 'script';
}
