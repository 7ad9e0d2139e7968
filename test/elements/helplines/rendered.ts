import {shadow} from '../../support/page.js';

/** What an element shows of its helplines. */
export const needs = (host: Element) => [
  ...shadow(host).querySelectorAll<HTMLDetailsElement>('.need'),
];

export const need = (host: Element, id: string) =>
  shadow(host).querySelector<HTMLDetailsElement>(`[data-need="${id}"]`)!;

/** The ids of the needs, in order. */
export const order = (host: Element) => needs(host).map(({dataset}) => dataset['need']);

export const cards = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('.card')];
