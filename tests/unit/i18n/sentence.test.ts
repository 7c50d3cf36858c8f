import { createFormats, createTranslate, type Sentence, speak } from '@shared/i18n';
import { describe, expect, it } from 'vitest';

const NO_BREAK = '\u00a0';
const de = createFormats('de');
const en = createFormats('en');

describe('what people read', () => {
  it('are hours with one decimal at most', () => {
    expect([0, 6, 60, 95, 570].map(de.hours)).toEqual(['0', '0,1', '1', '1,6', '9,5'].map((text) => `${text}${NO_BREAK}h`));
    expect([1, 2, 3].map(de.hours)).toEqual([`1${NO_BREAK}min`, `2${NO_BREAK}min`, `0,1${NO_BREAK}h`]);
    expect([0, 20, 60, 560].map(de.duration)).toEqual(['0 min', '20 min', '1 h', '9 h 20 min'].map((text) => text.replaceAll(' ', NO_BREAK)));
    expect([de.duration(591_430), en.duration(591_430)]).toEqual([`9.857${NO_BREAK}h${NO_BREAK}10${NO_BREAK}min`, `9,857${NO_BREAK}h${NO_BREAK}10${NO_BREAK}min`]);
    expect(en.hours(570)).toBe(`9.5${NO_BREAK}h`);
    expect(de.hoursNumber(90)).toBe('1,5');
  });

  it('is money with cents only where there are some', () => {
    expect(de.money(120_000, 'EUR')).toBe(`1.200${NO_BREAK}€`);
    expect(de.money(120_005, 'EUR')).toBe(`1.200,05${NO_BREAK}€`);
    expect(en.money(120_000, 'GBP')).toBe('£1,200');
  });

  it('are days that do not slip by the zone of the machine', () => {
    expect(de.day('2027-05-03')).toBe('Mo., 3. Mai 2027');
    expect(de.shortDay('2027-05-03')).toBe('3. Mai');
    expect(de.month('2027-05-31')).toBe('Mai 2027');
    expect(en.shortDay('2027-01-01')).toBe('1 January');
    expect(([1, 5, 7] as const).map(de.weekday)).toEqual(['Montag', 'Freitag', 'Sonntag']);
  });

  it('are shares, numbers and lists', () => {
    expect(de.percent(0.943)).toBe(`94${NO_BREAK}%`);
    expect(de.number(1234.56)).toBe('1.234,6');
    expect(de.number(1.005, 2)).toBe('1,01');
    expect(de.list(['Anna', 'Ben', 'Cem'])).toBe('Anna, Ben und Cem');
    expect(en.list(['Anna', 'Ben'])).toBe('Anna and Ben');
  });
});

describe('a sentence', () => {
  const sentence: Sentence = {
    code: 'problem.at',
    values: {
      where: { is: 'key', key: 'common.appName' },
      path: { is: 'minutes', minutes: 90 },
      what: { is: 'names', names: ['A', 'B'] },
    },
  };

  it('writes its values in the language it is spoken in', () => {
    expect(speak(sentence, createTranslate('de'), de)).toBe(`Taktplan (1,5${NO_BREAK}h): A und B`);
    expect(speak(sentence, createTranslate('en'), en)).toBe(`Taktplan (1.5${NO_BREAK}h): A and B`);
  });

  it('can hold every kind of value', () => {
    const spoken = (value: Sentence['values'][string]): string => speak({ code: 'problem.unknown', values: { code: value } }, (_key, values) => String(values?.['code']), de);
    expect(spoken({ is: 'text', text: 'frei' })).toBe('frei');
    expect(spoken({ is: 'number', number: 3 })).toBe('3');
    expect(spoken({ is: 'cents', cents: 250, currency: 'EUR' })).toBe(`2,50${NO_BREAK}€`);
    expect(spoken({ is: 'percent', share: 0.5 })).toBe(`50${NO_BREAK}%`);
    expect(spoken({ is: 'day', day: '2027-05-03' })).toBe('Mo., 3. Mai 2027');
    expect(spoken({ is: 'month', day: '2027-05-03' })).toBe('Mai 2027');
    expect(spoken({ is: 'key', key: 'no.such.key' })).toBe('no.such.key');
  });

  it('without a text shows its code', () => {
    expect(speak({ code: 'engine.unknown.thing', values: {} }, createTranslate('de'), de)).toBe('engine.unknown.thing');
  });
});
