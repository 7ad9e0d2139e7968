const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats a date as exactly as it is given: `2020`, `2023-12`, `2024-06-11`. */
export function formatDate(iso: string, locale: string): string {
  // Made once for a locale and a precision: making one takes far longer than using it.
  const key = `${locale} ${iso.length}`;
  const format = formats.get(key) ?? dateFormat(iso, locale);
  formats.set(key, format);
  return format.format(new Date(iso));
}

function dateFormat(iso: string, locale: string): Intl.DateTimeFormat {
  const [, month, day] = iso.split('-');
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: month ? 'long' : undefined,
    day: day ? 'numeric' : undefined,
    timeZone: 'UTC',
    calendar: 'gregory',
  });
}
