import {html, nothing, type TemplateResult} from 'lit';

/** What every field has. */
interface Field {
  /** Unique on the page. */
  id: string;
  label: string;
  hint?: string | undefined;
  /** What is wrong with the value, in words. */
  problem?: string | undefined;
}

interface TextField extends Field {
  value: string;
  type?: 'text' | 'tel' | 'url' | 'time' | 'color';
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
  onInput: (value: string) => void;
}

/** A field for one line of text. */
export function textField(field: TextField): TemplateResult {
  const {id, label, value, type = 'text', lang, dir, problem} = field;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hintOf(field)}
    <input
      id=${id}
      type=${type}
      .value=${value}
      lang=${lang ?? nothing}
      dir=${dir ?? nothing}
      autocomplete="off"
      aria-describedby=${describedBy(field)}
      aria-invalid=${problem ? 'true' : nothing}
      @input=${(event: InputEvent) => field.onInput((event.target as HTMLInputElement).value)}
    />
    ${problemOf(field)}
  </div>`;
}

interface LongTextField extends Field {
  value: string;
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
  onInput: (value: string) => void;
}

export function longTextField(field: LongTextField): TemplateResult {
  const {id, label, value, lang, dir, problem} = field;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hintOf(field)}
    <textarea
      id=${id}
      rows="3"
      .value=${value}
      lang=${lang ?? nothing}
      dir=${dir ?? nothing}
      aria-describedby=${describedBy(field)}
      aria-invalid=${problem ? 'true' : nothing}
      @input=${(event: InputEvent) => field.onInput((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    ${problemOf(field)}
  </div>`;
}

interface Option<T extends string> {
  value: T;
  label: string;
  hint?: string;
  lang?: string;
  dir?: string | undefined;
}

interface Select<T extends string> extends Field {
  value: T;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
}

export function select<T extends string>(field: Select<T>): TemplateResult {
  const {id, label, value, options, onChange} = field;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hintOf(field)}
    <select
      id=${id}
      aria-describedby=${describedBy(field)}
      @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value as T)}
    >
      ${options.map(
        (option) =>
          html`<option
            value=${option.value}
            lang=${option.lang ?? nothing}
            ?selected=${option.value === value}
            .selected=${option.value === value}
          >
            ${option.label}
          </option>`
      )}
    </select>
    ${problemOf(field)}
  </div>`;
}

interface Radios<T extends string> {
  name: string;
  legend: string;
  hint?: string;
  value: T;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
  /** Whether the options stand in columns. */
  isList?: boolean;
}

/** One of several, all in view. */
export function radios<T extends string>(group: Radios<T>): TemplateResult {
  const {name, legend, hint, value, options, onChange, isList} = group;
  return html`<fieldset>
    <legend>${legend}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    <div class="options ${isList ? 'list' : ''}">
      ${options.map(
        (option) =>
          html`<label class="option">
            <input
              type="radio"
              name=${name}
              value=${option.value}
              .checked=${option.value === value}
              @change=${() => onChange(option.value)}
            />
            <span
              >${option.label}${
                option.hint ? html`<span class="hint">${option.hint}</span>` : nothing
              }</span
            >
          </label>`
      )}
    </div>
  </fieldset>`;
}

interface Checkbox {
  label: string;
  hint?: string;
  lang?: string;
  dir?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function checkbox({label, hint, lang, dir, checked, onChange}: Checkbox): TemplateResult {
  return html`<label class="option">
    <input
      type="checkbox"
      .checked=${checked}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    />
    <span
      ><span lang=${lang ?? nothing} dir=${dir ?? nothing}>${label}</span>${
        hint ? html`<span class="hint">${hint}</span>` : nothing
      }</span
    >
  </label>`;
}

function hintOf({id, hint}: Field) {
  return hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing;
}

/** Below the field, which so stays where it is while someone types. */
function problemOf({id, problem}: Field) {
  return html`<p class="problem" id="${id}-problem" ?hidden=${!problem}>${problem}</p>`;
}

const describedBy = ({id, hint, problem}: Field) =>
  [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || nothing;
