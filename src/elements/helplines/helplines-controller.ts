import type {PropertyDeclarations} from 'lit';
import type {ContentElement} from '../../base/content-element.js';
import {needList, regionCode} from '../../base/converters.js';
import type {NeedId} from '../../content/needs.js';
import {LocalHelpController} from '../../features/local-help/local-help-controller.js';
import {OpeningHoursController} from '../../features/opening-hours/opening-hours-controller.js';
import {RegionsController} from '../../features/regions/regions-controller.js';
import type {SourcesController} from '../../features/sources/sources-controller.js';
import {needsInOrder} from './needs-in-order.js';

/** The properties of an element that shows helplines; each class documents them. */
export const helplinesProperties: PropertyDeclarations = {
  need: {reflect: true, useDefault: true, converter: needList},
  only: {reflect: true, useDefault: true, converter: needList},
  open: {reflect: true, useDefault: true, converter: needList},
  local: {reflect: true, useDefault: true},
  owner: {reflect: true, useDefault: true},
  region: {reflect: true, useDefault: true, converter: regionCode},
};

type Host = ContentElement & {
  need: string;
  only: string;
  open: string;
  region: string;
  /** The order that applies if it is not that of `need`. */
  needOrder?: string;
};

/** The data that the helplines are shown with: the region's services, the page's, opening hours. */
export class HelplinesController {
  readonly regions: RegionsController;
  readonly localHelp: LocalHelpController;
  readonly openingHours: OpeningHoursController;

  constructor(
    readonly host: Host,
    readonly sources: SourcesController
  ) {
    this.regions = new RegionsController(host);
    this.localHelp = new LocalHelpController(host);
    this.openingHours = new OpeningHoursController(host);
  }

  get needs(): readonly NeedId[] {
    const {need, only, needOrder = need} = this.host;
    return needsInOrder(needOrder, only);
  }

  /** Whether the page asks for a need to start open. */
  opens(need: NeedId): boolean {
    return this.host.open.split(' ').includes(need);
  }
}
