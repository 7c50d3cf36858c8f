/** A text in both languages of the example. */
export interface Words {
  readonly de: string;
  readonly en: string;
}

/** Language of an example file. */
export type ExampleLanguage = keyof Words;

/** Makes a text. */
export function words(de: string, en: string): Words {
  return { de, en };
}
