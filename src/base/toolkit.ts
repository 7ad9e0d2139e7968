import {html, nothing, render} from 'lit';
import {lazyModule} from '../loading/lazy-module.js';
import {addStyles} from './styles/add-styles.js';
import {siteLink} from './views/contact-links.js';
import {fillSlots, prose} from './views/prose.js';
import {warn, warnOfValue} from './warnings.js';

/**
 * The functions that the script passes to its lazy modules. These import none of
 * them: a module that both need would be a file of its own, which every visitor
 * would wait for.
 */
export const toolkit = {
  html,
  nothing,
  render,
  addStyles,
  fillSlots,
  prose,
  siteLink,
  warn,
  warnOfValue,
  lazyModule,
};

export type Toolkit = typeof toolkit;
