import type {CSSResultGroup, PropertyDeclarations} from 'lit';
import {ContentElement} from '../../base/content-element.js';
import {HOME_REGION} from '../../base/converters.js';
import {heading} from '../../base/views/heading.js';
import {FramedLinksController} from '../../features/framed-links/framed-links-controller.js';
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
   * What to show first, in this order: `self`, `other`, `victim`, `report` and `despair`, separated by
   * spaces; the others follow in their own order. The emergency number is always there, and first.
   * Unknown names are ignored with a warning.
   *
   * @attr
   */
  declare need: string;

  /**
   * Leaves out all but these, by the names that `need` has. The emergency number always shows.
   * Default: all. Unknown names are ignored with a warning; if no name is known, all show.
   *
   * @attr
   */
  declare only: string;

  /**
   * What starts open, by the names that `need` has. Default: none, or the one that shows if it is the
   * only one. Unknown names are ignored with a warning.
   *
   * @attr
   */
  declare open: string;

  /**
   * ISO 3166 code of the region whose helplines to show: `NL`, `BE`, `BE-BRU`. A region without
   * known helplines shows those for everyone and says so. Anything else is `NL`, with a warning.
   *
   * @attr
   * @default NL
   */
  declare region: string;

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
    this.need = this.only = this.open = this.local = this.owner = '';
    this.region = HOME_REGION;
    this.helplines = new HelplinesController(this, new SourcesController(this));
    new PageColoursController(this);
    new FramedLinksController(this);
  }

  protected override view(): unknown {
    const level = this.headingLevel;
    const {title} = this.language.content.help;
    return [
      heading(level, title, 'section-title'),
      helplinesView(this.helplines, level + 1),
      this.reviewNotice(),
    ];
  }
}
