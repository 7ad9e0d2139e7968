import type {SignpostPanel} from '@signpost-help/signpost';
import type {} from '@signpost-help/signpost/react';
import '@signpost-help/signpost/define';
import {useCallback, useState} from 'react';

const choices = {
  lang: ['nl', 'ar'],
  need: ['', 'victim self'],
  region: ['NL', 'BE'],
  theme: ['light', 'dark'],
  headingLevel: ['2', '3'],
} as const;

type Settings = {[Name in keyof typeof choices]: (typeof choices)[Name][number]};

export function App() {
  const [settings, set] = useState<Settings>({
    lang: 'nl',
    need: '',
    region: 'NL',
    theme: 'light',
    headingLevel: '2',
  });
  const [language, setLanguage] = useState('');
  const [contact, setContact] = useState('');
  // React adds no listeners for events like these to an element that came from a server:
  // https://github.com/react/react/issues/35446
  const listen = useCallback((panel: SignpostPanel) => {
    const listening = new AbortController();
    const {signal} = listening;
    panel.addEventListener('signpost-language', ({lang}) => setLanguage(lang), {signal});
    panel.addEventListener(
      'signpost-contact',
      ({service, channel}) => setContact(`${service} by ${channel}`),
      {signal}
    );
    return () => listening.abort();
  }, []);
  const {headingLevel, ...rest} = settings;
  return (
    <>
      <form>
        {Object.entries(choices).map(([name, values]) => (
          <label key={name}>
            {name}{' '}
            <select
              name={name}
              value={settings[name as keyof Settings]}
              onChange={({target}) => set({...settings, [name]: target.value})}
            >
              {values.map((value) => (
                <option key={value}>{value}</option>
              ))}
            </select>
          </label>
        ))}
        <p>
          On display: <output name="language">{language}</output>
        </p>
        <p>
          Contact: <output name="contact">{contact}</output>
        </p>
      </form>
      <signpost-panel {...rest} heading-level={headingLevel} ref={listen}>
        <p>
          U kunt bellen met Stop it Now: <a href="tel:+318002666436">0800 266 64 36</a>
        </p>
      </signpost-panel>
    </>
  );
}
