import {expect} from 'chai';
import {strictHours} from '../../../src/features/opening-hours/written-hours.js';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** Frisian is apart: Chromium has no names of its days. */
const languages = ['nl', 'en', 'de', 'fr', 'tr', 'pl', 'es', 'it', 'pt', 'ar', 'uk'];

/** As the browser writes them. */
function dayNames(language: string, weekday: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(language, {weekday, timeZone: 'UTC', calendar: 'gregory'});
  return DAYS.map((_, index) => format.format(new Date(Date.UTC(2024, 0, 1 + index))));
}

const ALL_DAYS = DAYS.map((day) => `${day} 09:00-10:00`).join('; ');

describe('the words of opening hours', () => {
  for (const language of languages) {
    for (const weekday of ['long', 'short'] as const) {
      const names = dayNames(language, weekday);
      it(`have the ${weekday} names of days in ${language}: ${names.join(' ')}`, () => {
        expect(strictHours(names.map((name) => `${name} 9-10`).join(', '))).to.equal(ALL_DAYS);
        const inCapitals = names.map((name) => name.toLocaleUpperCase(language));
        expect(strictHours(inCapitals.map((name) => `${name} 9-10`).join('\n'))).to.equal(ALL_DAYS);
      });
    }
  }

  const week = 'Mo-Fr 09:00-17:00; Sa off';
  const sentences: [language: string, text: string, strict: string][] = [
    ['nl', 'Maandag t/m vrijdag van 9 tot 17 uur, zaterdag gesloten', week],
    ['en', 'Monday to Friday from 9:00 to 17:00; Saturday closed', week],
    ['de', 'Montag bis Freitag von 9 bis 17 Uhr, Samstag geschlossen', week],
    ['de', 'Mo-Do 8-16 Uhr, Fr 8-12 Uhr', 'Mo-Th 08:00-16:00; Fr 08:00-12:00'],
    ['fr', 'Du lundi au vendredi de 9h à 17h, le samedi fermé', week],
    ['fr', 'ma, je 9h30–12h et 14 h 30–17 h', 'Tu,Th 09:30-12:00,14:30-17:00'],
    ['tr', 'Pazartesi - Cuma 09:00-17:00, CUMARTESİ KAPALI', week],
    ['pl', 'Od poniedziałku do piątku od 9 do 17, sobota nieczynne', week],
    ['es', 'De lunes a viernes de 9 a 17 h, sábado cerrado', week],
    ['it', 'Dal lunedì al venerdì dalle 9 alle 17, sabato chiuso', week],
    ['pt', 'De segunda-feira a sexta das 9h às 17h, sábado fechado', week],
    ['ar', 'من الاثنين إلى الجمعة من ٩ إلى ١٧، السبت مغلق', week],
    ['ar', 'الإثنين والأربعاء ٩:٠٠-١٧:٠٠', 'Mo,We 09:00-17:00'],
    ['fy', 'Moandei oant en mei freed fan 9 oant 17 oere, sneon ticht', week],
    ['fy', 'mo, ti, wo, to 9-17', 'Mo,Tu,We,Th 09:00-17:00'],
    ['uk', 'З понеділка по п’ятницю з 9 до 17, субота зачинено', week],
    ['uk', 'пн-пт 9:00-17:00, сб вихідний', week],
  ];
  for (const [language, text, strict] of sentences) {
    it(`are read in ${language}: ${text}`, () => {
      expect(strictHours(text)).to.equal(strict);
    });
  }

  const dutchFirst: [text: string, strict: string][] = [
    ['ma 9-17', 'Mo 09:00-17:00'],
    ['di 9-17', 'Tu 09:00-17:00'],
    ['do 9-17', 'Th 09:00-17:00'],
    ['di-do 9-17', 'Tu-Th 09:00-17:00'],
  ];
  for (const [text, strict] of dutchFirst) {
    it(`are Dutch if they can be: ${text} is ${strict}`, () => {
      expect(strictHours(text)).to.equal(strict);
    });
  }

  it('say by the other words of the text which language it is', () => {
    expect(strictHours('lu-di 9-17')).to.equal('Mo-Su 09:00-17:00');
    expect(strictHours('pon-pt 9 do 17')).to.equal('Mo-Fr 09:00-17:00');
    expect(strictHours('Mon to Thu 9-17')).to.equal('Mo-Th 09:00-17:00');
    expect(strictHours('Mo-So 9-17 Uhr')).to.equal('Mo-Su 09:00-17:00');
    expect(strictHours('mo-so 9-17 oere')).to.equal('Mo-Sa 09:00-17:00');
  });

  for (const text of ['Mo-So 9-17', 'so 9-17', 'sa-di 9-17', 'lundi 9 tot 17 uur']) {
    it(`are an error if it is unclear which language it is: ${text}`, () => {
      expect(() => strictHours(text)).to.throw();
    });
  }
});
