import { add, change, type Command, remove } from '@shared/commands';
import { replayJournal, writeJournalLine } from '@shared/formats';
import type { PlanFile } from '@shared/schema';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../support/deep-freeze';
import { makePlan } from '../../support/plan/make-plan';

const file: PlanFile = deepFreeze({ format: 'taktplan', version: 1, revision: 5, plan: makePlan({ id: 'plan', labels: [{ id: 'a', name: 'A' }] }) });

const addB = add('labels', { id: 'b', name: 'Bäume „groß“' });

function line(revision: number, command: Command = add('labels', { id: `l${revision}`, name: 'L' })): string {
  return writeJournalLine('plan', revision, command);
}

function labels(text: string): string[] {
  return replayJournal(file, text).file.plan.labels.map((label) => label.id);
}

describe('a journal', () => {
  it('is one line of JSON for each edit', () => {
    expect(line(6, addB)).toBe('{"version":1,"planId":"plan","revision":6,"command":{"type":"add","collection":"labels","record":{"id":"b","name":"Bäume „groß“"}}}\n');
  });

  it('brings the plan to its last edit', () => {
    const text = line(6, addB) + line(7, change('labels', 'b', { name: 'Neu' })) + line(8, remove('labels', 'a'));
    const replay = replayJournal(file, text);
    expect(replay).toMatchObject({ applied: 3, stop: null, goodLength: text.length, file: { revision: 8 } });
    expect(replay.file.plan.labels).toMatchObject([{ id: 'b', name: 'Neu' }]);
    expect(file.plan.labels).toHaveLength(1);
  });

  it('may be empty', () => {
    expect(replayJournal(file, '')).toEqual({ file, applied: 0, goodLength: 0, stop: null });
  });

  it('passes over edits that the file already holds', () => {
    const text = line(4) + line(5) + line(6, addB);
    expect(replayJournal(file, text)).toMatchObject({ applied: 1, stop: null, goodLength: text.length });
    expect(labels(text)).toEqual(['a', 'b']);
    expect(replayJournal(replayJournal(file, text).file, text)).toMatchObject({ applied: 0, stop: null, file: { revision: 6 } });
  });
});

describe('a journal whose last line was cut off', () => {
  const whole = line(6, addB);
  const last = line(7);

  it('loses that line only, wherever the cut is', () => {
    for (let length = 1; length < last.length; length += 1) {
      const replay = replayJournal(file, whole + last.slice(0, length));
      expect(replay).toMatchObject({ applied: 1, goodLength: whole.length, stop: { why: 'tornTail', line: 2 } });
    }
  });

  it('is the same when the disk left zeros or a piece of an older line behind', () => {
    expect(replayJournal(file, `${whole}${'\u0000'.repeat(40)}`)).toMatchObject({ applied: 1, stop: { why: 'tornTail', line: 2 } });
    expect(replayJournal(file, `${whole}{"version":1,"pl\nanId":"plan"}\n`)).toMatchObject({ applied: 1, stop: { why: 'tornTail', line: 2 } });
  });

  it('may have no whole line at all', () => {
    expect(replayJournal(file, whole.slice(0, 20))).toMatchObject({ applied: 0, goodLength: 0, stop: { why: 'tornTail', line: 1 }, file });
  });
});

describe('a damaged journal keeps what stands before the damage and says what it is', () => {
  it('an unreadable line with whole ones behind it', () => {
    const text = `${line(6, addB)}{"broken"\n${line(7)}`;
    expect(replayJournal(file, text)).toMatchObject({ applied: 1, stop: { why: 'unreadable', line: 2 } });
    expect(labels(text)).toEqual(['a', 'b']);
  });

  it('a line that is JSON but no edit', () => {
    expect(replayJournal(file, `{"version":1,"planId":"plan","revision":6,"command":{"type":"drop"}}\n${line(7)}`)).toMatchObject({ applied: 0, stop: { why: 'unreadable', line: 1 } });
  });

  it('a missing edit', () => {
    expect(replayJournal(file, line(6, addB) + line(8))).toMatchObject({ applied: 1, stop: { why: 'gap', expected: 7, found: 8, line: 2 } });
    expect(replayJournal(file, line(9))).toMatchObject({ applied: 0, stop: { why: 'gap', expected: 6, found: 9, line: 1 } });
  });

  it('an edit that the plan refuses', () => {
    expect(replayJournal(file, line(6, remove('labels', 'nothing')))).toMatchObject({ applied: 0, stop: { why: 'refused', line: 1, problems: [{ code: 'unknownRecord' }] } });
  });

  it('edits of another plan or of another version', () => {
    expect(replayJournal(file, writeJournalLine('other', 6, addB))).toMatchObject({ applied: 0, stop: { why: 'otherPlan', line: 1 } });
    expect(replayJournal(file, line(6, addB).replace('"version":1', '"version":2'))).toMatchObject({ applied: 0, stop: { why: 'otherVersion', version: 2 } });
  });

  it('an edit that nests without end', () => {
    const deep = `{"version":1,"planId":"plan","revision":6,"command":{"type":"settings","set":{"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}}}\n`;
    expect(replayJournal(file, deep + line(7))).toMatchObject({ applied: 0, stop: { why: 'unreadable', line: 1 } });
  });
});
