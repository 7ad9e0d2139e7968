/**
 * The package for npm: the classes, the events and their types. Importing them
 * does nothing by itself, on a server neither; `signpost/define` registers the
 * elements.
 */
export {type Channel, SignpostContactEvent, SignpostLanguageEvent} from '../base/events.js';
export {SignpostExit} from '../elements/exit/signpost-exit.js';
export {SignpostFigures} from '../elements/figures/signpost-figures.js';
export {SignpostHelplines} from '../elements/helplines/signpost-helplines.js';
export {SignpostPanel} from '../elements/panel/signpost-panel.js';
export {SignpostRubrics} from '../elements/rubrics/signpost-rubrics.js';
export {version} from './version.js';
