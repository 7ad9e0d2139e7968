'use client';

import type {SignpostPanel} from '@signpost-help/signpost';
import {useCallback, useState} from 'react';
import {attributesOf, choices, first, type Settings} from './settings';
import {Signpost} from './help/signpost';

/** Every attribute as a control, and what the events say. */
export function Demo({content}: {content: string}) {
  const [settings, set] = useState(first);
  const [language, setLanguage] = useState('');
  const [contact, setContact] = useState('');
  // React adds no listeners for events like these to an element that came from a server.
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
      <Signpost attributes={attributesOf(settings)} content={content} ref={listen} />
    </>
  );
}
