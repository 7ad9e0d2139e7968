import type {CSSResultGroup, PropertyDeclarations} from 'lit';
import {ContentElement} from '../../base/content-element.js';
import {listOf} from '../../base/converters.js';
import {rubricIds} from '../../content/rubrics.js';
import {PageColoursController} from '../../features/page-colours/page-colours-controller.js';
import {ReadAloudController} from '../../features/read-aloud/read-aloud-controller.js';
import {SourcesController} from '../../features/sources/sources-controller.js';
import {rubricsStyles, rubricsView} from './rubrics-view.js';

const only = listOf(rubricIds);

/**
 * The five rubrics of the government's text: what is done against images of
 * child sexual abuse. Each has its title and summary in view and opens to the
 * rest.
 *
 * @csspart rubric - A rubric.
 * @csspart phone - A phone number's link.
 * @tag signpost-rubrics
 */
export class SignpostRubrics extends ContentElement {
  static override styles: CSSResultGroup = [ContentElement.styles, rubricsStyles];

  static override properties: PropertyDeclarations = {
    only: {reflect: true, useDefault: true, converter: only},
  };

  /**
   * Which rubrics to show, in the text's own order: `fight`, `approach`, `database`, `youth-care`
   * and `helpline`, separated by spaces. Default: all. Unknown names are left out with
   * a warning; if no name is known, all show.
   *
   * @attr
   */
  declare only: string;

  /** @internal */
  readonly readAloud = new ReadAloudController(this);
  /** @internal */
  readonly sources = new SourcesController(this);

  constructor() {
    super();
    this.only = only.fallback;
    new PageColoursController(this);
  }

  protected override view(): unknown {
    return [
      this.readingSwitch(),
      rubricsView(this, this.headingLevel, this.only),
      this.reviewNotice(),
    ];
  }
}
