import { add, change, type Command, startHistory } from '@shared/commands';
import { describe, expect, it } from 'vitest';
import { basePlanOf, type DocumentMove, editBase, editDocument, enterScenario, leaveScenario, type PlanDocument, redoDocument, type Shown, undoDocument } from '../../../renderer/src/state/plan-document';
import { applyCommand } from '@shared/commands';
import { makePlan } from '../../support/plan/make-plan';

const plan = makePlan({
  brands: [{ id: 'brand', name: 'Brand' }],
  channels: [{ id: 'blog', brandId: 'brand', name: 'Blog' }],
  posts: [{ id: 'post', channelId: 'blog', title: 'Post', day: '2027-01-15' }],
  scenarios: [{ id: 'trial', name: 'Trial' }],
});

function opened(): PlanDocument {
  return { documentId: 'd', fileName: 'f', folder: '', readOnly: null, history: startHistory(plan), scenario: null };
}

function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('nothing came of it');
  return value;
}

function done(outcome: ReturnType<typeof undoDocument>): DocumentMove {
  if (outcome?.ok !== true) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

function inside(document = opened()): PlanDocument {
  return must(enterScenario(document, 'trial')).document;
}

const later = change('posts', 'post', { day: '2027-01-20' });
const dayOf = (document: PlanDocument): string | null | undefined => document.history.plan.posts[0]?.day;
const editsOf = (document: PlanDocument): number | undefined => basePlanOf(document).scenarios[0]?.commands.length;

describe('a document with a scenario on top', () => {
  it('shows the edit, and the plan underneath only remembers it', () => {
    const { document, shown, written } = done(editDocument(inside(), 'label', later));
    expect(dayOf(document)).toBe('2027-01-20');
    expect(basePlanOf(document).posts[0]?.day).toBe('2027-01-15');
    expect(editsOf(document)).toBe(1);
    expect(shown).toEqual(later);
    expect(written).toMatchObject({ type: 'change', collection: 'scenarios', id: 'trial' });
  });

  it('takes edits back and does them again, and the plan underneath forgets and remembers them', () => {
    const edited = done(editDocument(inside(), 'label', later)).document;
    const undone = done(undoDocument(edited)).document;
    expect([dayOf(undone), editsOf(undone)]).toEqual(['2027-01-15', 0]);
    const again = done(redoDocument(undone)).document;
    expect([dayOf(again), editsOf(again)]).toEqual(['2027-01-20', 1]);
    expect(undoDocument(inside())).toBeUndefined();
  });

  it('comes back to the plan, with followers told how, and finds the edits when it is entered again', () => {
    const edited = done(editDocument(inside(), 'label', later)).document;
    const left = must(leaveScenario(edited));
    expect(left.document.scenario).toBeNull();
    expect(dayOf(left.document)).toBe('2027-01-15');
    expect(follow([{ document: edited, shown: later }, left])).toBe('2027-01-15');
    const entered = must(enterScenario(left.document, 'trial'));
    expect(dayOf(entered.document)).toBe('2027-01-20');
    expect(follow([entered])).toBe('2027-01-20');
    expect(leaveScenario(left.document)).toBeUndefined();
    expect(enterScenario(edited, 'trial')).toBeUndefined();
    expect(enterScenario(opened(), 'no such')).toBeUndefined();
  });

  it('changes its list of scenarios underneath and on top alike, without a step to take back on top', () => {
    const { document, shown } = done(editBase(inside(), 'label', add('scenarios', { id: 'other', name: 'Other' })));
    expect(document.history.plan.scenarios.map(({ id }) => id)).toEqual(['trial', 'other']);
    expect(basePlanOf(document).scenarios.map(({ id }) => id)).toEqual(['trial', 'other']);
    expect(document.history.past).toEqual([]);
    expect(shown).toMatchObject({ type: 'add' });
  });

  it('names edits that the changed plan refuses, and goes on with the others', () => {
    const two = done(editDocument(done(editDocument(inside(), 'label', later)).document, 'label', change('channels', 'blog', { name: 'Weblog' }))).document;
    const left = must(leaveScenario(two)).document;
    const without = done(editDocument(left, 'label', { type: 'remove', collection: 'posts', id: 'post' })).document;
    const entered = must(enterScenario(without, 'trial')).document;
    expect(entered.scenario?.conflicts).toMatchObject([{ index: 0, kind: 'refused', problems: [{ code: 'unknownRecord' }] }]);
    expect(entered.history.plan.channels[0]?.name).toBe('Weblog');
  });

  it('refuses a broken edit and changes nothing', () => {
    expect(editDocument(inside(), 'label', change('posts', 'no such', { day: null }))).toMatchObject({ ok: false });
  });
});

/** Where somebody gets who only hears what is shown. */
function follow(moves: readonly Shown[]): string | null | undefined {
  const end = moves.map(({ shown }) => shown).reduce((current, command: Command) => {
    const applied = applyCommand(current, command);
    if (!applied.ok) throw new Error(JSON.stringify(applied.reason));
    return applied.value.plan;
  }, plan);
  return end.posts[0]?.day;
}
