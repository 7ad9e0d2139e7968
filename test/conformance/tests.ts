/** Names of tests that hold the panel to several criteria. */

/** No media, no image, no frame and no field: what is not there needs no alternative and no label. */
export const MADE_OF =
  'the panel › holds text, links, buttons, disclosures, tables and drawings in {language}, and nothing else';

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

export const BY_KEYBOARD = [
  'the language picker › works with the keyboard alone, and keeps focus',
  'the helplines › open a need by keyboard',
  GLOSSARY_BY_KEYBOARD,
];

/** Pages of their own, with a language and a title. */
export const FRAME_PAGES = 'the frame page › in {language} is whole without a script, at 320 px';
