import { foldedWords, foldText, rangesOf } from '@shared/util';
import { describe, expect, it } from 'vitest';

describe('folded texts', () => {
  it.each([
    ['Äpfel', 'apfel'],
    ['Aepfel', 'apfel'],
    ['Größe', 'grose'],
    ['GROESSE', 'grose'],
    ['Übung', 'ubung'],
    ['Café Œuvre', 'cafe ouvre'],
    ['Smørrebrød', 'smorrebrod'],
    ['naïve', 'naive'],
  ])('%s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('of what begins a text begin the folded text, so that typing on never loses a match', () => {
    for (const text of ['Steuererklärung', 'Maaßen & Söhne', 'Aßlar Straße', 'Michael Schäuble', 'ÜÖÄ aeoeue', 'e\u0301te\u0301']) {
      for (let end = 0; end <= text.length; end += 1) expect(foldText(text).startsWith(foldText(text.slice(0, end))), `${text} ${end}`).toBe(true);
    }
  });

  it('are cut into words at everything that is no letter or digit', () => {
    expect(foldedWords('U-Wert, g-Wert: Wörter für 2027!')).toEqual(['u', 'wert', 'g', 'wert', 'worter', 'fur', '2027']);
  });
});

describe('the places of what was found', () => {
  const marked = (text: string, ...wanted: string[]): string[] => rangesOf(text, wanted).map(({ start, end }) => text.slice(start, end));

  it('are beginnings of words, in the spelling of the text', () => {
    expect(marked('Käse und Kaese', foldText('Kä'))).toEqual(['Kä', 'Kae']);
    expect(marked('Große Straße, grosse Strasse', foldText('gross'))).toEqual(['Groß', 'gross']);
    expect(marked('Messe am Messestand', foldText('messestand'), 'mes')).toEqual(['Mess', 'Messestand']);
    expect(marked('nichts davon', 'ichts', '')).toEqual([]);
  });
});
