import {html} from 'lit';

/** Outlines in a square of 24 by 24. */
const paths = {
  phone: 'M7 3 4 4C4 14 10 20 20 20l1-3-5-3-2 2q-5-2-6-6l2-2z',
  chat: 'M4 4h16v12h-8l-5 4v-4H4z',
  form: 'M6 3h12v18H6zM9 8h6M9 12h6M9 16h3',
  website: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c5 5 5 13 0 18-5-5-5-13 0-18',
};

/** A drawing beside words, hidden from screen readers. It takes the text's colour, in forced colours too. */
export function icon(name: keyof typeof paths) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${paths[name]} />
  </svg>`;
}
