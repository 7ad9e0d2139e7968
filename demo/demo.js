/**
 * `?lang=`, `?theme=` and `?reading=` on every demo page. The host page keeps its own
 * language; the first panel takes the one asked for, as a site's own language
 * switch might set it.
 */
const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
const lang = asked.get('lang');

const reading = asked.get('reading');

if (reading) document.querySelector('signpost-panel')?.setAttribute('reading', reading);
if (lang) document.querySelector('signpost-panel')?.setAttribute('lang', lang);
if (theme) {
  document.documentElement.style.colorScheme = theme;
  for (const panel of document.querySelectorAll('signpost-panel'))
    panel.setAttribute('theme', theme);
}
