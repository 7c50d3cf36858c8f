import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createTranslate, describeProblem, english, german, isTextKey } from '@shared/i18n';
import { collectionNames } from '@shared/schema';
import { problem, type Problem } from '@shared/util';
import { describe, expect, it } from 'vitest';

const de = createTranslate('de');
const en = createTranslate('en');

describe('a problem in words', () => {
  it.each<[Problem, string, string]>([
    [
      problem('rule.day', ['plan', 'posts', 3, 'day']),
      'Beitrag 4 (plan.posts[3].day): Das ist kein Tag. Schreiben Sie ihn als Jahr-Monat-Tag, zum Beispiel 2027-05-03; möglich sind die Jahre 1900 bis 2999.',
      'Post 4 (plan.posts[3].day): This is not a day. Write it as year-month-day, such as 2027-05-03; the years 1900 to 2999 are possible.',
    ],
    [
      problem('unknownReference', ['channels', 0, 'brandId'], { id: 'x', target: 'brands' }),
      'Kanal 1 (channels[0].brandId): Hier wird „x“ genannt (Marke), das gibt es im Plan aber nicht. Legen Sie es an oder nennen Sie ein anderes.',
      'Channel 1 (channels[0].brandId): This names “x” (Brand), which is not in the plan. Add it or name another one.',
    ],
    [
      problem('stillUsed', ['people'], { id: 'anna', by: 'absences', user: 'urlaub' }),
      'Person (people): „anna“ wird noch gebraucht: Abwesenheit „urlaub“ verweist darauf. Lösen Sie erst diesen Verweis.',
      'Person (people): “anna” is still needed: Absence “urlaub” refers to it. Take that reference away first.',
    ],
    [
      problem('tooBig', ['settings', 'tightPercent'], { maximum: 100, kind: 'number' }),
      'Einstellungen (settings.tightPercent): Der Wert ist zu groß; er darf höchstens 100 sein.',
      'Settings (settings.tightPercent): The value is too large; it may be 100 at most.',
    ],
    [problem('tooBig', ['revision'], { maximum: 9, kind: 'int' }), 'Datei (revision): Der Wert ist zu groß; er darf höchstens 9 sein.', 'File (revision): The value is too large; it may be 9 at most.'],
    [problem('wrongType', ['plan', 'name'], { expected: 'string' }), 'Plan (plan.name): Hier muss ein Text in Anführungszeichen stehen.', 'Plan (plan.name): This must be a text in quotation marks.'],
    [problem('tooDeep', [], { maximum: 60 }), 'Die Angaben sind tiefer ineinander verschachtelt, als ein Plan es je sein kann (mehr als 60 Ebenen).', 'This is nested more deeply than a plan can ever be (more than 60 levels).'],
    [problem('constructor', ['plan']), 'Plan (plan): Hier stimmt etwas nicht (constructor). Bitte melden Sie uns das.', 'Plan (plan): Something is wrong here (constructor). Please let us know.'],
  ])('%j', (found, inGerman, inEnglish) => {
    expect(describeProblem(found, de)).toBe(inGerman);
    expect(describeProblem(found, en)).toBe(inEnglish);
  });
});

const shared = resolve(import.meta.dirname, '../../../shared');

/** Every problem code that the sources write down: the patterns are the only ways in which problems are made. */
function codesInSources(): string[] {
  const rooms = ['schema', 'commands', 'migrations', 'formats', 'benchmarks'];
  const files = rooms.flatMap((room) => readdirSync(join(shared, room), { recursive: true, encoding: 'utf8' }).map((name) => join(shared, room, name)));
  const codes = files.filter((name) => name.endsWith('.ts')).flatMap((name) => {
    const text = readFileSync(name, 'utf8');
    const plain = [...text.matchAll(/\b(?:problem|refuse|allowedProblem)\('([\w.]+)'/g)].map((match) => match[1] ?? '');
    const rules = [...text.matchAll(/error: '([^']+)'/g), ...text.matchAll(/allDifferent\([^)]*\) => [^,]+, '([^']+)'\)/g)].map((match) => `rule.${match[1] ?? ''}`);
    return [...plain, ...rules];
  });
  return [...new Set(codes)].sort();
}

describe('problem codes', () => {
  const codes = codesInSources();

  it('are found where they are made', () => {
    expect(codes).toEqual(expect.arrayContaining(['missing', 'stillUsed', 'placeOutside', 'migrationFailed', 'tooDeep', 'rule.day', 'rule.dayOrder', 'rule.stepTwice', 'rule.hoursTwice', 'rule.selfReference']));
    expect(codes.length).toBeGreaterThan(35);
  });

  it('all have a text, counted ones one for numbers, texts and lists', () => {
    const keys = codes.flatMap((code) => (code === 'tooSmall' || code === 'tooBig' ? ['number', 'string', 'array'].map((kind) => `problem.${code}.${kind}`) : [`problem.${code}`]));
    expect(keys.filter((key) => !isTextKey(key))).toEqual([]);
  });

  it('are made by every rule text that there is: no text is left over', () => {
    const texts = Object.keys(german).filter((key) => key.startsWith('problem.rule.'));
    expect(texts.sort()).toEqual(codes.filter((code) => code.startsWith('rule.')).map((code) => `problem.${code}`));
  });

  it('name every collection in words', () => {
    expect(collectionNames.filter((name) => !isTextKey(`problem.record.${name}`))).toEqual([]);
    expect(Object.keys(english).filter((key) => key.startsWith('problem.record.'))).toHaveLength(collectionNames.length);
  });

  it('find a text for each reason why a file does not open', () => {
    expect(['tooLarge', 'notJson', 'notAPlan', 'newer', 'invalid'].filter((code) => !isTextKey(`problem.open.${code}`))).toEqual([]);
  });
});
