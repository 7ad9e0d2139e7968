import type {Translator} from './translator.js';

/** The button that starts reading a rubric aloud. It is in the first visit, unlike `speechText`. */
export function listenText({msg}: Translator) {
  return msg('Voorlezen', {
    id: 'speech.listen',
    desc: 'Button: reads the text aloud with the voice of the visitor’s own device. As short as natural.',
  });
}

/** The controls that appear once a rubric is read aloud. */
export function speechText({msg}: Translator) {
  return {
    pause: msg('Pauze', {
      id: 'speech.pause',
      desc: 'Button: halts the reading aloud, to go on later.',
    }),
    resume: msg('Verder voorlezen', {
      id: 'speech.resume',
      desc: 'Button: goes on reading aloud after a pause.',
    }),
    stop: msg('Stop met voorlezen', {
      id: 'speech.stop',
      desc: 'Button: ends the reading aloud.',
    }),
    speed: msg('Snelheid', {
      id: 'speech.speed',
      desc: 'Label of a list to choose how fast the text is read aloud.',
    }),
    failed: msg('Voorlezen lukt niet op dit apparaat.', {
      id: 'speech.failed',
      desc: 'The device could not read the text aloud, though it seemed to have a voice for it.',
    }),
  };
}
