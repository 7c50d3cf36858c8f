import { add, applyCommand, batch, change, changeSettings, type Command, commandSchema, remove } from '@shared/commands';
import { MAXIMUM_RECORDS, type Plan } from '@shared/schema';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../support/deep-freeze';
import { makePlan } from '../../support/plan/make-plan';

const plan = deepFreeze(
  makePlan({
    brands: [{ id: 'b', name: 'Marke' }],
    channels: [{ id: 'c', brandId: 'b', name: 'Kanal' }],
    posts: ['p1', 'p2', 'p3'].map((id) => ({ id, channelId: 'c', title: id })),
  }),
);

function done(command: Command, before: Plan = plan): { plan: Plan; inverse: Command } {
  const applied = applyCommand(before, command);
  if (!applied.ok) throw new Error(JSON.stringify(applied.reason));
  return applied.value;
}

function refused(command: Command): unknown {
  const applied = applyCommand(plan, command);
  return applied.ok ? 'done' : applied.reason;
}

describe('adding', () => {
  it('fills in defaults and puts the record last, or where it is wanted', () => {
    const last = done(add('posts', { id: 'p4', channelId: 'c', title: 'Neu' }));
    expect(last.plan.posts.map((post) => post.id)).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(last.plan.posts.at(-1)).toMatchObject({ title: 'Neu', status: 'draft', day: null, effortPercent: 100 });
    const first = done({ type: 'add', collection: 'posts', record: { id: 'p0', channelId: 'c', title: '' }, index: 0 });
    expect(first.plan.posts.map((post) => post.id)).toEqual(['p0', 'p1', 'p2', 'p3']);
  });

  it('refuses a used id, a broken record and a reference to nothing, each with its place', () => {
    expect(refused(add('posts', { id: 'p1', channelId: 'c', title: '' }))).toEqual([{ code: 'duplicateId', path: ['posts'], parameters: { id: 'p1' } }]);
    expect(refused(add('posts', { id: 'p4', channelId: 'c', title: '', day: '2027-02-30' }))).toEqual([{ code: 'rule.day', path: ['posts', 'day'], parameters: {} }]);
    expect(refused(add('posts', { id: 'p4', channelId: 'nowhere', title: '', labelIds: ['l'] }))).toEqual([
      { code: 'unknownReference', path: ['posts', 'channelId'], parameters: { id: 'nowhere', target: 'channels' } },
      { code: 'unknownReference', path: ['posts', 'labelIds', 0], parameters: { id: 'l', target: 'labels' } },
    ]);
    expect(refused(add('posts', { id: 'p4', channelId: 'c', title: '', adaptedFromId: 'p4' }))).toMatchObject([{ code: 'rule.selfReference' }]);
  });

  it.each([4, -1, 0.5, Number.NaN])('refuses the place %d in a list of three', (index) => {
    expect(refused({ type: 'add', collection: 'posts', record: { id: 'p4', channelId: 'c', title: '' }, index })).toMatchObject([{ code: 'placeOutside' }]);
  });

  it('refuses one record more than a list may hold', () => {
    const [label] = makePlan({ labels: [{ id: 'l', name: 'L' }] }).labels;
    if (label === undefined) throw new Error('no label');
    const full = { ...plan, labels: Array.from({ length: MAXIMUM_RECORDS }, (_, index) => ({ ...label, id: `l${index}` })) };
    expect(applyCommand(full, add('labels', { id: 'more', name: 'M' }))).toMatchObject({ ok: false, reason: [{ code: 'tooBig', parameters: { maximum: MAXIMUM_RECORDS } }] });
  });
});

describe('changing', () => {
  it('sets the named fields only, and its inverse names the same ones', () => {
    const { plan: after, inverse } = done(change('posts', 'p2', { title: 'Anders', time: '08:00' }));
    expect(after.posts[1]).toEqual({ ...plan.posts[1], title: 'Anders', time: '08:00' });
    expect(inverse).toEqual(change('posts', 'p2', { title: 'p2', time: null }));
    expect(after.posts[0]).toBe(plan.posts[0]);
    expect(after.channels).toBe(plan.channels);
  });

  it('takes a field without a value for a field that is not named, as the journal does', () => {
    const command: Command = { type: 'change', collection: 'posts', id: 'p2', set: { title: 'Anders', channelId: undefined } };
    const stored = JSON.parse(JSON.stringify(command)) as Command;
    expect(done(command)).toEqual(done(stored));
    expect(done(command).inverse).toEqual(change('posts', 'p2', { title: 'p2' }));
  });

  it('refuses an unknown record, another id, an unknown field and a result that contradicts itself', () => {
    expect(refused(change('posts', 'p9', { title: '' }))).toEqual([{ code: 'unknownRecord', path: ['posts'], parameters: { id: 'p9' } }]);
    expect(refused(change('posts', 'p1', { id: 'p9' }))).toMatchObject([{ code: 'idIsFixed' }]);
    expect(refused({ type: 'change', collection: 'posts', id: 'p1', set: { colour: 'red' } })).toMatchObject([{ code: 'unknownField', parameters: { fields: 'colour' } }]);
    expect(refused(change('posts', 'p1', { occurrenceDay: '2027-01-04' }))).toMatchObject([{ code: 'rule.occurrence', path: ['posts', 'occurrenceDay'] }]);
  });
});

describe('removing', () => {
  it('gives the record and its place back by the inverse', () => {
    const { plan: after, inverse } = done(remove('posts', 'p2'));
    expect(after.posts.map((post) => post.id)).toEqual(['p1', 'p3']);
    expect(done(inverse, after).plan).toEqual(plan);
  });

  it('refuses while something names the record', () => {
    expect(refused(remove('channels', 'c'))).toEqual([{ code: 'stillUsed', path: ['channels'], parameters: { id: 'c', by: 'posts', user: 'p1' } }]);
    expect(refused(remove('posts', 'p9'))).toMatchObject([{ code: 'unknownRecord' }]);
  });
});

describe('name and settings', () => {
  it('change and come back', () => {
    const renamed = done({ type: 'rename', name: 'Anders' });
    expect(renamed.plan.name).toBe('Anders');
    expect(done(renamed.inverse, renamed.plan).plan).toEqual(plan);
    const settled = done(changeSettings({ tightPercent: 70, launch: '2027-02-01' }));
    expect(settled.plan.settings).toMatchObject({ tightPercent: 70, launch: '2027-02-01' });
    expect(settled.inverse).toEqual(changeSettings({ tightPercent: plan.settings.tightPercent, launch: null }));
  });

  it('are refused with their place', () => {
    expect(refused({ type: 'rename', name: '' })).toEqual([{ code: 'tooSmall', path: ['name'], parameters: { minimum: 1, kind: 'string' } }]);
    expect(refused({ type: 'rename', name: 'x'.repeat(201) })).toMatchObject([{ code: 'tooBig', path: ['name'] }]);
    expect(refused(changeSettings({ timeZone: 'Mars/Olympus' }))).toEqual([{ code: 'rule.timeZone', path: ['settings', 'timeZone'], parameters: {} }]);
    expect(refused(changeSettings({ horizon: { from: '2027-01-01', until: '2037-01-02' } }))).toMatchObject([{ code: 'rule.horizonLength' }]);
  });
});

describe('a batch', () => {
  it('sees what its earlier parts did', () => {
    const parts = [add('labels', { id: 'l', name: 'L' }), change('posts', 'p1', { labelIds: ['l'] }), remove('posts', 'p2'), remove('posts', 'p1'), remove('labels', 'l')];
    const { plan: after, inverse } = done(batch(parts));
    expect(after.posts.map((post) => post.id)).toEqual(['p3']);
    expect(done(inverse, after).plan).toEqual(plan);
  });

  it('is refused as a whole by one refused part, and leaves no trace', () => {
    const before = JSON.stringify(plan);
    expect(refused(batch([remove('posts', 'p1'), add('labels', { id: 'l', name: 'L' }), remove('channels', 'c')]))).toMatchObject([{ code: 'stillUsed', parameters: { user: 'p2' } }]);
    expect(JSON.stringify(plan)).toBe(before);
  });

  it('stays right over hundreds of parts, when looking things up has gone over to an index', () => {
    const ids = Array.from({ length: 300 }, (_, index) => `n${index}`);
    const grown = done(batch(ids.map((id) => add('posts', { id, channelId: 'c', title: id, adaptedFromId: 'p1' }))));
    expect(grown.plan.posts).toHaveLength(303);
    const twice = applyCommand(grown.plan, batch([...ids.map((id) => add('posts', { id: `x${id}`, channelId: 'c', title: '' })), add('posts', { id: 'n7', channelId: 'c', title: '' })]));
    expect(twice).toMatchObject({ ok: false, reason: [{ code: 'duplicateId', parameters: { id: 'n7' } }] });
    const again = applyCommand(grown.plan, batch([...ids.map((id) => remove('posts', id)), remove('posts', 'p1'), ...ids.map((id) => add('posts', { id, channelId: 'c', title: '' }))]));
    expect(again.ok).toBe(true);
    const early = applyCommand(grown.plan, batch([...ids.slice(1).map((id) => remove('posts', id)), remove('posts', 'p1')]));
    expect(early).toMatchObject({ ok: false, reason: [{ code: 'stillUsed', parameters: { user: 'n0' } }] });
    expect(done(grown.inverse, grown.plan).plan).toEqual(plan);
  });

  it('keeps its index up to date with what its own parts do', () => {
    const many = Array.from({ length: 20 }, (_, index) => add('posts', { id: `n${index}`, channelId: 'c', title: '' }));
    const gone = many.map(({ record }) => remove('posts', String(record['id'])));
    const again = applyCommand(plan, batch([...many, remove('posts', 'n0'), add('posts', { id: 'n0', channelId: 'c', title: 'again' })]));
    expect(again.ok && again.value.plan.posts.at(-1)).toMatchObject({ id: 'n0', title: 'again' });
    const added = applyCommand(plan, batch([...many, ...gone, add('posts', { id: 'late', channelId: 'c', title: '', adaptedFromId: 'p1' }), remove('posts', 'p1')]));
    expect(added).toMatchObject({ ok: false, reason: [{ code: 'stillUsed', parameters: { id: 'p1', user: 'late' } }] });
    const changed = applyCommand(plan, batch([...many, ...gone, change('posts', 'p2', { adaptedFromId: 'p1' }), remove('posts', 'p1')]));
    expect(changed).toMatchObject({ ok: false, reason: [{ code: 'stillUsed', parameters: { id: 'p1', user: 'p2' } }] });
    const freed = applyCommand(plan, batch([...many, ...gone, change('posts', 'p2', { adaptedFromId: 'p1' }), change('posts', 'p2', { adaptedFromId: null }), remove('posts', 'p1')]));
    expect(freed.ok && freed.value.plan.posts.map((post) => post.id)).toEqual(['p2', 'p3']);
  });

  it('unpacks batches within it, and is no batch when it holds one edit', () => {
    const one = remove('posts', 'p1');
    expect(batch([batch([one])])).toEqual(one);
    expect(batch([one, batch([one, one])])).toEqual({ type: 'batch', commands: [one, one, one] });
    expect(done(batch([])).plan).toEqual(plan);
  });
});

describe('the shape of a command', () => {
  it.each([
    { type: 'add', collection: 'posts', record: { id: 'x' }, index: 2 },
    { type: 'remove', collection: 'labels', id: 'x' },
    { type: 'batch', commands: [{ type: 'rename', name: 'x' }] },
  ])('%j is one', (command) => {
    expect(commandSchema.safeParse(command)).toEqual({ success: true, data: command });
  });

  it.each([
    { type: 'drop' },
    { type: 'remove', collection: 'secrets', id: 'x' },
    { type: 'remove', collection: 'posts', id: '../x' },
    { type: 'add', collection: 'posts', record: { id: 'x' }, index: -1 },
    { type: 'batch', commands: [{ type: 'batch', commands: [] }] },
    { type: 'rename', name: 'x', more: 1 },
    null,
  ])('%j is none', (command) => {
    expect(commandSchema.safeParse(command).success).toBe(false);
  });
});
