import type {CSSResultGroup, PropertyDeclarations} from 'lit';
import {ContentElement} from '../../base/content-element.js';
import {PageColoursController} from '../../features/page-colours/page-colours-controller.js';
import {SourcesController} from '../../features/sources/sources-controller.js';
import {cardStyles} from './card.js';
import {copyStyles} from './copy-button.js';
import {HelplinesController, helplinesProperties} from './helplines-controller.js';
import {helplinesStyles, helplinesView} from './helplines-view.js';

/**
 * The helplines by what a visitor comes for: the emergency number first, then
 * the needs, each opening to its services.
 *
 * @csspart need - What a visitor comes for, a `details` element with its services.
 * @csspart helpline - A helpline's card.
 * @csspart local - The card of a service that the page has added.
 * @csspart phone - A phone number's link.
 * @tag signpost-helplines
 */
export class SignpostHelplines extends ContentElement {
  static override styles: CSSResultGroup = [
    ContentElement.styles,
    cardStyles,
    copyStyles,
    helplinesStyles,
  ];

  static override properties: PropertyDeclarations = helplinesProperties;

  /**
   * What visitors come for, in the order to show it: `self`, `other`, `victim`, `report` and
   * `despair`, separated by spaces; the first starts open. Default: all. `danger`, the emergency
   * number, always shows, and first. Unknown names are left out with a warning; if no name
   * is known, all show.
   *
   * @attr
   */
  declare need: string;

  /**
   * Address of a JSON file with services of your own (see Local help). A file that can't be read
   * gives a warning and leaves the national services as they are.
   *
   * @attr
   */
  declare local: string;

  /**
   * Who adds the local services, for their label. Default: the file's owner, else the site's name.
   *
   * @attr
   */
  declare owner: string;

  private readonly helplines: HelplinesController;

  constructor() {
    super();
    this.need = this.local = this.owner = '';
    this.helplines = new HelplinesController(this, new SourcesController(this));
    new PageColoursController(this);
  }

  protected override view(): unknown {
    return [helplinesView(this.helplines, this.headingLevel), this.reviewNotice()];
  }
}
