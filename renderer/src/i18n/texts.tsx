import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { createFormats, createTranslate, type Formats, type Language, type Sentence, speak, type Translate } from '@shared/i18n';

/** Everything a component needs to speak: texts, formats, and whole sentences of the engine. */
export interface Texts {
  readonly language: Language;
  readonly t: Translate;
  readonly f: Formats;
  readonly say: (sentence: Sentence) => string;
}

/** Builds the texts of a language. */
export function createTexts(language: Language): Texts {
  const t = createTranslate(language);
  const f = createFormats(language);
  return { language, t, f, say: (sentence) => speak(sentence, t, f) };
}

const TextsContext = createContext<Texts | null>(null);

/** Makes the texts of `language` reachable for everything inside. */
export function TextsProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }): ReactNode {
  const texts = useMemo(() => createTexts(language), [language]);
  return <TextsContext value={texts}>{children}</TextsContext>;
}

/** The texts of the current language. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('useTexts outside of TextsProvider');
  return texts;
}
