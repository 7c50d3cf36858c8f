import { change } from '@shared/commands';
import { coverPlan, createWorld } from '@shared/engine';
import { planJsonSchema, writeJournalLine, writePlanText } from '@shared/formats';
import type { Plan } from '@shared/schema';
import { describe, expect, it } from 'vitest';
import type { CheckReport } from '../../../electron/cli/check-report';
import type { ErrorReport } from '../../../electron/cli/describe-read-problem';
import { run } from '../../../electron/cli/run';
import type { Shell } from '../../../electron/cli/shell';
import { fullPlanText } from '../../support/plan/full-plan';
import { exactly, makePlan, person, skills, step } from '../../support/plan/make-plan';

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the program over files that are texts, bytes or an error code of the system. */
async function ask(args: readonly string[], files: Readonly<Record<string, string | Uint8Array | { fails: string }>> = {}, language: 'de' | 'en' = 'de'): Promise<Answer> {
  const out: string[] = [];
  const error: string[] = [];
  const shell: Shell = {
    readFile: async (path) => {
      const file = files[path];
      if (file === undefined || file instanceof Uint8Array) return file;
      if (typeof file === 'string') return new TextEncoder().encode(file);
      throw Object.assign(new Error('no'), { code: file.fails });
    },
    print: (text) => out.push(text),
    printError: (text) => error.push(text),
    now: () => Date.parse('2027-01-04T08:00:00Z'),
    language,
  };
  return { code: await run(args, shell), out: out.join('\n'), error: error.join('\n') };
}

function planWith(minutes: number, more: Partial<Parameters<typeof makePlan>[0]> = {}): Plan {
  return makePlan({
    name: 'Bäckerei',
    brands: [{ id: 'b', name: 'B' }],
    skills: skills('video'),
    people: [person('Ada', 60, ['video'])],
    formats: [{ id: 'f', name: 'Film', steps: [step('cut', 'video', minutes, -4, 0)] }],
    channels: [{ id: 'c', brandId: 'b', name: 'Instagram', cadence: { minimum: 0, target: 0 } }],
    posts: [{ id: 'p1', channelId: 'c', title: 'Brot', formatId: 'f', day: '2027-01-15' }],
    ...more,
  });
}

function textOf(plan: Plan, revision = 0): string {
  return writePlanText({ format: 'taktplan', version: 1, revision, plan });
}

async function checkJson(plan: Plan): Promise<{ code: number; report: CheckReport }> {
  const { code, out, error } = await ask(['check', 'a.taktplan', '--json'], { 'a.taktplan': textOf(plan, 3) });
  expect(error).toBe('');
  return { code, report: JSON.parse(out) as CheckReport };
}

describe('check', () => {
  it('ends with 0 when the plan carries', async () => {
    const { code, out, error } = await ask(['check', 'a.taktplan'], { 'a.taktplan': textOf(planWith(100)) });
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toContain('Bäckerei (Mo., 4. Januar 2027 – So., 28. Februar 2027)\n\nTrägt:');
    expect(out).not.toContain('Engpässe');
  });

  it('ends with 1 when it is tight', async () => {
    const { code, report } = await checkJson(planWith(295));
    expect({ code, verdict: report.verdict }).toEqual({ code: 1, verdict: 'tight' });
  });

  it('ends with 2 and tells weeks, bottleneck, cost and rhythm when it does not carry', async () => {
    const plan = planWith(400, { budgetLines: [{ id: 'l', name: 'Programm', cents: 1250, from: '2027-01-01' }], budgetCaps: [{ id: 'k', cents: 1000 }] });
    const { code, out } = await ask(['check', 'a.taktplan'], { 'a.taktplan': textOf(plan) });
    expect(code).toBe(2);
    expect(out).toContain('Trägt nicht');
    expect(out).toMatch(/2027-W02 +Mo., 11. Januar 2027 +6\sh\s40\smin +5\sh +5\sh +1\sh\s40\smin +1 +trägt nicht/);
    expect(out).toMatch(/1\. .*„.*“.*Ada.*Es fehlen 1\sh\s40\smin\./);
    expect(out).toMatch(/Januar 2027 +12,50\s€ +0\s€ +10\s€ +2,50\s€/);
    expect(out).toMatch(/zusammen +25\s€ +0\s€ +5\s€/);
    expect(out).toMatch(/Instagram +eingehalten/);
  });

  it('answers in English when asked, and in the language of the system otherwise', async () => {
    const files = { 'a.taktplan': textOf(planWith(400)) };
    expect((await ask(['check', 'a.taktplan', '--lang', 'en'], files)).out).toMatch(/Week +needed +there +covered +missing +posts/);
    expect((await ask(['check', 'a.taktplan'], files, 'en')).out).toContain('Bottlenecks');
    expect((await ask(['check', 'a.taktplan', '--lang=de'], files, 'en')).out).toContain('Engpässe');
  });

  it('works on a plan with everything and on one with nothing', async () => {
    expect((await ask(['check', 'a.taktplan'], { 'a.taktplan': fullPlanText() })).error).toBe('');
    const empty = await ask(['check', 'a.taktplan'], { 'a.taktplan': textOf(makePlan()) });
    expect({ code: empty.code, error: empty.error }).toEqual({ code: 0, error: '' });
  });
});

describe('check --json', () => {
  it('gives the shape that is documented, with the figures of the engine', async () => {
    const plan = planWith(400);
    const { report } = await checkJson(plan);
    const engine = coverPlan(plan, createWorld('2027-01-04'));
    expect(Object.keys(report)).toEqual(['plan', 'verdict', 'sentences', 'totals', 'weeks', 'bottlenecks', 'cost', 'cadence']);
    expect(report.plan).toEqual({ id: 'plan', name: 'Bäckerei', revision: 3, from: '2027-01-04', until: '2027-02-28' });
    expect(report.totals).toEqual({ neededMinutes: 400, availableMinutes: engine.availableMinutes, coveredMinutes: 300, missingMinutes: 100, loggedMinutes: 0, overdueMinutes: 0, cashCents: 0, internalCents: 0, overBudgetCents: 0, currency: 'EUR' });
    expect(report.weeks[1]).toEqual({ week: '2027-W02', monday: '2027-01-11', isOver: false, neededMinutes: 400, availableMinutes: 300, coveredMinutes: 300, missingMinutes: 100, loggedMinutes: 0, isTight: true, postCount: 1 });
    expect(report.weeks).toHaveLength(8);
    expect(report.cost.map((month) => month.month)).toEqual(['2027-01', '2027-02']);
    expect(report.cadence).toMatchObject([{ channel: 'Instagram', channelId: 'c', missedWeeks: 0 }]);
    expect(report.sentences.length).toBeGreaterThan(0);
  });

  it('lists what a bottleneck is made of, so that it can be added up', async () => {
    const { report } = await checkJson(planWith(400));
    expect(report.bottlenecks).toHaveLength(1);
    expect(report.bottlenecks[0]).toMatchObject({
      from: '2027-01-11',
      until: '2027-01-15',
      neededMinutes: 400,
      availableMinutes: 300,
      missingMinutes: 100,
      items: [{ title: 'Brot', step: 'cut', minutes: 400 }],
      people: [{ id: 'Ada', name: 'Ada', minutes: 300 }],
      skills: ['video'],
    });
  });

  it('keeps bottlenecks in order of what is missing', async () => {
    const posts = [11, 18, 25].map((day, index) => ({ id: `p${index}`, channelId: 'c', title: `T${index}`, formatId: 'f', day: `2027-01-${day}`, effortPercent: 100 + index * 10 }));
    const { report } = await checkJson(planWith(400, { posts, formats: [{ id: 'f', name: 'F', steps: [{ id: 's', name: 'S', skillId: 'video', minutes: exactly(400), window: { from: 0, to: 4 } }] }] }));
    const missing = report.bottlenecks.map((bottleneck) => bottleneck.missingMinutes);
    expect(missing).toEqual([180, 140, 100]);
  });
});

describe('the journal beside a plan', () => {
  const files = { 'a.taktplan': textOf(planWith(100), 7) };
  const overload = change('formats', 'f', { steps: planWith(400).formats[0]?.steps ?? [] });

  it('counts as it does on the screen', async () => {
    const answer = await ask(['check', 'a.taktplan', '--json'], { ...files, 'a.taktplan.journal': writeJournalLine('plan', 8, overload) });
    expect(answer.code).toBe(2);
    expect(JSON.parse(answer.out)).toMatchObject({ plan: { revision: 8 }, totals: { missingMinutes: 100 } });
  });

  it('does not count its last line when that was cut off', async () => {
    const answer = await ask(['check', 'a.taktplan'], { ...files, 'a.taktplan.journal': writeJournalLine('plan', 8, overload).slice(0, -9) });
    expect({ code: answer.code, error: answer.error }).toEqual({ code: 0, error: '' });
  });

  it('that is damaged makes the plan unreadable and says where', async () => {
    const broken = { ...files, 'a.taktplan.journal': writeJournalLine('plan', 9, overload) };
    const told = await ask(['check', 'a.taktplan'], broken);
    expect(told).toMatchObject({ code: 3, out: '' });
    expect(told.error).toContain('Zeile 1');
    const refused = { ...files, 'a.taktplan.journal': writeJournalLine('plan', 8, change('posts', 'lost', { title: 'x' })) };
    const asJson = JSON.parse((await ask(['check', 'a.taktplan', '--json'], refused)).out) as ErrorReport;
    expect(asJson).toMatchObject({ error: { code: 'journal', line: 1, why: 'refused' }, problems: [{ code: 'unknownRecord', path: 'posts' }] });
  });
});

describe('a file that cannot be read', () => {
  const slipped = textOf(planWith(100)).replace('"day":"2027-01-15"', '"day":"2027-01-32"').replace('"brandId":"b"', '"brandId":"lost"');

  it('ends with 3 and every problem with its path on the error output', async () => {
    const { code, out, error } = await ask(['check', 'a.taktplan'], { 'a.taktplan': slipped });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(error.split('\n')).toEqual([
      'Die Datei ist ein Plan, aber etwas darin stimmt nicht:',
      '  Beitrag 1 (plan.posts[0].day): Das ist kein Tag. Schreiben Sie ihn als Jahr-Monat-Tag, zum Beispiel 2027-05-03; möglich sind die Jahre 1900 bis 2999.',
      '  Kanal 1 (plan.channels[0].brandId): Hier wird „lost“ genannt (Marke), das gibt es im Plan aber nicht. Legen Sie es an oder nennen Sie ein anderes.',
    ]);
  });

  it('is told as JSON when JSON was asked for', async () => {
    const { code, out, error } = await ask(['check', 'a.taktplan', '--json', '--lang', 'en'], { 'a.taktplan': slipped });
    expect({ code, error }).toEqual({ code: 3, error: '' });
    expect(JSON.parse(out)).toMatchObject({
      error: { code: 'invalid', message: 'The file is a plan, but something in it is wrong:' },
      problems: [
        { code: 'rule.day', path: 'plan.posts[0].day' },
        { code: 'unknownReference', path: 'plan.channels[0].brandId' },
      ],
    });
  });

  it.each([
    ['missing', {}],
    ['notJson', { 'a.taktplan': '{"format":\n oops}' }],
    ['notAPlan', { 'a.taktplan': '{"format": "ics"}' }],
    ['newer', { 'a.taktplan': '{"format": "taktplan", "version": 2}' }],
    ['notText', { 'a.taktplan': Uint8Array.from([0xff, 0xfe, 0x7b]) }],
    ['system', { 'a.taktplan': { fails: 'EACCES' } }],
    ['system', { 'a.taktplan': { fails: 'EISDIR' } }],
  ])('%s: ends with 3 and a sentence in both languages', async (reason, files) => {
    for (const language of ['de', 'en'] as const) {
      const told = await ask(['check', 'a.taktplan'], files, language);
      expect(told).toMatchObject({ code: 3, out: '' });
      expect(told.error).toMatch(/^\p{Lu}.*\.?$/u);
      expect(told.error).not.toMatch(/\{\{|problem\.|cli\./);
      const { error } = JSON.parse((await ask(['check', 'a.taktplan', '--json'], files, language)).out) as ErrorReport;
      expect(error).toMatchObject({ code: reason, message: told.error });
    }
  });

  it('says line and column of broken JSON', async () => {
    const files = { 'a.taktplan': '{"format":\n oops}' };
    expect((await ask(['check', 'a.taktplan'], files)).error).toContain('Zeile 2, Spalte 2');
    expect(JSON.parse((await ask(['check', 'a.taktplan', '--json'], files)).out)).toMatchObject({ error: { line: 2, column: 2 }, problems: [] });
  });
});

describe('the command line', () => {
  it('gives the JSON Schema and the help', async () => {
    const schema = await ask(['schema']);
    expect(schema.code).toBe(0);
    expect(JSON.parse(schema.out)).toEqual(planJsonSchema());
    for (const args of [['--help'], ['-h'], ['help'], ['check', '--help']]) {
      const help = await ask(args);
      expect(help.code).toBe(0);
      expect(help.out).toContain('npm run taktplan -- check DATEI');
    }
    expect((await ask(['--help', '--lang', 'en'])).out).toContain('Exit codes: 0 carries');
  });

  it.each([
    [[], 'Befehl'],
    [['open', 'a'], 'open a'],
    [['check'], 'genau eine Datei'],
    [['check', 'a', 'b'], 'genau eine Datei'],
    [['schema', 'a'], 'schema a'],
    [['check', 'a', '--jsn'], '--jsn'],
    [['check', 'a', '--json=yes'], '--json'],
    [['check', 'a', '--lang'], '--lang'],
    [['check', 'a', '--lang', 'fr'], '„fr“'],
    [['check', 'a', '--today', '2027-02-30'], '„2027-02-30“'],
  ])('%j is wrong usage: 64, what is wrong, and the help', async (args, expected) => {
    const { code, out, error } = await ask(args);
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(error.split('\n')[0]).toContain(expected);
    expect(error).toContain('Taktplan ohne Fenster');
  });

  it('takes a day for today', async () => {
    expect((await ask(['check', 'a.taktplan', '--today', '2027-02-01'], { 'a.taktplan': textOf(planWith(100)) })).code).toBe(0);
  });
});
