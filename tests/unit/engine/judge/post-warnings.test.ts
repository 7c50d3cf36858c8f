import { judgePosts, listPosts, type PlannedPost, type PostWarnings } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { addDays } from '@shared/time';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../../support/engine/random';
import { makePlan, type PlanParts } from '../../../support/plan/make-plan';

type Dated = PlannedPost & { readonly day: string };

function datedPosts(plan: Plan): Dated[] {
  return listPosts(plan).filter((post): post is Dated => post.day !== null);
}

function plan(posts: NonNullable<PlanParts['posts']>, more: PlanParts = {}): Plan {
  return makePlan({
    brands: [{ id: 'b', name: 'B' }],
    channels: [
      { id: 'insta', brandId: 'b', name: 'Instagram', longestGapDays: 7 },
      { id: 'blog', brandId: 'b', name: 'Blog' },
    ],
    posts,
    ...more,
  });
}

const nothingMissing = new Map<string, number>();

function judge(of: Plan, from = '2027-01-04', until = '2027-02-28', missing: ReadonlyMap<string, number> = nothingMissing): Record<string, unknown> {
  return Object.fromEntries(judgePosts(datedPosts(of), of, { from, until, missing }));
}

describe('two posts on one channel in the same hour', () => {
  it('warn each other; a full hour or another channel is far enough', () => {
    const found = judge(
      plan([
        { id: 'a', channelId: 'blog', title: 'A', day: '2027-01-05', time: '10:00' },
        { id: 'b', channelId: 'blog', title: 'B', day: '2027-01-05', time: '10:59' },
        { id: 'c', channelId: 'blog', title: 'C', day: '2027-01-05', time: '11:59' },
        { id: 'd', channelId: 'insta', title: 'D', day: '2027-01-05', time: '10:00' },
        { id: 'e', channelId: 'blog', title: 'E', day: '2027-01-06', time: '10:00' },
      ]),
    );
    expect(found).toEqual({ a: [{ kind: 'sameHour', otherId: 'b' }], b: [{ kind: 'sameHour', otherId: 'a' }] });
  });

  it('count a post without a time at the default time of the plan', () => {
    const found = judge(
      plan([
        { id: 'a', channelId: 'blog', title: 'A', day: '2027-01-05' },
        { id: 'b', channelId: 'blog', title: 'B', day: '2027-01-05', time: '10:30' },
      ]),
    );
    expect(Object.keys(found).toSorted()).toEqual(['a', 'b']);
  });
});

describe('the same text', () => {
  const text = 'Kommt am Samstag vorbei!';

  it('within 14 days on a channel warns at the later post, however it is spelt', () => {
    const found = judge(
      plan([
        { id: 'a', channelId: 'blog', title: 'A', day: '2027-01-05', text },
        { id: 'b', channelId: 'blog', title: 'B', day: '2027-01-19', text: ' kommt am SAMSTAG vorbei ' },
        { id: 'c', channelId: 'blog', title: 'C', day: '2027-02-03', text },
        { id: 'd', channelId: 'blog', title: 'A', day: '2027-02-04' },
      ]),
    );
    expect(found).toEqual({ b: [{ kind: 'sameText', otherId: 'a', days: 14 }] });
  });

  it('on another channel, or of one series, is meant', () => {
    const series = [{ id: 's', channelId: 'blog', title: 'S', text, rule: { frequency: 'weekly' as const, weekdays: [2 as const], from: '2027-01-05' } }];
    expect(judge(plan([], { series }))).toEqual({});
  });
});

describe('a silence', () => {
  it('longer than the channel allows is told at the post that ends it, from the launch on', () => {
    const posts = [
      { id: 'a', channelId: 'insta', title: 'A', day: '2027-01-14' },
      { id: 'b', channelId: 'insta', title: 'B', day: '2027-01-21' },
      { id: 'c', channelId: 'insta', title: 'C', day: '2027-01-29' },
    ];
    expect(judge(plan(posts, { settings: { launch: '2027-01-07' } }))).toEqual({ c: [{ kind: 'gap', days: 8, allowed: 7 }] });
    expect(judge(plan(posts))).toMatchObject({ a: [{ kind: 'gap', days: 10, allowed: 7 }] });
  });

  it('is told exactly when it began long before the days that are looked at', () => {
    const posts = [
      { id: 'a', channelId: 'insta', title: 'A', day: '2027-01-04' },
      { id: 'b', channelId: 'insta', title: 'B', day: '2027-02-26' },
    ];
    expect(judge(plan(posts), '2027-02-22')).toEqual({ b: [{ kind: 'gap', days: 53, allowed: 7 }] });
  });
});

it('work that nobody can do is told with its minutes, published posts are left alone', () => {
  const posts = [
    { id: 'a', channelId: 'blog', title: 'A', day: '2027-01-05', time: '10:00' },
    { id: 'b', channelId: 'blog', title: 'B', day: '2027-01-05', time: '10:00', status: 'published' as const },
  ];
  expect(judge(plan(posts), undefined, undefined, new Map([['a', 90], ['b', 30]]))).toEqual({ a: [{ kind: 'nobody', minutes: 90 }, { kind: 'sameHour', otherId: 'b' }] });
});

it('says the same of a week whether it is looked at alone or with all others, for random plans', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = seeded(seed);
    const posts = Array.from({ length: 60 }, (_, number) => ({
      id: `p${number}`,
      channelId: random.pick(['blog', 'insta']),
      title: 'T',
      day: addDays('2027-01-04', random.whole(0, 55)),
      time: random.pick(['09:00', '09:30', '10:00', '17:00']),
      text: random.pick(['', 'eins', 'zwei', 'drei']),
      status: random.pick(['draft', 'published'] as const),
    }));
    const made = plan(posts, { series: [{ id: 's', channelId: 'insta', title: 'S', text: 'eins', rule: { frequency: 'weekly', weekdays: [3], from: '2027-01-04' } }] });
    const dated = datedPosts(made);
    const of = (from: string, until: string): PostWarnings => judgePosts(dated, made, { from, until, missing: nothingMissing });
    const weeks = Array.from({ length: 8 }, (_, week) => of(addDays('2027-01-04', 7 * week), addDays('2027-01-04', 7 * week + 6)));
    const whole = of('2027-01-04', '2027-02-28');
    expect(Object.fromEntries(weeks.flatMap((week) => [...week])), `seed ${seed}`).toEqual(Object.fromEntries(whole));
    expect(whole.size).toBeGreaterThan(0);
  }
});

describe('an approval', () => {
  const content = { channel: 'Blog', title: 'Bread', day: '2027-01-20', time: null, text: 'Flour and water', firstComment: '', hashtags: ['bread'], link: '', media: [] };
  const post = { id: 'p', channelId: 'blog', title: 'Bread', day: '2027-01-20', text: 'Flour and water', hashtags: ['bread'], approvals: [{ author: 'Ann', day: '2027-01-10', time: '09:00', content }] };

  it('holds as long as nothing that readers see has changed', () => {
    expect(judge(plan([post]))).toEqual({});
    expect(judge(plan([{ ...post, notes: 'Only for us', status: 'approved' }]))).toEqual({});
  });

  it.each<[string, object]>([
    ['text', { text: 'Flour, water and salt' }],
    ['day', { day: '2027-01-21' }],
    ['channel', { channelId: 'insta' }],
    ['hashtags', { hashtags: ['bread', 'salt'] }],
    ['media', { media: [{ id: 'm', file: 'loaf.jpg', altText: '' }] }],
  ])('is said to be overtaken by another %s', (_field, change) => {
    expect(judge(plan([{ ...post, ...change }]))['p']).toContainEqual({ kind: 'changed', author: 'Ann', day: '2027-01-10' });
  });
});
