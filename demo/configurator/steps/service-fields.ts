import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {openNeeds} from '../../../src/content/needs.js';
import {directionOf} from '../forms/panel.js';
import {checkbox, longTextField, textField} from '../views/field.js';
import {languageName} from '../language-name.js';
import {serviceName} from '../own-help/service-name.js';
import {missingFrom} from '../own-help/problems.js';
import {needName} from './audience-step.js';
import {hoursFields} from './hours-fields.js';
import type {ServiceEditing} from './step.js';

/** The fields of one service, which open from its name. */
export function serviceFields(editing: ServiceEditing) {
  const {service, index, tags, problem, change, remove} = editing;
  const {needs, phone, href} = service;
  const missing = missingFrom(service);
  const id = `service-${String(index)}`;
  return html`<details class="service" open>
    <summary>${serviceName(service, index)}</summary>
    ${tags.map((tag) => textFields(editing, tag, id))}
    <fieldset>
      <legend>${msg('Waar helpt deze dienst bij?', {id: 'start.service.needs'})}</legend>
      ${openNeeds.map((need) =>
        checkbox({
          label: needName(need),
          checked: needs.includes(need),
          onChange: (checked) =>
            change({
              needs: openNeeds.filter((other) =>
                other === need ? checked : needs.includes(other)
              ),
            }),
        })
      )}
      <p class="problem" ?hidden=${!problem('need')}>${problem('need')}</p>
    </fieldset>
    ${textField({
      id: `${id}-phone`,
      label: msg('Telefoonnummer', {id: 'start.service.phone'}),
      problem: problem('phone'),
      type: 'tel',
      dir: 'ltr',
      value: phone,
      onInput: (value) => change({phone: value}, `${id}-phone`),
    })}
    ${textField({
      id: `${id}-href`,
      label: msg('Website', {id: 'start.service.href'}),
      problem: problem('href'),
      dir: 'ltr',
      value: href,
      onInput: (value) => change({href: value}, `${id}-href`),
    })}
    ${hoursFields(editing, id)}
    <p class="problem" ?hidden=${!problem('')}>${problem('')}</p>
    ${
      missing.length
        ? html`<p class="note">
            ${msg(str`Nog nodig: ${missing.join(', ')}. Tot dan staat deze dienst niet op de pagina.`, {id: 'start.needed'})}
          </p>`
        : html`<p class="note">
            ${msg(str`Deze dienst staat op de pagina onder: ${needs.map(needName).join(', ')}.`, {id: 'start.service.shown'})}
          </p>`
    }
    <div class="buttons">
      <button type="button" @click=${remove}>
        ${msg(str`Verwijder ${serviceName(service, index)}`, {id: 'start.service.remove'})}
      </button>
    </div>
  </details>`;
}

/** In a second language nothing has to be filled in. */
export const emptyIsFine = () =>
  msg('Leeg laten mag: dan staat hier de tekst in uw eerste taal.', {id: 'start.own.empty'});

/** Its name and what it is, in one language. */
function textFields({service, tags, problem, change}: ServiceEditing, tag: string, id: string) {
  const {name, text} = service;
  const isFirst = tag === tags[0];
  const words = {lang: tag, dir: directionOf(tag)};
  const fields = html`
    ${textField({
      ...words,
      id: `${id}-name-${tag}`,
      label: msg('Naam', {id: 'start.service.name'}),
      hint: isFirst ? undefined : emptyIsFine(),
      problem: isFirst ? problem('name') : undefined,
      value: name[tag] ?? '',
      onInput: (value) => change({name: {...name, [tag]: value}}, `${id}-name-${tag}`),
    })}
    ${longTextField({
      ...words,
      id: `${id}-text-${tag}`,
      label: msg('Eén zin: wat doet deze dienst, en voor wie?', {id: 'start.service.text'}),
      problem: isFirst ? problem('text') : undefined,
      value: text[tag] ?? '',
      onInput: (value) => change({text: {...text, [tag]: value}}, `${id}-text-${tag}`),
    })}
  `;
  return tags.length > 1
    ? html`<fieldset>
        <legend>${languageName(tag)}</legend>
        ${fields}
      </fieldset>`
    : html`${fields}${nothing}`;
}
