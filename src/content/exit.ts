import type {Translator} from './translator.js';

/** Where the button leads by default: the weather, a page that raises no questions. */
export const EXIT_ADDRESS = 'https://www.knmi.nl/';

/** The texts of the button that leaves the page. They promise no more than the button does. */
export function exitText({msg}: Translator) {
  return {
    leave: msg('Verlaat deze pagina', {
      id: 'exit.leave',
      desc: 'Button: leaves this page at once for a harmless one, for a visitor who may be seen. An instruction, as short as natural.',
    }),
    shift: msg('U kunt ook drie keer op Shift drukken.', {
      id: 'exit.shift',
      desc: 'Below the button that leaves the page. Shift: the key on the keyboard; use what keyboards in your language call it.',
    }),
    history: msg('Uw browser kan bewaren dat u hier bent geweest.', {
      id: 'exit.history',
      desc: 'Below the button that leaves the page: it does not erase the browser’s history. Promise no more.',
    }),
    twiceMore: msg('Druk nog twee keer op Shift om deze pagina te verlaten.', {
      id: 'exit.twice-more',
      desc: 'Said after Shift has been pressed once. Write the number in words.',
    }),
    onceMore: msg('Druk nog één keer op Shift om deze pagina te verlaten.', {
      id: 'exit.once-more',
      desc: 'Said after Shift has been pressed twice. Write the number in words.',
    }),
    expired: msg('U blijft op deze pagina.', {
      id: 'exit.expired',
      desc: 'Said when Shift was pressed fewer than three times in five seconds, so that the page was not left.',
    }),
    leaving: msg('U verlaat deze pagina.', {
      id: 'exit.leaving',
      desc: 'Alone on the screen while the other page loads.',
    }),
    full: msg('Open deze informatie op een eigen pagina. Die kunt u snel verlaten.', {
      id: 'exit.full',
      desc: 'Link shown in place of the button where the panel is a frame in another page, which it cannot leave: opens the panel as a page of its own, which has the button.',
    }),
  };
}
