import {type PlaceId, places} from '../../../demo/configurator/places.js';
import {toFragment} from '../../../demo/configurator/state/address.js';
import {
  defaults,
  type ServiceDraft,
  type Settings,
} from '../../../demo/configurator/state/settings.js';
import {Page, until} from '../../support/page.js';

/** A service with nothing wrong. */
export const team: ServiceDraft = {
  id: 'wijkteam',
  needs: ['other'],
  name: {nl: 'Wijkteam West'},
  text: {nl: 'Het wijkteam denkt met u mee.'},
  phone: '030 123 45 67',
  href: 'https://wijkteam.example/',
  hours: [{days: [0, 1, 2, 3, 4], from: '09:00', to: '17:00'}],
};

/** What the start page shows to copy. */
export interface CodeBox extends HTMLElement {
  code: string;
  label: string;
}

/** The start page of the built site, with choices made. */
export class StartPage {
  private constructor(readonly page: Page) {}

  static open(chosen: Partial<Settings>, width = 1280): Promise<StartPage> {
    return StartPage.openAt(toFragment({...defaults, ...chosen}), width);
  }

  /** @param fragment - What stands behind the # of the address. */
  static async openAt(fragment: string, width = 1280, lang = 'nl'): Promise<StartPage> {
    const page = await Page.open({url: `/dist/site/index.html?lang=${lang}#${fragment}`}, {width});
    const start = new StartPage(page);
    await until(() => start.codes.length && start.codes.every(({code}) => code));
    await until(() => page.document.documentElement.lang === lang);
    return start;
  }

  get root(): ShadowRoot {
    return this.page.document.querySelector('signpost-configurator')!.shadowRoot!;
  }

  /** What there is to copy, the letter to IT aside. */
  get codes(): CodeBox[] {
    const configurator = this.page.document.querySelector('signpost-configurator');
    return [...(configurator?.shadowRoot?.querySelectorAll<CodeBox>('section > code-box') ?? [])];
  }

  get code(): string {
    return this.codes[0]!.code;
  }

  /** The page in the preview. */
  get preview(): Document | null {
    const frame = this.root.querySelector('panel-preview')?.shadowRoot?.querySelector('iframe');
    return frame?.contentDocument ?? null;
  }

  /** Opens all steps, and what is closed in them. */
  openSteps() {
    for (const details of this.root.querySelectorAll('details')) details.open = true;
  }

  /** Chooses a place, as a person does, and waits for its code. That of an own site is there already. */
  async choosePlace(place: PlaceId) {
    const before = this.code;
    this.root.querySelector<HTMLInputElement>(`[name=place][value=${place}]`)!.click();
    await until(() => this.root.querySelector('[aria-labelledby=code] > ol'));
    if (places[place].form !== 'script') await until(() => this.code !== before);
  }

  field(id: string): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>(`#${id}`)!;
  }

  /** Types in a field, as a person does: the field tells of it, and again when it is left. */
  type(id: string, text: string) {
    const field = this.field(id);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    field.dispatchEvent(new Event('change', {bubbles: true}));
  }

  /** What is wrong with a field, as it is shown there. */
  problem(id: string): string {
    const problem = this.root.querySelector<HTMLElement>(`#${id}-problem`)!;
    return problem.hidden ? '' : problem.textContent.trim();
  }

  close() {
    this.page.close();
  }
}
