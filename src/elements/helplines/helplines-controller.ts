import type {PropertyDeclarations, ReactiveController} from 'lit';
import type {ContentElement} from '../../base/content-element.js';
import {needList} from '../../base/converters.js';
import {warnOfValue} from '../../base/warnings.js';
import {type NeedId, openNeeds} from '../../content/needs.js';
import {LocalHelpController} from '../../features/local-help/local-help-controller.js';
import {OpeningHoursController} from '../../features/opening-hours/opening-hours-controller.js';
import type {SourcesController} from '../../features/sources/sources-controller.js';
import {isHomeRegion} from './region.js';

/** The properties of an element that shows helplines; each class documents them. */
export const helplinesProperties: PropertyDeclarations = {
  need: {reflect: true, useDefault: true, converter: needList},
  local: {reflect: true, useDefault: true},
  owner: {reflect: true, useDefault: true},
};

type Host = ContentElement & {need: string};

/** What the helplines are shown with: the services of the region, those of the page, the time. */
export class HelplinesController implements ReactiveController {
  readonly localHelp: LocalHelpController;
  readonly openingHours: OpeningHoursController;

  constructor(
    readonly host: Host,
    readonly sources: SourcesController
  ) {
    this.localHelp = new LocalHelpController(host);
    this.openingHours = new OpeningHoursController(host);
    host.addController(this);
  }

  hostConnected() {
    // Before anything shows, so that no visitor abroad sees the Dutch numbers first.
    if (!isHomeRegion(this.host.region)) this.host.language.requestMore();
  }

  /** The needs to show, in order. The emergency number is always there and comes before them. */
  get needs(): readonly NeedId[] {
    const chosen = this.host.need.split(' ') as NeedId[];
    const open = chosen.filter((need) => openNeeds.includes(need));
    return open.length || this.host.need ? open : openNeeds;
  }

  warnOfUnknownRegion() {
    const {host} = this;
    warnOfValue(host, 'region', host.region, host.language.more!.regionCodes.join(', '));
  }
}
