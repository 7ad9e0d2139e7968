import type {CSSResultGroup} from 'lit';
import {ContentElement} from '../../base/content-element.js';
import {PageColoursController} from '../../features/page-colours/page-colours-controller.js';
import {figuresStyles, figuresView} from './figures-view.js';

/**
 * The figures of 2012 to 2014: a table for each series, in which each number has its bar.
 *
 * @csspart figures - A table of figures.
 * @tag signpost-figures
 */
export class SignpostFigures extends ContentElement {
  static override styles: CSSResultGroup = [ContentElement.styles, figuresStyles];

  constructor() {
    super();
    new PageColoursController(this);
  }

  protected override view(): unknown {
    return [figuresView(this.language, this.headingLevel), this.reviewNotice()];
  }
}
