import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {type Place, type PlaceId, placeIds, places} from '../places.js';
import {radios} from '../views/field.js';
import type {Editing, Step} from './step.js';

export const placeStep: Step = {
  id: 'place',
  title: () => msg('Waar komt het?', {id: 'start.place.title'}),
  chosen: ({place}) =>
    place ? places[place].name() : msg('Nog niet gekozen', {id: 'start.not-chosen'}),
  view: ({settings: {place}, change}: Editing) => html`
    ${radios<PlaceId | ''>({
      name: 'place',
      legend: msg('Op welk systeem staat de pagina?', {id: 'start.place.legend'}),
      hint: msg('Weet u het niet? Kies wat u op de pagina kunt doen.', {id: 'start.place.hint'}),
      value: place,
      isList: true,
      options: placeIds.map((value) => ({value, label: places[value].name()})),
      onChange: (chosen) => change({place: chosen}),
    })}
    ${place ? html`<p class="note">${(places[place] as Place).why()}</p>` : nothing}
  `,
};
