/**
 * Fills the slots of a text for editors, in their order. What is filled in may look like a slot itself.
 *
 * The same as for visitors' texts: with a module in common, those who need only opening hours would
 * wait for a file more.
 */
export function fill(text: string, ...values: (string | number)[]): string {
  return text
    .split('{}')
    .map((part, index) => (index ? `${values[index - 1] ?? ''}${part}` : part))
    .join('');
}
