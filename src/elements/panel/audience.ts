import {oneOf} from '../../base/converters.js';
import type {Reading} from '../../language/languages.js';

/** Whom a page is for. */
export type Audience = 'school' | 'parents';

/** What `for` sets unless the attribute of that name does; the title is in the content. */
export interface Preset {
  need: string;
  reading?: Reading;
}

export const presets: Readonly<Record<Audience, Preset>> = {
  school: {need: 'victim other self despair report', reading: 'young'},
  parents: {need: 'other victim report self despair'},
};

export const audience = oneOf<'' | Audience>('', 'school', 'parents');
