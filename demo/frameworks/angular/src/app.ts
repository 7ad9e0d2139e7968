import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import '@signpost-help/signpost/define';
import type {SignpostContactEvent, SignpostLanguageEvent} from '@signpost-help/signpost';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <form>
      @for (choice of choices; track choice.name) {
        <label
          >{{ choice.name }}
          <select [name]="choice.name" (change)="choose(choice.name, $event)">
            @for (value of choice.values; track value) {
              <option>{{ value }}</option>
            }
          </select></label
        >
      }
      <p>
        On display: <output name="language">{{ language() }}</output>
      </p>
      <p>
        Contact: <output name="contact">{{ contact() }}</output>
      </p>
    </form>
    <signpost-panel
      [attr.lang]="settings().lang"
      [attr.need]="settings().need"
      [attr.region]="settings().region"
      [attr.theme]="settings().theme"
      [headingLevel]="settings().headingLevel"
      (signpost-language)="displayed($event)"
      (signpost-contact)="contacted($event)"
    >
      <p>U kunt bellen met Stop it Now: <a href="tel:+318002666436">0800 266 64 36</a></p>
    </signpost-panel>
  `,
})
export class App {
  readonly choices = [
    {name: 'lang', values: ['nl', 'ar']},
    {name: 'need', values: ['', 'victim self']},
    {name: 'region', values: ['NL', 'BE']},
    {name: 'theme', values: ['light', 'dark']},
    {name: 'headingLevel', values: ['2', '3']},
  ];
  readonly settings = signal({
    lang: 'nl',
    need: '',
    region: 'NL',
    theme: 'light',
    headingLevel: '2',
  });
  readonly language = signal('');
  readonly contact = signal('');

  choose(name: string, {target}: Event) {
    this.settings.update((now) => ({...now, [name]: (target as HTMLSelectElement).value}));
  }

  displayed(event: Event) {
    this.language.set((event as SignpostLanguageEvent).lang);
  }

  contacted(event: Event) {
    const {service, channel} = event as SignpostContactEvent;
    this.contact.set(`${service} by ${channel}`);
  }
}
