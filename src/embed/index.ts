/**
 * The main entry of the npm package: classes, events and types. Importing it has no side effects, so
 * it can be imported on a server; `@signpost-help/signpost/define` registers the elements.
 */
export {type Channel, SignpostContactEvent, SignpostLanguageEvent} from '../base/events.js';
export {SignpostExit} from '../elements/exit/signpost-exit.js';
export {SignpostFigures} from '../elements/figures/signpost-figures.js';
export {SignpostHelplines} from '../elements/helplines/signpost-helplines.js';
export {SignpostLocal} from '../elements/local/signpost-local.js';
export {SignpostPanel} from '../elements/panel/signpost-panel.js';
export {SignpostRubrics} from '../elements/rubrics/signpost-rubrics.js';
export {version} from './version.js';
