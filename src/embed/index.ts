/**
 * The package for npm: the classes, the events and their types. Importing them
 * does nothing by itself, on a server neither; `signpost/define` registers the
 * elements.
 */
export {type Channel, SignpostContactEvent, SignpostLanguageEvent} from '../elements/events.js';
export {SignpostExit} from '../elements/signpost-exit.js';
export {SignpostFigures} from '../elements/signpost-figures.js';
export {SignpostHelplines} from '../elements/signpost-helplines.js';
export {SignpostPanel} from '../elements/signpost-panel.js';
export {SignpostRubrics} from '../elements/signpost-rubrics.js';
export {version} from './version.js';
