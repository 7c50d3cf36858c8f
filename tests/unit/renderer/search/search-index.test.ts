import { applyCommand, type Command, change, remove } from '@shared/commands';
import type { Plan } from '@shared/schema';
import { foldedWords } from '@shared/util';
import { describe, expect, it } from 'vitest';
import { recordsIn, searchedCollections } from '../../../../renderer/src/state/search/search-entries';
import { type Found, SearchIndex } from '../../../../renderer/src/state/search/search-index';
import { Choices, randomFields } from '../../../support/commands/random-record';
import { fullPlan } from '../../../support/plan/full-plan';
import { calendarPlan } from '../calendar/support';

const TODAY = '2027-01-20';

function indexOf(plan: Plan): SearchIndex {
  const index = new SearchIndex(plan);
  for (const _step of index.build());
  return index;
}

function keysOf({ entries }: Found): string[] {
  return entries.map((entry) => `${entry.collection}/${entry.id}`);
}

const plan = calendarPlan({
  people: [{ id: 'anna', name: 'Anna Größer', hours: [{ minutesByWeekday: [60, 60, 60, 60, 60, 0, 0] }] }],
  campaigns: [{ id: 'fair', name: 'Messe Bau', from: '2027-01-04', until: '2027-02-04' }],
  posts: [
    { id: 'apples', channelId: 'blog', title: 'Äpfel ernten', day: '2027-01-12', ownerId: 'anna' },
    { id: 'stand', channelId: 'insta', title: 'Unser Stand', day: '2027-01-13', campaignId: 'fair', text: 'Kommt in Halle 3!', notes: 'Karten bestellen' },
    { id: 'far', channelId: 'insta', title: 'Messe im Sommer', day: '2027-06-13' },
    { id: 'near', channelId: 'insta', title: 'Messe morgen', day: '2027-01-21' },
    { id: 'talked', channelId: 'insta', title: 'Besprochen', comments: [{ id: 'c', author: 'Chefin', day: '2027-01-05', time: '10:00', text: 'Bitte mit Logo' }] },
    { id: 'idea', channelId: 'insta', title: 'Messe als Idee' },
  ],
});

describe('a search', () => {
  const index = indexOf(plan);
  const find = (text: string): string[] => keysOf(index.find(text, 50, TODAY));

  it('finds words by their beginning, in any order and spelling', () => {
    expect(find('aepf')).toEqual(['posts/apples']);
    expect(find('ernt äpf')).toEqual(['posts/apples']);
    expect(find('APFEL')).toEqual(['posts/apples']);
    expect(find('fel')).toEqual([]);
    expect(find('  ')).toEqual([]);
  });

  it('looks into texts, notes and comments', () => {
    expect(find('halle')).toEqual(['posts/stand']);
    expect(find('karten')).toEqual(['posts/stand']);
    expect(find('logo')).toEqual(['posts/talked']);
  });

  it('finds what names a thing: posts by channel, campaign and owner, together with other words', () => {
    expect(find('anna')).toEqual(['people/anna', 'posts/apples']);
    expect(find('groesser ernten')).toEqual(['posts/apples']);
    expect(find('bau stand')).toEqual(['posts/stand']);
    expect(find('instagram halle')).toEqual(['posts/stand']);
  });

  it('puts whole words in titles first, then things, then the nearest day, ideas last', () => {
    expect(find('messe')).toEqual(['campaigns/fair', 'posts/near', 'posts/far', 'posts/idea', 'posts/stand']);
  });

  it('says how many there are beyond those it gives', () => {
    const found = index.find('messe', 2, TODAY);
    expect([found.entries.length, found.count]).toEqual([2, 5]);
  });
});

describe('an index that follows edits', () => {
  function after(before: Plan, command: Command): Plan {
    const applied = applyCommand(before, command);
    if (!applied.ok) throw new Error(JSON.stringify(applied.reason));
    return applied.value.plan;
  }

  it('forgets what is gone and knows what is new', () => {
    const index = indexOf(plan);
    const renamed = after(plan, change('posts', 'apples', { title: 'Birnen ernten' }));
    index.follow(renamed);
    expect([keysOf(index.find('äpfel', 9, TODAY)), keysOf(index.find('birnen', 9, TODAY))]).toEqual([[], ['posts/apples']]);
    const without = after(renamed, remove('posts', 'apples'));
    index.follow(without);
    expect(keysOf(index.find('birnen', 9, TODAY))).toEqual([]);
    index.follow(renamed);
    expect(keysOf(index.find('birnen', 9, TODAY))).toEqual(['posts/apples']);
  });

  it('finds posts by the new name of their channel', () => {
    const index = indexOf(plan);
    index.follow(after(plan, change('channels', 'blog', { name: 'Werkbuch' })));
    expect(keysOf(index.find('werkb ernten', 9, TODAY))).toEqual(['posts/apples']);
    expect(keysOf(index.find('blog ernten', 9, TODAY))).toEqual([]);
  });

  it('after hundreds of random edits finds what a new one finds', () => {
    const questions = ['a', 's', 'z', '1', 'sommer', 'apfel birnen', 'x', 'insta', 'rand', 'x werk', '日本'];
    let current = fullPlan();
    const index = indexOf(current);
    const all = (found: Found): string[] => keysOf(found).toSorted();
    for (let seed = 1; seed <= 300; seed += 1) {
      const choices = new Choices(seed);
      const name = choices.one(searchedCollections);
      const ids = recordsIn(current, name).map((record) => record.id);
      const command: Command =
        ids.length === 0 || choices.below(3) === 0
          ? { type: 'add', collection: name, record: { ...randomFields(current, name, choices), id: `r${seed}` } }
          : choices.below(3) === 0
            ? remove(name, choices.one(ids))
            : { type: 'change', collection: name, id: choices.one(ids), set: randomFields(current, name, choices) };
      const applied = applyCommand(current, command);
      if (!applied.ok) continue;
      current = applied.value.plan;
      index.follow(current);
      const question = choices.one(questions);
      expect(all(index.find(question, 9999, TODAY)), `${seed} ${question} ${foldedWords(question).join()}`).toEqual(all(indexOf(current).find(question, 9999, TODAY)));
    }
    expect(current.posts.length + current.series.length).toBeGreaterThan(5);
  });
});
