/**
 * Writes the numbers of a content in the digits of a locale. Every digit in it belongs to a number
 * of the text; phone numbers are not part of it.
 */
export function withRegionalDigits<T>(content: T, locale: string): T {
  const plain = new Intl.NumberFormat(locale, {useGrouping: false});
  const grouped = new Intl.NumberFormat(locale);
  const rewrite = (value: unknown): unknown => {
    if (typeof value === 'string') {
      return value.replace(/\d+(,\d{3})*/g, (digits, isGrouped?: string) =>
        (isGrouped ? grouped : plain).format(Number(digits.replaceAll(',', '')))
      );
    }
    // By hand and not through JSON, whose way with arrays old libraries change.
    if (Array.isArray(value)) return value.map(rewrite);
    if (typeof value !== 'object' || !value) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rewrite(inner)]));
  };
  return rewrite(content) as T;
}
