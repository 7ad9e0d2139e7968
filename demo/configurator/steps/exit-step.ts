import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {webAddress} from '../../../src/elements/exit/destination.js';
import {betterFormOf, formOf, isText} from '../places.js';
import type {Settings} from '../state/settings.js';
import {radios, textField} from '../views/field.js';
import type {Step} from './step.js';

const choices = {
  '': () => msg('Geen knop', {id: 'start.exit.none'}),
  panel: () => msg('Een knop boven in het paneel', {id: 'start.exit.panel'}),
  page: () => msg('Een knop boven aan de pagina, die in beeld blijft', {id: 'start.exit.page'}),
};

/** In text there is no button. */
const textChoices = {
  '': () => msg('Geen link', {id: 'start.exit.no-link'}),
  panel: () => msg('Een link boven de tekst', {id: 'start.exit.link'}),
};

/** What can be chosen at a place, by the value that it stands for. */
function choicesAt(settings: Settings): Partial<typeof choices> {
  const form = formOf(settings);
  if (form === 'script') return choices;
  if (isText(form)) return textChoices;
  const {page, ...inFrame} = choices;
  return inFrame;
}

/** The choice as the place knows it: where no button can stand on the page, it stands in the panel. */
const chosenAt = (settings: Settings): Settings['exit'] =>
  settings.exit in choicesAt(settings) ? settings.exit : 'panel';

/** Text has no button, but the script that IT could place has. */
const isAskedOfIT = (settings: Settings) =>
  isText(formOf(settings)) && betterFormOf(settings) === 'script';

const askedOfITHint = () =>
  msg('De brief aan IT vraagt dan om een knop die in beeld blijft.', {id: 'start.exit.asked'});

export const exitStep: Step = {
  id: 'exit',
  features: ['exit', 'exit-button'],
  title: () => msg('De pagina snel kunnen verlaten?', {id: 'start.exit.title'}),
  chosen: (settings) => choicesAt(settings)[chosenAt(settings)]!(),
  view: ({settings, change}) => html`
    <p>
      ${msg('Een bezoeker is dan meteen weg van de pagina, op die van het weer of een andere gewone pagina. Dat helpt wie thuis in de gaten wordt gehouden.', {id: 'start.exit.what'})}
    </p>
    <ul>
      <li>
        ${msg('Doe dit op een pagina voor slachtoffers, en waar een bezoeker iemand naast zich kan hebben.', {id: 'start.exit.when'})}
      </li>
      <li>
        ${msg('Doe dit niet op elke pagina: waar het gevaar klein is, maakt het mensen ongerust.', {id: 'start.exit.when-not'})}
      </li>
      <li>
        ${msg('De geschiedenis van de browser wordt niet gewist. Beloof dat niet.', {id: 'start.exit.promise'})}
      </li>
    </ul>
    ${radios<Settings['exit']>({
      name: 'exit',
      legend: msg('Wat wilt u?', {id: 'start.exit.legend'}),
      value: chosenAt(settings),
      options: Object.entries(choicesAt(settings)).map(([value, label]) => ({
        value: value as Settings['exit'],
        label: label(),
        hint: value && isAskedOfIT(settings) ? askedOfITHint() : '',
      })),
      onChange: (value) => change({exit: value}),
    })}
    ${
      settings.exit && (settings.exit === 'page' || isText(formOf(settings)))
        ? textField({
            id: 'exit-href',
            label: msg('Waar de bezoeker dan komt', {id: 'start.exit.href'}),
            hint: msg(
              'Een heel adres, van een pagina die geen vragen oproept. Leeg: het weer, https://www.knmi.nl/',
              {
                id: 'start.exit.href-hint',
              }
            ),
            problem:
              !settings.exitHref.trim() || webAddress(settings.exitHref.trim())
                ? undefined
                : msg('Schrijf een heel adres, zoals https://www.knmi.nl/.', {
                    id: 'start.exit.href-problem',
                  }),
            type: 'url',
            value: settings.exitHref,
            onInput: (value) => change({exitHref: value}, 'exit-href'),
          })
        : nothing
    }
  `,
};
