import { createFormats, createTranslate, type Language, type Sentence, speak } from '@shared/i18n';

/** Sentences as a person reads them; no-break spaces become plain ones, so that expectations can be typed. */
export function spoken(sentences: readonly Sentence[], language: Exclude<Language, 'pseudo'> = 'de'): string[] {
  const translate = createTranslate(language);
  const formats = createFormats(language);
  return sentences.map((sentence) => speak(sentence, translate, formats).replaceAll('\u00a0', ' '));
}
