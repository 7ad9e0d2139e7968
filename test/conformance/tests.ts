/** Names of tests that hold the panel to several criteria. */

/** No media, no image, no frame and no other field: what is not there needs no alternative and no label. */
export const MADE_OF =
  'the panel › holds text, links, buttons, disclosures, tables, drawings and a list of speeds in {language}, and nothing else';

export const NO_PICTURES = 'the panel › has no picture of words, or of anything';

export const NOTHING_MOVES = 'the panel › moves nothing and flashes nothing';

export const FOCUS_CHANGES_NOTHING = 'every control › changes nothing when focus comes to it';

export const LARGE_CONTROLS =
  'every control › is large enough to touch, or stands in a sentence, in {language}';

export const HEADINGS = [
  'heading-level › left out gives h2, h3, h4, h5',
  'signpost-rubrics › shows five titles and summaries in {language} without being opened',
];

/** Every text in every language on four pages, by axe. */
export const AXE_LIGHT =
  'the demo pages › * in {language}, light, has nothing axe finds, closed or open';
export const AXE_DARK =
  'the demo pages › * in {language}, dark, has nothing axe finds, closed or open';

export const GLOSSARY_BY_KEYBOARD =
  'the glossary › opens and closes by keyboard, moves nothing, and stays until it is closed';

/** Tab and Shift with Tab, in both directions of writing, closed and open, in three engines. */
export const TAB =
  'the Tab key › reaches every control once, in reading order, and leaves again: *';

export const FOCUS_KEPT =
  'focus › stays in the panel when the page changes its language, whatever has it';
export const FOCUS_SHOWS = 'focus › shows on every control';
export const FOCUS_STANDS_OUT = 'focus › stands out 3:1 from whatever is behind it, *';
export const ESCAPE = 'Escape › closes nothing but an explanation';

/** Each pair of the panel's own colours, and those of six themes of municipalities. */
export const PAIRS = [
  'the page’s colours › of our own keep their contrast, light and dark, and the ring stands out on any ground',
  'the page’s colours › * without contrast gives one warning with the measured ratio, and our own',
  'in a municipality’s own theme › *: the panel looks at home, and every pair can be read',
];

export const MORE_CONTRAST =
  'a browser set to more contrast › * has text at 21:1 and edges as strong';

export const EXIT_COVERS_NO_FOCUS = [
  'an exit that is scrolled out of view › never hides what gets focus, with scrolling *',
  'an exit that is scrolled out of view › hides nothing that stays where it is either',
];

export const BY_KEYBOARD = [
  'the language picker › works with the keyboard alone, and keeps focus',
  'the helplines › open a need by keyboard',
  GLOSSARY_BY_KEYBOARD,
];

/** Pages of their own, with a language and a title. */
export const FRAME_PAGES = 'the frame page › in {language} is whole without a script, at 320 px';
