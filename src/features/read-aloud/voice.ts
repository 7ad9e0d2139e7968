/**
 * Voices that Apple ships as a joke or that are hard to understand: never for
 * this text, if there is another.
 * https://github.com/HadrienGardeur/web-speech-recommended-voices
 */
const UNFIT =
  /^(Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Good News|Jester|Organ|Superstar|Trinoids|Whisper|Wobble|Zarvox|Eddy|Flo|Grandma|Grandpa|Jacques|Reed|Rocko|Sandy|Shelley|Fred|Junior|Kathy|Ralph)\b/;

/** The voice the device itself prefers, else one of the reader's region, else the first. */
export function bestVoice(
  voices: SpeechSynthesisVoice[],
  locale: string
): SpeechSynthesisVoice | undefined {
  const {region} = new Intl.Locale(locale).maximize();
  const merit = ({name, lang, default: preferred}: SpeechSynthesisVoice) =>
    (UNFIT.test(name) ? 0 : 4) +
    (preferred ? 2 : 0) +
    // `nl-BE`; Android writes nl_BE.
    (lang.split(/[-_]/)[1]?.toUpperCase() === region ? 1 : 0);
  const best = Math.max(...voices.map(merit));
  return voices.find((voice) => merit(voice) === best);
}
