import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {fromFragment, toFragment} from './address.js';
import type {Change, Settings} from './settings.js';

/** How long after the last key a text that is being typed is written into the address. */
const WRITE_DELAY_MS = 400;

/** What this page keeps with each entry of the history: how many steps came before it. */
interface Step {
  step: number;
}

/**
 * The settings, kept in the fragment of the address: there is no server and no storage, a colleague
 * can be sent the address, and Back and Forward go through the steps.
 */
export class SettingsController implements ReactiveController {
  settings: Settings;
  /** The parts of the address that could not be read. */
  unread: string[];
  /** Whether the address is too long, or changes too often, for the browser to take it. */
  isUnwritten = false;

  /** The field that is being typed in: its changes are one step. */
  private field = '';
  private timer = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    ({settings: this.settings, unread: this.unread} = fromFragment(location.hash.slice(1)));
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('popstate', this.follow);
    window.addEventListener('pagehide', this.flush);
  }

  hostDisconnected() {
    window.removeEventListener('popstate', this.follow);
    window.removeEventListener('pagehide', this.flush);
    this.flush();
  }

  get canUndo(): boolean {
    return (history.state as Step | null)?.step !== undefined && stepNow() > 0;
  }

  /**
   * Changes settings.
   *
   * @param field - The field in which it is typed, if it is: what is typed in one is one step.
   */
  change(change: Change, field = '') {
    const isNewStep = !field || field !== this.field;
    if (isNewStep) {
      this.flush();
      this.settings = {...this.settings, ...change};
      this.write('pushState', stepNow() + 1);
    } else {
      this.settings = {...this.settings, ...change};
      clearTimeout(this.timer);
      this.timer = window.setTimeout(this.flush, WRITE_DELAY_MS);
    }
    this.field = field;
    this.host.requestUpdate();
  }

  /** Writes what is being typed into the address; called when a field is left. */
  readonly flush = () => {
    if (!this.timer) return;
    clearTimeout(this.timer);
    this.timer = 0;
    this.write('replaceState', stepNow());
  };

  private write(method: 'pushState' | 'replaceState', step: number) {
    const fragment = toFragment(this.settings);
    try {
      history[method]({step} satisfies Step, '', `#${fragment}`);
      this.isUnwritten = false;
    } catch {
      this.isUnwritten = true;
    }
  }

  private readonly follow = () => {
    this.field = '';
    clearTimeout(this.timer);
    this.timer = 0;
    const fragment = location.hash.slice(1);
    // A link within the page, such as "skip to content", is no step.
    if (fragment && !fragment.includes('=')) this.write('replaceState', stepNow());
    else ({settings: this.settings, unread: this.unread} = fromFragment(fragment));
    this.host.requestUpdate();
  };
}

const stepNow = () => (history.state as Step | null)?.step ?? 0;
