import { createFormats, createTranslate, type Sentence, speak } from '@shared/i18n';

const voices = {
  de: { translate: createTranslate('de'), formats: createFormats('de') },
  en: { translate: createTranslate('en'), formats: createFormats('en') },
};

/** Sentences as a person reads them; no-break spaces become plain ones, so that expectations can be typed. */
export function spoken(sentences: readonly Sentence[], language: keyof typeof voices = 'de'): string[] {
  const { translate, formats } = voices[language];
  return sentences.map((sentence) => speak(sentence, translate, formats).replaceAll('\u00a0', ' '));
}
