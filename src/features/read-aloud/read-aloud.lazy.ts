import type {Toolkit} from '../../base/toolkit.js';
import type {Content} from '../../content/content.js';
import type {RubricId} from '../../content/rubrics.js';
import {styles} from './read-aloud-styles.js';
import {type Reader, Reading} from './reading.js';

export type {Reader, Reading};

/** Shared by all elements, since a page has only one speech synthesiser. */
let current: Reading | undefined;

/**
 * Pauses or resumes the reading of a rubric, or starts it.
 *
 * @param pressedContent - The content on display when the button was pressed.
 */
export async function toggleReading(
  reader: Reader,
  id: RubricId,
  pressedContent: Content,
  toolkit: Toolkit
) {
  const {host, reading} = reader;
  const {language} = host;
  if (reading?.id === id && reading.label) {
    reading.toggle();
    return;
  }
  language.request('more');
  await language.settled();
  // Meanwhile the language may have changed, or the element may have left the page.
  const isSameText = language.content.rubrics[0]!.summary === pressedContent.rubrics[0]!.summary;
  if (!language.parts.more || !isSameText || !host.isConnected) return;
  const root = host.shadowRoot!;
  // Once for each element.
  if (!reading) toolkit.addStyles(root, styles);
  current?.stop();
  current = reader.reading = new Reading(
    id,
    root.querySelector<HTMLDetailsElement>(`[data-rubric='${id}']`)!,
    reader,
    toolkit
  );
  current.start();
}
