/**
 * Writes the numbers of a content in the digits of a locale. Every digit in it belongs to a number
 * of the text; phone numbers are not part of it.
 */
export function withRegionalDigits<T>(content: T, locale: string): T {
  const plain = new Intl.NumberFormat(locale, {useGrouping: false});
  const grouped = new Intl.NumberFormat(locale);
  const text = JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'string'
      ? value.replace(/\d+(,\d{3})*/g, (digits, isGrouped?: string) =>
          (isGrouped ? grouped : plain).format(Number(digits.replaceAll(',', '')))
        )
      : value
  );
  return JSON.parse(text) as T;
}
