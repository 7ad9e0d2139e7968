import {html, nothing} from 'lit';
import {addStyles} from './styles/add-styles.js';
import {siteLink} from './views/contact-links.js';
import {fillSlot, prose} from './views/prose.js';
import {warn, warnOfValue} from './warnings.js';

/**
 * What the script lends to its lazy parts. They import none of it: a module that
 * both need would be a file of its own, which every visitor would wait for.
 */
export const toolkit = {
  html,
  nothing,
  addStyles,
  fillSlot,
  prose,
  siteLink,
  warn,
  warnOfValue,
};

export type Toolkit = typeof toolkit;
