/**
 * `?lang=`, `?theme=`, `?reading=`, `?region=`, `?need=` and `?exit` on every demo page. The host
 * page keeps its own language; the first panel takes the one asked for, as a site's own language
 * switch might set it.
 */
const asked = new URLSearchParams(location.search);
const panels = document.querySelectorAll('signpost-panel');

for (const name of ['lang', 'reading', 'region', 'need']) {
  const value = asked.get(name);
  if (value) panels[0]?.setAttribute(name, value);
}

if (asked.has('exit')) panels[0]?.setAttribute('exit', '');

const theme = asked.get('theme');
if (theme) {
  document.documentElement.style.colorScheme = theme;
  for (const panel of panels) panel.setAttribute('theme', theme);
}
