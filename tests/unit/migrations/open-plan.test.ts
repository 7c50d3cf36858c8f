import { type Migration, openNewerReadOnly, openPlanText, type OpenPlanProblem } from '@shared/migrations';
import { formatPath } from '@shared/util';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../support/deep-freeze';
import { fullPlan, fullPlanText } from '../../support/plan/full-plan';

const smallest = { format: 'taktplan', version: 1, plan: { id: 'p', name: 'P', settings: { horizon: { from: '2027-01-01', until: '2027-12-31' } } } };

function problemOf(text: string, table?: readonly Migration[]): OpenPlanProblem | 'opened' {
  const opened = openPlanText(text, table);
  return opened.ok ? 'opened' : opened.reason;
}

describe('a plan file', () => {
  it('of this version opens as it stands', () => {
    const opened = openPlanText(fullPlanText());
    expect(opened).toMatchObject({ ok: true, value: { migratedFrom: null, file: { format: 'taktplan', version: 1, revision: 41 } } });
    expect(opened.ok && opened.value.file.plan.posts).toHaveLength(4);
  });

  it('may start with a byte order mark and have any line ends', () => {
    expect(openPlanText(`\u{feff}${fullPlanText().replaceAll('\n', '\r\n')}`)).toEqual(openPlanText(fullPlanText()));
  });

  it('needs little', () => {
    expect(openPlanText(JSON.stringify(smallest))).toMatchObject({ ok: true, value: { file: { revision: 0 } } });
  });
});

describe('a file that is no JSON', () => {
  it.each<[string, number, number]>([
    ['', 1, 1],
    ['{"a": 1', 1, 8],
    ['{"a": 1,}', 1, 9],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['[1, 2,, 3]', 1, 7],
    ['{"a": tru}', 1, 7],
    ['{"a": 01}', 1, 7],
    ['{"a": "one\ntwo"}', 1, 11],
    ['{"a": "\\q"}', 1, 8],
    ['{"a": "\\u12"}', 1, 8],
    ["{'a': 1}", 1, 2],
    ['{"a": 1} x', 1, 10],
    ['{"a" 1}', 1, 6],
    ['{"a": [1, 2}', 1, 12],
    ['\n\n  nope', 3, 3],
    ['{"a": -}', 1, 7],
    ['"open', 1, 6],
    [']', 1, 1],
    ['PK\u0003\u0004', 1, 1],
  ])('%j is wrong in line %d, column %d', (text, line, column) => {
    expect(problemOf(text)).toEqual({ code: 'notJson', line, column });
  });

  it('is found at the same place however large it is', () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => `{"id": "r${index}", "text": "${'\\"ä\\u00e4'.repeat(10)}"}`);
    expect(problemOf(`[\n${rows.join(',\n')}\n${'['.repeat(5)}`)).toEqual({ code: 'notJson', line: 50_002, column: 1 });
    expect(problemOf('['.repeat(300_000))).toEqual({ code: 'notJson', line: 1, column: 300_001 });
  });
});

describe('a file of something else', () => {
  it.each(['null', '5', '[]', '{}', '{"format": "other", "version": 1}', '{"format": "taktplan"}', '{"format": "taktplan", "version": "1"}', '{"format": "taktplan", "version": 1.5}', '{"format": "taktplan", "version": 0}', '{"format": "taktplan", "version": -3}'])(
    '%s is no plan',
    (text) => {
      expect(problemOf(text)).toEqual({ code: 'notAPlan' });
    },
  );
});

describe('a hostile file', () => {
  it('cannot nest without end', () => {
    const deep = `{"format": "taktplan", "version": 1, "plan": {"settings": ${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    expect(problemOf(deep)).toMatchObject({ code: 'invalid', problems: [{ code: 'tooDeep', path: ['plan', 'settings', 0, 0, 0, 0, 0, 0] }] });
  });

  it('cannot bring a prototype along, however it is spelled', () => {
    const text = JSON.stringify(smallest).replace('"name"', '"\\u005f_proto__": {"isAdmin": true}, "name"');
    expect(problemOf(text)).toEqual({ code: 'invalid', problems: [{ code: 'forbiddenField', path: ['plan'], parameters: { field: '__proto__' } }] });
    expect('isAdmin' in {}).toBe(false);
  });
});

describe('a broken plan', () => {
  it('is told with every place from the top of the file', () => {
    const text = fullPlanText().replace('"day":"2027-05-03"', '"day":"2027-05-32"').replace('"personId":"anna","from":"2027-07-19"', '"personId":"anne","from":"2027-07-19"');
    const problem = problemOf(text);
    expect(problem).toMatchObject({ code: 'invalid' });
    expect(typeof problem === 'object' && problem.code === 'invalid' && problem.problems.map(({ path }) => formatPath(path))).toEqual(['plan.posts[0].day', 'plan.absences[0].personId']);
  });
});

describe('a plan of a newer version', () => {
  const newer = JSON.stringify({ ...(JSON.parse(fullPlanText()) as object), version: 2 });

  it('is not opened for editing', () => {
    expect(problemOf(newer)).toEqual({ code: 'newer', version: 2 });
    expect(problemOf('{"format": "taktplan", "version": 7}')).toEqual({ code: 'newer', version: 7 });
  });

  it('can be looked at without the fields that we do not know, wherever they are', () => {
    const text = newer
      .replace('"plan":{', '"plan":{"moods":[{"id":"x"}],')
      .replace('"tightPercent":85', '"tightPercent":85,"theme":{"dark":true}')
      .replace('"window":{"from":-8,', '"window":{"unit":"days","from":-8,')
      .replace('"revision":41', '"revision":41,"checksum":"abc"');
    expect(text).toMatch(/moods.*theme.*unit/);
    expect(openNewerReadOnly(text)).toEqual({ format: 'taktplan', version: 1, revision: 41, plan: fullPlan() });
  });

  it('is given up when it says something that we cannot know', () => {
    expect(openNewerReadOnly(newer.replace('"status":"scheduled"', '"status":"rehearsed"'))).toBeUndefined();
    expect(openNewerReadOnly('{"format": "taktplan", "version": 2}')).toBeUndefined();
  });

  it('is only what is newer', () => {
    expect(openNewerReadOnly(fullPlanText())).toBeUndefined();
    expect(openNewerReadOnly('{')).toBeUndefined();
  });
});

describe('a plan of an older version', () => {
  const old = { format: 'taktplan', version: 0, title: 'Alt', id: 'p', settings: smallest.plan.settings };
  const table: readonly Migration[] = deepFreeze([
    { version: 1, name: 'plan into its own field', migrate: ({ title, id, settings, ...file }) => ({ ...file, plan: { id, name: title, settings } }) },
  ]);

  it('is brought up to date and says where it came from', () => {
    expect(openPlanText(JSON.stringify(old), table)).toMatchObject({ ok: true, value: { migratedFrom: 0, file: { version: 1, plan: { name: 'Alt' } } } });
  });

  it('is checked like any other after that', () => {
    expect(problemOf(JSON.stringify({ ...old, title: '' }), table)).toMatchObject({ code: 'invalid', problems: [{ code: 'tooSmall', path: ['plan', 'name'] }] });
  });

  it('that breaks a migration is told as broken, not as a crash', () => {
    const fussy: readonly Migration[] = [{ version: 1, name: 'fussy', migrate: (file) => ({ ...file, plan: (file['plan'] as { inner: object }).inner }) }];
    expect(problemOf(JSON.stringify(old), fussy)).toMatchObject({ code: 'invalid', problems: [{ code: 'migrationFailed', parameters: { version: 1, name: 'fussy' } }] });
  });

  it('older than the table reaches is no plan', () => {
    expect(problemOf(JSON.stringify({ ...old, version: -1 }), table)).toEqual({ code: 'notAPlan' });
    expect(problemOf(JSON.stringify(old))).toEqual({ code: 'notAPlan' });
  });
});
