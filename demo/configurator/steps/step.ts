import type {Feature} from '../forms/forms.js';
import type {Change, ServiceDraft, Settings} from '../state/settings.js';

/** What a step shows and changes. */
export interface Editing {
  settings: Settings;
  /** @param field - The id of the field in which it is typed, if it is. */
  change: (change: Change, field?: string) => void;
  /** Shows a message, also to those who hear the page. */
  say: (message: string) => void;
  /** Copies the address of this page, which has all choices in it. */
  share: () => void;
}

/** A part of the form. Steps can be done in any order. */
export interface Step {
  id: string;
  title: () => string;
  /** What it is about that some places can't take along. */
  features?: readonly Feature[];
  /** What is chosen now, in a few words. */
  chosen: (settings: Settings) => string;
  view: (editing: Editing) => unknown;
}

/** What the fields of a service show and change. */
export interface ServiceEditing {
  service: ServiceDraft;
  index: number;
  /** The languages to write in, that of the page first. */
  tags: readonly string[];
  /** What is wrong with a field; with the service as a whole if it is empty. */
  problem: (field: string) => string | undefined;
  change: (change: Partial<ServiceDraft>, field?: string) => void;
  remove: () => void;
}
