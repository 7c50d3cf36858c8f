import { adaptationGroup, addAdaptation, applyCommand, changeWithAdaptations, type Command, duplicatePost, moveGroup, ownFields } from '@shared/commands';
import { type Plan, validatePlan } from '@shared/schema';
import { describe, expect, it } from 'vitest';

const plan = ((): Plan => {
  const read = validatePlan({
    id: 'p',
    name: 'P',
    settings: { horizon: { from: '2027-01-04', until: '2027-06-27' } },
    brands: [{ id: 'b', name: 'B' }],
    formats: [{ id: 'long', name: 'Long' }, { id: 'short', name: 'Short' }],
    channels: [{ id: 'blog', brandId: 'b', name: 'Blog' }, { id: 'insta', brandId: 'b', name: 'Insta', defaultFormatId: 'short' }, { id: 'mail', brandId: 'b', name: 'Mail' }],
    posts: [
      {
        id: 'o', channelId: 'blog', title: 'Eiche', text: 'Öl', day: '2027-04-14', time: '09:30', formatId: 'long', status: 'approved', checklist: [{ id: 'c', text: 'Bild', isDone: true }],
        doneStepIds: ['s'], comments: [{ id: 'k', author: 'A', day: '2027-04-01', time: '09:00', text: 'x' }],
      },
      { id: 'a', channelId: 'insta', title: 'Eiche', text: 'Öl', day: '2027-04-16', adaptedFromId: 'o' },
      { id: 'own', channelId: 'mail', title: 'Eiche', text: 'Eigenes', day: '2027-04-20', adaptedFromId: 'o' },
      { id: 'of-a', channelId: 'mail', title: 'Eiche', text: 'Öl', adaptedFromId: 'a' },
      { id: 'alone', channelId: 'mail', title: 'Allein' },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  return read.value;
})();

function done(command: Command): Plan['posts'] {
  const applied = applyCommand(plan, command);
  if (!applied.ok) throw new Error(JSON.stringify(applied.reason));
  const back = applyCommand(applied.value.plan, applied.value.inverse);
  expect(back.ok && back.value.plan).toEqual(plan);
  return applied.value.plan.posts;
}

describe('a post for another channel', () => {
  it('takes over the contents, gets the format of its channel, and begins unseen and undone', () => {
    const made = done(addAdaptation(plan, 'o', { channelId: 'insta', day: '2027-04-15', time: '18:00', effortPercent: 40 }, () => 'new')).at(-1);
    expect(made).toMatchObject({ id: 'new', channelId: 'insta', title: 'Eiche', text: 'Öl', day: '2027-04-15', time: '18:00', effortPercent: 40, status: 'draft', formatId: 'short', adaptedFromId: 'o' });
    expect(made).toMatchObject({ comments: [], approvals: [], doneStepIds: [], checklist: [{ text: 'Bild', isDone: false }], seriesId: null });
  });

  it('keeps the format where its channel has none, and is an idea without a day', () => {
    expect(done(addAdaptation(plan, 'o', { channelId: 'mail', day: null, time: null, effortPercent: 40 }, () => 'new')).at(-1)).toMatchObject({ formatId: 'long', status: 'idea' });
  });

  it('is also unseen and undone as a plain copy', () => {
    expect(done(duplicatePost(plan, 'o', () => 'copy')).at(-1)).toMatchObject({ comments: [], doneStepIds: [], checklist: [{ isDone: false }], status: 'draft' });
  });
});

describe('the posts that belong together', () => {
  it('are found from each of them, the first one first', () => {
    for (const id of ['o', 'a', 'own', 'of-a']) expect(adaptationGroup(plan, id).map((post) => post.id)).toEqual(['o', 'a', 'own', 'of-a']);
    expect(adaptationGroup(plan, 'alone').map((post) => post.id)).toEqual(['alone']);
    expect(adaptationGroup(plan, 'gone')).toEqual([]);
  });

  it('end where a circle closes', () => {
    const circle = { posts: plan.posts.map((post) => (post.id === 'o' ? { ...post, adaptedFromId: 'of-a' } : post)) };
    expect(adaptationGroup(circle, 'a').length).toBeGreaterThan(0);
  });

  it('know what each has of its own', () => {
    const [o, a, own] = plan.posts;
    if (o === undefined || a === undefined || own === undefined) throw new Error('no posts');
    expect([ownFields(o, a), ownFields(o, own)]).toEqual([[], ['text']]);
  });

  it('follow a change where they had nothing of their own', () => {
    const posts = done(changeWithAdaptations(plan, 'o', { text: 'Wachs', title: 'Esche', notes: 'nur hier' }));
    expect(posts.slice(0, 3).map(({ title, text, notes }) => [title, text, notes])).toEqual([['Esche', 'Wachs', 'nur hier'], ['Esche', 'Wachs', ''], ['Esche', 'Eigenes', '']]);
  });

  it('move together by as many days, and stay where they have no day', () => {
    const posts = done(moveGroup(plan, 'o', '2027-04-12', '11:00'));
    expect(posts.map(({ day, time }) => [day, time])).toEqual([['2027-04-12', '11:00'], ['2027-04-14', null], ['2027-04-18', null], [null, null], [null, null]]);
  });
});
