import { change, type Command, remove } from '@shared/commands';
import { coverPlan, createWorld } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { describe, expect, it } from 'vitest';
import { CoverageDesk } from '../../../../renderer/src/workers/coverage-desk';
import type { FromWorker } from '../../../../renderer/src/workers/coverage-protocol';
import { makePlan, person, skills, step } from '../../../support/plan/make-plan';

const today = '2027-01-04';

function planWith(days: readonly string[], minutes = 60): Plan {
  return makePlan({
    settings: { horizon: { from: '2027-01-04', until: '2027-01-24' } },
    brands: [{ id: 'b', name: 'Brand' }],
    channels: [{ id: 'c', brandId: 'b', name: 'Channel' }],
    skills: skills('text'),
    people: [person('anna', minutes, ['text'])],
    formats: [{ id: 'f', name: 'Format', steps: [step('write', 'text', 120, -4, 0)] }],
    absences: [{ id: 'away', personId: 'anna', from: '2027-01-18', until: '2027-01-18' }],
    posts: days.map((day, index) => ({ id: `post${index}`, channelId: 'c', title: `Post ${index}`, formatId: 'f', day })),
  });
}

/** A desk whose clock only moves when it is read (by `pace`), and whose deferred work waits until it is let go on. */
function makeDesk(pace: number) {
  const sent: FromWorker[] = [];
  const waiting: (() => void)[] = [];
  let clock = 0;
  const desk = new CoverageDesk({
    send: (message) => sent.push(message),
    defer: (work) => waiting.push(work),
    now: () => (clock += pace),
  });
  const once = (): boolean => {
    const work = waiting.shift();
    work?.();
    return work !== undefined;
  };
  const goOn = (): FromWorker[] => {
    while (once()) { /* until nothing is left to do */ }
    return sent.splice(0);
  };
  return { desk, sent, once, goOn };
}

const full = ['2027-01-08', '2027-01-15', '2027-01-22', '2027-01-22', '2027-01-22'];
const move = (id: string, day: string): Command => change('posts', id, { day });

function typesOf(messages: readonly FromWorker[]): string[] {
  return messages.map((message) => (message.type === 'report' || message.type === 'bottlenecks' ? `${message.type} ${message.isConfirmed ? 'confirmed' : 'open'}` : message.type));
}

describe('after an edit', () => {
  it('everything is told in one message when there is time for it', () => {
    const { desk, goOn } = makeDesk(0.01);
    desk.receive({ type: 'open', serial: 1, plan: planWith(full), today });
    const [message, ...others] = goOn();
    expect(others).toEqual([]);
    const { items: _items, assignment: _assignment, logged: _logged, bottlenecks, ...report } = coverPlan(planWith(full), createWorld(today));
    expect(message).toEqual({ type: 'report', serial: 1, report, bottlenecks, isConfirmed: true });
    expect(bottlenecks).toHaveLength(1);
  });

  it('the verdict is told first, then the bottlenecks, then their levers', () => {
    const { desk, goOn } = makeDesk(9);
    desk.receive({ type: 'open', serial: 1, plan: planWith(full), today });
    const messages = goOn();
    const { bottlenecks } = coverPlan(planWith(full), createWorld(today));
    expect(typesOf(messages)).toEqual(['report open', 'bottlenecks open', 'bottlenecks confirmed']);
    expect(messages).toMatchObject([
      { bottlenecks: null, report: { level: 'fails', missingMinutes: 120 } },
      { bottlenecks: bottlenecks.map(({ itemIds, missingMinutes }) => ({ itemIds, missingMinutes, levers: [] })) },
      { bottlenecks },
    ]);
  });

  it('several edits are answered once, and in the end as if the plan had just been opened', () => {
    const { desk, goOn } = makeDesk(0.01);
    desk.receive({ type: 'open', serial: 1, plan: planWith(full), today });
    goOn();
    desk.receive({ type: 'edit', serial: 2, command: move('post2', '2027-01-08') });
    desk.receive({ type: 'edit', serial: 3, command: move('post3', '2027-01-15') });
    const messages = goOn();
    expect(messages.every((message) => 'serial' in message && message.serial === 3)).toBe(true);
    expect(messages.filter((message) => message.type === 'report').length).toBeLessThanOrEqual(2);
    const plan = planWith(['2027-01-08', '2027-01-15', '2027-01-08', '2027-01-15', '2027-01-22']);
    const { items: _items, assignment: _assignment, logged: _logged, bottlenecks: _bottlenecks, ...report } = coverPlan(plan, createWorld(today));
    expect(messages.findLast((message) => message.type === 'report')).toMatchObject({ report });
    expect(messages.at(-1)).toMatchObject({ isConfirmed: true });
  });

  it('a newer one comes before the levers of an older one', () => {
    const { desk, sent, once, goOn } = makeDesk(9);
    desk.receive({ type: 'open', serial: 1, plan: planWith(full), today });
    once();
    expect(typesOf(sent.splice(0))).toEqual(['report open']);
    desk.receive({ type: 'edit', serial: 2, command: move('post4', '2027-01-08') });
    once();
    expect(sent.splice(0)).toMatchObject([{ type: 'report', serial: 2, report: { missingMinutes: 0 } }]);
    expect(goOn().every((message) => !('serial' in message) || message.serial === 2)).toBe(true);
  });

  it('that the plan refuses is an error, and the next one is answered again', () => {
    const { desk, goOn } = makeDesk(0.01);
    desk.receive({ type: 'open', serial: 1, plan: planWith(['2027-01-08']), today });
    goOn();
    desk.receive({ type: 'edit', serial: 2, command: remove('posts', 'nobody') });
    expect(goOn()).toMatchObject([{ type: 'failed', questionId: null }]);
    desk.receive({ type: 'edit', serial: 3, command: move('post0', '2027-01-15') });
    expect(goOn()).toMatchObject([{ type: 'report', serial: 3, report: { missingMinutes: 0 } }]);
  });
});

describe('questions', () => {
  it('are answered about the newest plan, after its verdict', () => {
    const { desk, goOn } = makeDesk(0.01);
    desk.receive({ type: 'open', serial: 1, plan: planWith(['2027-01-08']), today });
    desk.receive({ type: 'lines', questionId: 7, question: { monday: '2027-01-11', personId: null, itemIds: null } });
    desk.receive({ type: 'edit', serial: 2, command: move('post0', '2027-01-15') });
    desk.receive({ type: 'effort', questionId: 8 });
    const [report, lines, effort] = goOn();
    expect(report).toMatchObject({ type: 'report', serial: 2 });
    expect(lines).toMatchObject({ type: 'lines', questionId: 7, lines: [{ personId: 'anna', minutes: 60 }, { personId: 'anna', minutes: 60 }] });
    expect(effort).toMatchObject({ type: 'effort', questionId: 8, overview: { total: { expectedByWeek: [0, 120, 0] } } });
  });

  it('tell the week of a person and the hours of every channel', () => {
    const { desk, goOn } = makeDesk(0.01);
    desk.receive({ type: 'open', serial: 1, plan: planWith(['2027-01-08']), today });
    desk.receive({ type: 'personWeek', questionId: 4, personId: 'anna', monday: '2027-01-04' });
    desk.receive({ type: 'groups', questionId: 5, by: 'channel' });
    const [, week, groups] = goOn();
    expect(week).toMatchObject({ type: 'personWeek', questionId: 4, days: { length: 7 } });
    expect(groups).toMatchObject({ type: 'groups', questionId: 5, groups: [{ neededMinutes: [120, 0, 0], missingMinutes: [0, 0, 0] }] });
  });

  it('about a plan that is not open need none', () => {
    const { desk, goOn } = makeDesk(0.01);
    desk.receive({ type: 'preview', questionId: 3, plan: planWith(full), today });
    expect(goOn()).toMatchObject([{ type: 'preview', questionId: 3, preview: { summary: { missingMinutes: 120 }, effort: { fullWeeks: 3 } } }]);
  });

  it('what an edit would do is answered for the newest one only, and changes nothing', () => {
    const { desk, goOn } = makeDesk(0.01);
    desk.receive({ type: 'open', serial: 1, plan: planWith(['2027-01-08', '2027-01-15']), today });
    goOn();
    desk.receive({ type: 'try', questionId: 1, command: move('post1', '2027-01-14') });
    desk.receive({ type: 'try', questionId: 2, command: move('post1', '2027-01-08') });
    expect(goOn()).toMatchObject([
      { type: 'tried', questionId: 1, preview: null },
      { type: 'tried', questionId: 2, preview: { weeks: [{ monday: '2027-01-04', neededAfter: 240 }, { monday: '2027-01-11', neededAfter: 0 }] } },
    ]);
    desk.receive({ type: 'try', questionId: 3, command: remove('channels', 'c') });
    expect(goOn()).toEqual([{ type: 'tried', questionId: 3, preview: null }]);
    desk.receive({ type: 'lines', questionId: 4, question: { monday: '2027-01-11', personId: null, itemIds: null } });
    expect(goOn()).toMatchObject([{ type: 'lines', lines: [{ minutes: 60 }, { minutes: 60 }] }]);
  });
});
