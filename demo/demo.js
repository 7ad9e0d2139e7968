/**
 * Applies `?lang=`, `?theme=`, `?reading=`, `?region=`, `?need=` and `?exit` on every demo page.
 * The host page keeps its own language: only the first panel gets the other, as if by a language
 * switch of the site.
 */
const query = new URLSearchParams(location.search);
const panels = document.querySelectorAll('signpost-panel');

for (const name of ['lang', 'reading', 'region', 'need']) {
  const value = query.get(name);
  if (value) panels[0]?.setAttribute(name, value);
}

if (query.has('exit')) panels[0]?.setAttribute('exit', '');

const theme = query.get('theme');
if (theme) {
  document.documentElement.style.colorScheme = theme;
  for (const panel of panels) panel.setAttribute('theme', theme);
}
