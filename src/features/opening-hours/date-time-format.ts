const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter, made once for a locale and its options: making one takes far longer than using it. */
export function dateTimeFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions
): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}
