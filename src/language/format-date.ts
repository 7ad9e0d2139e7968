/** Formats a date as exactly as it is given: `2020`, `2023-12`, `2024-06-11`. */
export function formatDate(iso: string, locale: string): string {
  const [, month, day] = iso.split('-');
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: month ? 'long' : undefined,
    day: day ? 'numeric' : undefined,
    timeZone: 'UTC',
    calendar: 'gregory',
  }).format(new Date(iso));
}
