import {getLocale} from '../localization.js';
import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {rulesOf} from '../own-help/document.js';
import {hoursOf} from '../state/read-services.js';
import type {HoursRow} from '../state/settings.js';
import {textField} from '../views/field.js';
import type {ServiceEditing} from './step.js';

/** Opening hours in fields for days and times; in words, for what those can't hold. */
export function hoursFields({service, problem, change}: ServiceEditing, id: string) {
  const {hours: rows, writtenHours} = service;
  if (writtenHours !== undefined) {
    const read = writtenHours.trim() ? hoursOf(writtenHours) : {hours: [], writtenHours: undefined};
    const fitsRows = read.writtenHours === undefined;
    return html`${textField({
      id: `${id}-hours`,
      label: msg('Openingstijden', {id: 'start.hours.label'}),
      hint: msg('Bijvoorbeeld: ma-do 9.00-17.00; vr 9.00-12.30; 2026-12-25 gesloten', {
        id: 'start.hours.hint',
      }),
      problem: problem('hours'),
      value: writtenHours,
      onInput: (value) => change({writtenHours: value}, `${id}-hours`),
    })}
    ${
      fitsRows
        ? html`<div class="buttons">
            <button type="button" class="link" @click=${() => change(read)}>
              ${msg('Kies dagen en tijden', {id: 'start.hours.as-fields'})}
            </button>
          </div>`
        : nothing
    }`;
  }
  const setRow = (index: number, row: HoursRow, field?: string) =>
    change({hours: rows.map((other, at) => (at === index ? row : other))}, field);
  return html`<fieldset>
    <legend>${msg('Openingstijden', {id: 'start.hours.label'})}</legend>
    ${rows.map((row, index) =>
      rowFields(row, `${id}-hours-${String(index)}`, {
        set: (changed, field) => setRow(index, changed, field),
        remove: () => change({hours: rows.filter((_, at) => at !== index)}),
      })
    )}
    <p class="problem" ?hidden=${!problem('hours')}>${problem('hours')}</p>
    <div class="buttons">
      <button
        type="button"
        @click=${() => change({hours: [...rows, rows.length ? {days: [], from: '', to: ''} : {days: [0, 1, 2, 3, 4], from: '09:00', to: '17:00'}]})}
      >
        ${
          rows.length
            ? msg('Voeg andere tijden toe', {id: 'start.hours.add-another'})
            : msg('Voeg openingstijden toe', {id: 'start.hours.add'})
        }
      </button>
      <button type="button" class="link" @click=${() => change({writtenHours: rulesOf(service)})}>
        ${msg('Schrijf ze zelf', {id: 'start.hours.as-text'})}
      </button>
    </div>
  </fieldset>`;
}

interface RowActions {
  set: (row: HoursRow, field?: string) => void;
  remove: () => void;
}

function rowFields(row: HoursRow, id: string, {set, remove}: RowActions) {
  const {days, from, to} = row;
  const isStarted = days.length > 0 || from || to;
  const isComplete = days.length > 0 && from && to;
  return html`<div class="hours" role="group" aria-label=${describe(row)}>
    <div class="days">
      ${dayNames('long').map((name, day) => {
        const isOpen = days.includes(day);
        return html`<label class="day" title=${name}>
          <input
            type="checkbox"
            aria-label=${name}
            .checked=${isOpen}
            @change=${() =>
              set({
                ...row,
                days: (isOpen ? days.filter((other) => other !== day) : [...days, day]).sort(),
              })}
          />
          <span aria-hidden="true">${dayNames('short')[day]}</span>
        </label>`;
      })}
    </div>
    <div class="times">
      ${textField({
        id: `${id}-from`,
        label: msg('van', {id: 'start.hours.from'}),
        type: 'time',
        value: from,
        onInput: (value) => set({...row, from: value}, `${id}-from`),
      })}
      ${textField({
        id: `${id}-to`,
        label: msg('tot', {id: 'start.hours.to'}),
        type: 'time',
        value: to,
        onInput: (value) => set({...row, to: value}, `${id}-to`),
      })}
      <button
        type="button"
        class="small"
        aria-label=${msg(str`Verwijder ${describe(row)}`, {id: 'start.hours.remove'})}
        @click=${remove}
      >
        ×
      </button>
    </div>
    ${
      isStarted && !isComplete
        ? html`<p class="problem">
            ${msg(
              'Kies dagen en vul beide tijden in. Zolang er iets ontbreekt, doen deze tijden niet mee.',
              {
                id: 'start.hours.incomplete',
              }
            )}
          </p>`
        : nothing
    }
  </div>`;
}

/** The days and times of a row, for those who hear it. */
function describe({days, from, to}: HoursRow): string {
  const names = dayNames('long');
  return `${days.map((day) => names[day]).join(', ')} ${from}–${to}`;
}

/** The days of the week in the language of this page, Monday first. */
function dayNames(weekday: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(getLocale(), {weekday, timeZone: 'UTC'});
  // 1 January 2024 was a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((day) => format.format(Date.UTC(2024, 0, day)));
}
