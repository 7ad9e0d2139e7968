/**
 * Voices of Apple devices that are a joke or hard to understand: only used if there is no other.
 * https://github.com/HadrienGardeur/web-speech-recommended-voices
 */
const UNSUITABLE =
  /^(Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Good News|Jester|Organ|Superstar|Trinoids|Whisper|Wobble|Zarvox|Eddy|Flo|Grandma|Grandpa|Jacques|Reed|Rocko|Sandy|Shelley|Fred|Junior|Kathy|Ralph)\b/;

/** The device's default voice, else one of the reader's region, else the first. */
export function bestVoice(
  voices: SpeechSynthesisVoice[],
  locale: string
): SpeechSynthesisVoice | undefined {
  const {region} = new Intl.Locale(locale).maximize();
  const score = ({name, lang, default: isDefault}: SpeechSynthesisVoice) =>
    (UNSUITABLE.test(name) ? 0 : 4) +
    (isDefault ? 2 : 0) +
    // Android writes `nl_BE` instead of `nl-BE`.
    (lang.split(/[-_]/)[1]?.toUpperCase() === region ? 1 : 0);
  const highest = Math.max(...voices.map(score));
  return voices.find((voice) => score(voice) === highest);
}
