import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { createTranslate, english, german, isTextKey, type TextKey } from '@shared/i18n';
import { describe, expect, it } from 'vitest';

const languages = { de: german as Readonly<Record<string, string>>, en: english };
const allTexts = Object.entries(languages).flatMap(([language, texts]) => Object.entries(texts).map(([key, text]) => ({ name: `${language} ${key}`, text })));

function placesOf(text: string | undefined): string[] {
  return [...new Set([...(text ?? '').matchAll(/\{\{(.*?)\}\}/g)].map((match) => match[1] ?? ''))].sort();
}

describe('the texts', () => {
  it('come from the same files in both languages', () => {
    const folder = resolve(import.meta.dirname, '../../../shared/i18n');
    expect(readdirSync(resolve(folder, 'en')).sort()).toEqual(readdirSync(resolve(folder, 'de')).sort());
  });

  it('have the same keys in both languages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(german).sort());
    expect(Object.keys(german).length).toBeGreaterThan(100);
  });

  it('have the same places to fill in both languages', () => {
    // A singular may say its number in words, "used once".
    const needed = (key: string, text: string | undefined): string => placesOf(text).filter((place) => place !== 'count' || !/_(one|zero)$/.test(key)).join();
    const different = Object.entries(languages.de).filter(([key, text]) => needed(key, text) !== needed(key, english[key]));
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('have places with plain names only', () => {
    const odd = allTexts.filter(({ text }) => placesOf(text).some((place) => !/^[a-zA-Z]+$/.test(place)) || /\{(?!\{)[^{}]*\}(?!\})/.test(text));
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  it('are not empty and have no space too many', () => {
    expect(allTexts.filter(({ name, text }) => text.trim() !== text || text === '' || (text.includes('  ') && !name.endsWith('cli.help'))).map(({ name }) => name)).toEqual([]);
  });

  it('are set like print: real dashes, dots, quotation marks and apostrophes', () => {
    const careless = allTexts.filter(({ name, text }) => /\.\.\.|\s-\s|\p{L}'\p{L}/u.test(text) || (text.includes('"') && !name.endsWith('problem.open.notAPlan')));
    expect(careless.map(({ name, text }) => `${name}: ${text}`)).toEqual([]);
  });

  it('have a singular for every plural and the other way round', () => {
    const keys = Object.keys(german);
    const bases = new Set(keys.flatMap((key) => /^(.*)_(one|other|zero)$/.exec(key)?.[1] ?? []));
    expect([...bases].filter((base) => !keys.includes(`${base}_one`) || !keys.includes(`${base}_other`) || keys.includes(base))).toEqual([]);
  });

  it('do not repeat a key in two files, where one would hide the other', async () => {
    for (const language of ['de', 'en']) {
      const folder = resolve(import.meta.dirname, '../../../shared/i18n', language);
      const files = await Promise.all(readdirSync(folder).map(async (name) => ({ name, texts: (await import(resolve(folder, name))) as { default: object } })));
      const keys = files.flatMap(({ texts }) => Object.keys(texts.default));
      expect(keys.filter((key, index) => keys.indexOf(key) !== index), language).toEqual([]);
      expect([...keys].sort()).toEqual(Object.keys(german).sort());
    }
  });
});

describe('translating', () => {
  const de = createTranslate('de');
  const en = createTranslate('en');

  it('fills places and picks the plural', () => {
    expect([0, 1, 2].map((count) => de('common.posts', { count }))).toEqual(['0 Beiträge', '1 Beitrag', '2 Beiträge']);
    expect(en('common.posts', { count: 1 })).toBe('1 post');
  });

  it('leaves what people typed as it is', () => {
    const typed = '<b>{{id}}</b> & $t(common.save) {{- x}}';
    expect(de('problem.unknownRecord', { id: typed })).toBe(`„${typed}“ gibt es im Plan nicht mehr.`);
  });

  it('shows keys and values in the pseudo language, so that a literal in a screen stands out', () => {
    const pseudo = createTranslate('pseudo');
    expect(pseudo('common.save')).toBe('⟦common.save⟧');
    expect(pseudo('common.posts', { count: 3 })).toBe('⟦common.posts 3⟧');
  });

  it('finds every text in both languages', () => {
    const keys = Object.keys(german).map((key) => key.replace(/_(one|other|zero)$/, '')) as TextKey[];
    const values = { count: 2 };
    expect(keys.filter((key) => !isTextKey(key) || de(key, values) === key || en(key, values) === key)).toEqual([]);
  });

  it('knows which codes have a text', () => {
    expect(['common.save', 'common.posts'].map(isTextKey)).toEqual([true, true]);
    expect(['constructor', 'toString', '', 'common.nothing'].map(isTextKey)).toEqual([false, false, false, false]);
  });
});
