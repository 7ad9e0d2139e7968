/** The values that a visitor has set on an element: of attributes, and of custom properties (`--…`). */
export type Values = Map<string, string>;

type Field = HTMLInputElement | HTMLSelectElement;

/** The values in the controls of an element. */
export function readValues(controls: HTMLElement): Values {
  const values: Values = new Map();
  for (const field of fieldsOf(controls)) {
    if (field.type !== 'checkbox') setIfAny(values, field.name, field.value.trim());
    else if (field.checked) values.set(field.name, '');
  }
  for (const list of listsOf(controls)) {
    setIfAny(values, list.dataset['name']!, orderOf(list).join(' '));
  }
  return values;
}

/** Puts values into the controls of an element, and empties all others. */
export function writeValues(controls: HTMLElement, values: URLSearchParams) {
  for (const field of fieldsOf(controls)) {
    if (field.type === 'checkbox') field.checked = values.has(field.name);
    else field.value = values.get(field.name) ?? '';
  }
  for (const list of listsOf(controls)) {
    const wanted = (values.get(list.dataset['name']!) ?? '').split(' ');
    for (const box of boxesOf(list)) box.checked = wanted.includes(box.value);
    list.dataset['order'] = wanted.join(' ');
  }
}

/** Keeps the order in which the boxes of a list were ticked, which is that of the attribute. */
export function keepOrder(list: HTMLElement) {
  list.dataset['order'] = orderOf(list).join(' ');
}

function orderOf(list: HTMLElement): string[] {
  const ticked = boxesOf(list)
    .filter(({checked}) => checked)
    .map(({value}) => value);
  const before = (list.dataset['order'] ?? '').split(' ').filter((value) => ticked.includes(value));
  return [...before, ...ticked.filter((value) => !before.includes(value))];
}

function setIfAny(values: Values, name: string, value: string) {
  if (value) values.set(name, value);
}

const fieldsOf = (controls: HTMLElement) => [...controls.querySelectorAll<Field>('[name]')];
const listsOf = (controls: HTMLElement) => [...controls.querySelectorAll<HTMLElement>('.list')];
const boxesOf = (list: HTMLElement) => [...list.querySelectorAll('input')];
