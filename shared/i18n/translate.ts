import i18next, { type i18n } from 'i18next';
import { english, german } from './texts';

/** A language of the interface. `pseudo` shows keys with brackets and is for tests only. */
export type Language = 'de' | 'en' | 'pseudo';

type PluralEnding = '_one' | '_other' | '_zero';
type WithoutEnding<Key extends string> = Key extends `${infer Base}${PluralEnding}` ? Base : Key;

/** Key of a text, without the plural ending. */
export type TextKey = WithoutEnding<keyof typeof german>;

/** What fills the places `{{name}}` of a text; `count` also picks the plural form. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Looks a text up and fills it. */
export type Translate = (key: TextKey, values?: TextValues) => string;

function createInstance(language: Language): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language === 'pseudo' ? 'en' : language,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    // React and the native menus escape by themselves; texts are never put into HTML.
    interpolation: { escapeValue: false },
    resources: { de: { translation: german }, en: { translation: english } },
  });
  return instance;
}

/** The translator of a language. A missing text shows its key. */
export function createTranslate(language: Language): Translate {
  const instance = createInstance(language);
  if (language === 'pseudo') return (key, values) => `⟦${key}${values === undefined ? '' : ` ${Object.values(values).join(' ')}`}⟧`;
  const plain = new Map<TextKey, string>();
  return (key, values) => {
    if (values !== undefined) return instance.t(key, { ...values });
    // A page asks for the same texts hundreds of times.
    const known = plain.get(key) ?? instance.t(key);
    plain.set(key, known);
    return known;
  };
}

/** Whether a text exists: for codes that come from data, such as problem codes. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(german, key) || Object.hasOwn(german, `${key}_other`);
}
