import { readFileSync } from 'node:fs';

type Values = Readonly<Record<string, string | number>>;

/** Looks a text of the program up by its key, so that tests name what they mean and not how it is worded today. */
export type Words = (key: string, values?: Values) => string;

/** The texts of some areas in a language. Read from the files: Playwright's loader cannot import JSON. */
export function wordsOf(language: 'de' | 'en', ...areas: readonly string[]): Words {
  const texts = new Map<string, string>();
  for (const area of ['common', 'reference', ...areas]) {
    const content = JSON.parse(readFileSync(`shared/i18n/${language}/${area}.json`, 'utf8')) as Record<string, string>;
    for (const [key, text] of Object.entries(content)) texts.set(key, text);
  }
  return (key, values = {}) => {
    const text = texts.get(key);
    if (text === undefined) throw new Error(`no text ${key}`);
    return text.replaceAll(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
  };
}

/** A pattern for a text whose places may be filled with anything. */
export function anyOf(text: string): RegExp {
  const parts = text.split(/\{\{\w+\}\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
