import { createTranslate, type Language, type Translate } from '@shared/i18n';
import type { Preferences } from '@shared/ipc';

/** The texts of main, in the language that the user chose or the system speaks. */
export class Texts {
  readonly #translates = new Map<Language, Translate>();
  #chosen: Preferences['language'] = 'system';

  /** The system's language is asked for each time, as Electron knows it only once it is ready. */
  constructor(readonly systemLanguage: () => 'de' | 'en') {}

  /** Follows the chosen language. */
  follow({ language }: Preferences): void {
    this.#chosen = language;
  }

  /** Looks a text up and fills it. */
  readonly translate: Translate = (key, values) => {
    const language = this.#chosen === 'system' ? this.systemLanguage() : this.#chosen;
    const translate = this.#translates.get(language) ?? createTranslate(language);
    this.#translates.set(language, translate);
    return translate(key, values);
  };
}
