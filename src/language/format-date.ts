/** A date as exact as it is given: `2020`, `2023-12`, `2024-06-11`. */
export function sayDate(iso: string, locale: string): string {
  const [, month, day] = iso.split('-');
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: month && 'long',
    day: day && 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
  } as Intl.DateTimeFormatOptions).format(new Date(iso));
}
