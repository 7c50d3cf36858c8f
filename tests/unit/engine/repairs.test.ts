import { compareRepairs, keepPosts, type Repair, repairsOf } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { addDays } from '@shared/time';
import { describe, expect, it } from 'vitest';
import { apply } from '../../support/plan/apply';
import { exactly, makePlan, makeWorld, person, type PlanParts, skills, step } from '../../support/plan/make-plan';
import { spoken } from '../../support/plan/spoken';

const world = makeWorld();

/** Two weeks from Monday 2027-01-04. Each post needs 300 min of video in its own week; Vera has 5 x 100 a week. */
function planOf(days: readonly string[], parts: PlanParts = {}): Plan {
  const { settings, ...records } = parts;
  return makePlan({
    settings: { horizon: { from: '2027-01-04', until: '2027-01-17' }, ...settings },
    brands: [{ id: 'b', name: 'Brand' }],
    skills: skills('Video', 'Text'),
    people: [person('Vera', 100, ['Video']), person('Tom', 200, ['Text'])],
    channels: [{ id: 'c', brandId: 'b', name: 'Videos', cadence: { minimum: 1, target: 2 } }],
    formats: [{ id: 'f', name: 'Clip', steps: [step('s', 'Video', 300, -4, 0)] }],
    posts: days.map((day, index) => ({ id: `p${index}`, channelId: 'c', title: day, day, formatId: 'f' })),
    ...records,
  });
}

function repairs(plan: Plan): Map<string, Repair> {
  return new Map([...repairsOf(plan, apply, world)].map((repair) => [repair.id, repair]));
}

const said = (repair: Repair | undefined): string => spoken(repair?.sentences ?? []).join(' ');

/** Week 2 asks for 600 of 500 minutes. */
const short = ['2027-01-15', '2027-01-15'];

describe('more hours', () => {
  it('is the fewest minutes a day that do it', () => {
    const repair = repairs(planOf(short)).get('moreHours/Vera');
    expect(repair).toMatchObject({ effect: 'mends', before: { missingMinutes: 100 }, after: { missingMinutes: 0 } });
    expect(said(repair)).toBe('Vera arbeitet in der Woche 1 h 40 min mehr, das sind 20 min an jedem Arbeitstag. Dann fehlt nichts mehr; jetzt fehlen 1 h 40 min.');
    expect(repair?.command).toEqual({
      type: 'change',
      collection: 'people',
      id: 'Vera',
      set: { hours: [{ from: null, minutesByWeekday: [120, 120, 120, 120, 120, 0, 0] }], weeklyCapMinutes: null },
    });
  });

  it('is not proposed to people who cannot do the work', () => {
    expect(repairs(planOf(short)).has('moreHours/Tom')).toBe(false);
  });

  it('eases only when ten hours a day are not enough, and counts the planned share', () => {
    const people = [person('Vera', 500, ['Video'], { plannedSharePercent: 50 })];
    const formats = [{ id: 'f', name: 'Clip', steps: [step('s', 'Video', 2000, -4, 0)] }];
    // half of 5 x 600 is 1500
    expect(repairs(planOf(['2027-01-15'], { people, formats })).get('moreHours/Vera')).toMatchObject({ effect: 'eases', before: { missingMinutes: 750 }, after: { missingMinutes: 500 } });
  });

  it('is no help to somebody who is away all the time', () => {
    const absences = [{ id: 'a', personId: 'Vera', from: '2027-01-04', until: '2027-01-31' }];
    const repair = repairs(planOf(short, { absences })).get('moreHours/Vera');
    expect(repair).toMatchObject({ effect: 'isNoHelp', command: null });
    expect(said(repair)).toBe('Mehr Stunden von Vera. Das hilft hier nicht.');
  });

  it('raises a weekly cap with the hours', () => {
    const people = [person('Vera', 200, ['Video'], { weeklyCapMinutes: 500 })];
    const command = repairs(planOf(short, { people })).get('moreHours/Vera')?.command;
    expect(command).toMatchObject({ set: { weeklyCapMinutes: 600 } });
  });
});

describe('fewer posts', () => {
  it('keeps as many a week as fit, drops the least useful first, and lowers the promise', () => {
    const plan = planOf(['2027-01-15', ...short], { formats: [{ id: 'f', name: 'Clip', steps: [step('s', 'Video', 200, -4, 0)] }] });
    const repair = repairs(plan).get('fewerPosts/c');
    expect(said(repair)).toMatch(/^Auf Videos höchstens 2 statt 3 Beiträge in der Woche; ein Beitrag entfällt\. Dann fehlt nichts mehr; jetzt fehlen 1 h 40 min\. Rechnerisch wären 83\s% der Arbeit auf Videos gerade noch zu schaffen\.$/);
    expect(repair).toMatchObject({ effect: 'mends', harmPoints: 1 });
    expect(repair?.command).toEqual({
      type: 'batch',
      commands: [
        { type: 'change', collection: 'posts', id: 'p2', set: { day: null, status: 'idea' } },
        { type: 'change', collection: 'channels', id: 'c', set: { cadence: { minimum: 1, target: 2 } } },
      ],
    });
  });

  it('leaves alone what lies before today', () => {
    const posts = ['2027-01-05', '2027-01-05', ...short].map((day, index) => ({ id: `p${index}`, channelId: 'c', title: day, day, formatId: index < 2 ? null : 'f' }));
    const found = new Map([...repairsOf(planOf([], { posts }), apply, makeWorld([], '2027-01-11'))].map((repair) => [repair.id, repair]));
    expect(found.get('fewerPosts/c')).toMatchObject({ effect: 'mends', command: { commands: [{ id: 'p3', set: { day: null } }, { collection: 'channels' }] } });
  });

  it('drops posts that serve fewer goal points, and counts them as harm', () => {
    const goals = [{ id: 'g', name: 'Known', points: 7 }, { id: 'h', name: 'Sold', points: 4 }];
    const formats = [
      { id: 'f', name: 'Clip', steps: [step('s', 'Video', 300, -4, 0)], goalIds: ['h'] },
      { id: 'g', name: 'Story', steps: [step('s', 'Video', 300, -4, 0)], goalIds: ['g'] },
    ];
    const posts = [{ id: 'low', channelId: 'c', title: 'Low', day: '2027-01-15', formatId: 'f' }, { id: 'high', channelId: 'c', title: 'High', day: '2027-01-15', formatId: 'g' }];
    const repair = repairs(planOf([], { goals, formats, posts })).get('fewerPosts/c');
    expect(repair).toMatchObject({ harmPoints: 4, command: { commands: [{ id: 'low' }, { id: 'c', set: { cadence: { minimum: 1, target: 1 } } }] } });
  });

  it('takes days out of a series', () => {
    const series = [{ id: 'r', channelId: 'c', title: 'Daily', formatId: 'f', rule: { frequency: 'weekly' as const, weekdays: [4, 5] as (4 | 5)[], from: '2027-01-11' } }];
    const formats = [{ id: 'f', name: 'Clip', steps: [step('s', 'Video', 300, -3, 0)] }];
    const repair = repairs(planOf([], { series, formats })).get('fewerPosts/c');
    expect(repair?.command).toMatchObject({ commands: [{ collection: 'series', id: 'r', set: { exceptions: ['2027-01-15'] } }, { collection: 'channels' }] });
    expect(repair?.after.missingMinutes).toBe(0);
  });

  it('leaves posts alone that are published, and says when a channel is not to blame', () => {
    const plan = planOf([], {
      posts: short.map((day, index) => ({ id: `p${index}`, channelId: 'c', title: day, day, formatId: 'f', status: 'published' as const })),
      channels: [{ id: 'c', brandId: 'b', name: 'Videos' }, { id: 'd', brandId: 'b', name: 'Blog' }],
    });
    expect(repairs(plan).has('fewerPosts/c')).toBe(false);
    const other = { ...plan, posts: [...planOf(short).posts, { ...plan.posts[0], id: 'x', channelId: 'd', formatId: null, status: 'draft' }] } as Plan;
    expect(said(repairs(other).get('fewerPosts/d'))).toBe('Weniger Beiträge auf Blog. Das hilft hier nicht.');
  });
});

describe('leaving posts out', () => {
  const goals = [{ id: 'g', name: 'Known', points: 7 }, { id: 'h', name: 'Sold', points: 4 }];
  const clip = (id: string, minutes: number, goalIds: string[]) => ({ id, name: id, steps: [step('s', 'Video', minutes, -4, 0)], goalIds });

  it('takes just what does not fit, the least useful first, and keeps a smaller one that still fits', () => {
    const formats = [clip('most', 300, ['g']), clip('less', 300, ['h']), clip('least', 200, [])];
    const posts = ['least', 'less', 'most'].map((formatId) => ({ id: formatId, channelId: 'c', title: `The ${formatId}`, day: '2027-01-15', formatId }));
    // 300 + 300 do not fit 500 minutes; 300 + 200 do
    const repair = repairs(planOf([], { goals, formats, posts })).get('dropPosts');
    expect(repair).toMatchObject({ effect: 'mends', harmPoints: 4, command: { commands: [{ collection: 'posts', id: 'less', set: { day: null, status: 'idea' } }] } });
    expect(said(repair)).toBe('Einen Beitrag weglassen: „The less“. Dann fehlt nichts mehr; jetzt fehlen 5 h.');
  });

  it('names some of many, and shows the gaps that they leave', () => {
    const plan = planOf(Array.from({ length: 6 }, () => '2027-01-15'));
    expect(said(repairs(plan).get('dropPosts'))).toContain('5 Beiträge weglassen, die zu den Zielen am wenigsten beitragen, zuerst ');
    const { dropped, missingMinutes, cadence } = keepPosts(plan, world);
    expect([dropped.length, missingMinutes]).toEqual([5, 0]);
    expect(cadence[0]?.weeks.map((week) => week.posts)).toEqual([0, 1]);
  });

  it('leaves nothing out of a plan that fits', () => {
    expect(keepPosts(planOf(['2027-01-15']), world)).toMatchObject({ dropped: [], missingMinutes: 0 });
  });
});

describe('a longer lead', () => {
  it('is the fewest working days that do it', () => {
    const repair = repairs(planOf(short)).get('longerLead');
    // 100 minutes are missing in week 2: one day of Vera's before it
    expect(said(repair)).toBe('Mit den Beiträgen, bei denen es klemmt, einen Arbeitstag früher beginnen. Dann fehlt nichts mehr; jetzt fehlen 1 h 40 min.');
    expect(repair?.command).toMatchObject({ commands: [{ collection: 'formats', id: 'f', set: { steps: [{ window: { from: -5, to: 0 } }] } }] });
  });

  it('is no help in the first week', () => {
    expect(repairs(planOf(['2027-01-08', '2027-01-08'])).get('longerLead')).toMatchObject({ effect: 'isNoHelp' });
  });
});

describe('people', () => {
  it('somebody new does it with the fewest minutes on the days of the bottleneck', () => {
    const repair = repairs(planOf(short)).get('newPerson/new-Video');
    expect(repair).toMatchObject({ effect: 'mends', command: { type: 'add', collection: 'people', record: { name: 'Video', from: '2027-01-11', until: '2027-01-15', paidAs: 'cash', skills: [{ skillId: 'Video', level: 1 }] } } });
    const record = repair?.command?.type === 'add' ? (repair.command.record as Plan['people'][number]) : undefined;
    expect(record?.hours[0]?.minutesByWeekday).toEqual([20, 20, 20, 20, 20, 0, 0]);
    expect(repair?.after.cashCents).toBe(Math.round((100 * (record?.costCentsPerHour ?? 0)) / 60));
  });

  it('somebody learns what is missing', () => {
    const found = repairs(planOf(short));
    expect(said(found.get('training/Tom/Video'))).toBe('Tom lernt „Video“ (Stufe 1). Dann fehlt nichts mehr; jetzt fehlen 1 h 40 min.');
    expect(found.get('training/Tom/Video')?.command).toMatchObject({ id: 'Tom', set: { skills: [{ skillId: 'Text', level: 2 }, { skillId: 'Video', level: 1 }] } });
  });

  it('a pin is dropped where it is set', () => {
    const people = [person('Vera', 50, ['Video']), person('Wim', 200, ['Video'])];
    const formats = [{ id: 'f', name: 'Clip', steps: [step('s', 'Video', 300, -4, 0, { ownerId: 'Vera' })] }];
    const activities = [{ id: 'cut', name: 'Archive', skillId: 'Video', minutes: exactly(300), rhythm: 'once' as const, from: '2027-01-11', until: '2027-01-15', ownerId: 'Vera' }];
    const found = repairs(planOf(['2027-01-15'], { people, formats, activities }));
    expect([...found.keys()].filter((id) => id.startsWith('withoutPins'))).toEqual(['withoutPins/format/f/s', 'withoutPins/activity/cut', 'withoutPins/format/f/s+activity/cut']);
    // both ask for Vera's 250 minutes: dropping one leaves 50 missing, dropping both none
    expect([...found.values()].filter((repair) => repair.kind === 'withoutPins').map((repair) => repair.after.missingMinutes)).toEqual([50, 50, 0]);
    expect(found.get('withoutPins/activity/cut')?.command).toEqual({ type: 'batch', commands: [{ type: 'change', collection: 'activities', id: 'cut', set: { ownerId: null } }] });
  });
});

describe('a later launch', () => {
  it('moves posts, series and the end of the horizon to the first week in which it fits', () => {
    const absences = [{ id: 'a', personId: 'Vera', from: '2027-01-04', until: '2027-01-17' }];
    const series = [{ id: 'r', channelId: 'c', title: 'Weekly', formatId: 'f', rule: { frequency: 'weekly' as const, weekdays: [5] as 5[], from: '2027-01-08' }, exceptions: ['2027-01-15'] }];
    const plan = planOf(['2027-01-15'], { absences, series, settings: { launch: '2027-01-04' } });
    const repair = repairs(plan).get('laterLaunch');
    expect(said(repair)).toBe('2 Wochen später starten, am 18. Januar. Dann fehlt nichts mehr; jetzt fehlen 10 h.');
    const changed = repair?.command === null || repair === undefined ? undefined : apply(plan, repair.command);
    expect(changed?.settings).toMatchObject({ launch: '2027-01-18', horizon: { from: '2027-01-04', until: '2027-01-31' } });
    expect(changed?.posts[0]?.day).toBe('2027-01-29');
    expect(changed?.series[0]).toMatchObject({ rule: { from: '2027-01-22' }, exceptions: ['2027-01-29'] });
  });
});

describe('more money', () => {
  it('raises a broken cap to what is spent', () => {
    const plan = planOf([], { budgetLines: [{ id: 'l', name: 'Ads', category: 'ads', cents: 5000, from: '2027-01-01' }], budgetCaps: [{ id: 'k', cents: 4000 }, { id: 'fine', cents: 9000 }] });
    const found = repairs(plan);
    expect([...found.keys()]).toEqual(['moreMoney']);
    expect(found.get('moreMoney')).toMatchObject({ effect: 'mends', command: { commands: [{ id: 'k', set: { cents: 5000 } }] } });
    expect(said(found.get('moreMoney'))).toBe('Das Budget um 10 € im Monat erhöhen.');
  });
});

describe('more hours of a role', () => {
  const people = [person('Vera', 100, ['Video']), person('Wim', 60, ['Video:1', 'Text']), person('Tom', 200, ['Text'])];

  it('is the fewest minutes a day for everybody who has the skill', () => {
    const found = repairs(planOf(['2027-01-15', '2027-01-15', '2027-01-15'], { people }));
    // 900 of 800 minutes: two people, five days
    expect(said(found.get('roleHours/Video'))).toBe('Alle, die „Video“ können (Vera und Wim), arbeiten in der Woche je 50 min mehr, das sind 10 min an jedem Arbeitstag. Dann fehlt nichts mehr; jetzt fehlen 1 h 40 min.');
    expect(found.get('roleHours/Video')?.command).toMatchObject({ commands: [{ id: 'Vera' }, { id: 'Wim', set: { hours: [{ minutesByWeekday: [70, 70, 70, 70, 70, 0, 0] }] } }] });
    expect(found.has('roleHours/Text')).toBe(false);
  });

  it('is not asked where only one person has it', () => {
    expect(repairs(planOf(short)).has('roleHours/Video')).toBe(false);
  });
});

describe('overtime, freelancers and the cheapest mix', () => {
  const settings = { overtimePercent: 50, overtimeMinutesPerWeek: 60 };
  const dear = [{ id: 'Video', name: 'Video', freelancerCentsPerHour: 9000 }, ...skills('Text')];
  const people = [person('Vera', 100, ['Video'], { costCentsPerHour: 4000 }), person('Tom', 200, ['Text'])];
  const plan = planOf(short, { people, settings, skills: dear });
  const found = repairs(plan);

  it('asks for overtime with its surcharge, up to the most in a week', () => {
    expect(found.get('overtime')).toMatchObject({ effect: 'eases', costCents: 6000, after: { missingMinutes: 40 }, extras: [{ kind: 'overtime', name: 'Vera', minutes: 60, cents: 6000, isCash: false }] });
    expect(said(found.get('overtime'))).toBe('Überstunden von Vera, zusammen 1 h. Dann fehlen noch 40 min statt 1 h 40 min. Das kostet 60 €.');
  });

  it('asks freelancers at the rate of their skill', () => {
    expect(found.get('freelancers')).toMatchObject({ effect: 'mends', costCents: 15_000, after: { cashCents: 15_000 } });
    expect(said(found.get('freelancers'))).toBe('Freie für „Video“, zusammen 1 h 40 min. Dann fehlt nichts mehr; jetzt fehlen 1 h 40 min. Das kostet 150 €.');
  });

  it('mixes both as cheaply as can be: the cheaper hours first, the dearer for the rest', () => {
    const mix = found.get('cheapestMix');
    expect(mix).toMatchObject({ effect: 'mends', costCents: 12_000 });
    expect(said(mix)).toBe('1 h Überstunden von Vera, dazu 40 min von Freien für „Video“. Dann fehlt nichts mehr; jetzt fehlen 1 h 40 min. Das kostet 120 €.');
    const changed = mix === undefined || mix.command === null ? undefined : apply(plan, mix.command);
    const [vera, , freelancer] = changed?.people ?? [];
    expect(vera?.hours.map((hours) => [hours.from, hours.minutesByWeekday.reduce((sum, minutes) => sum + minutes, 0)])).toEqual([[null, 500], ['2027-01-11', 560], ['2027-01-18', 500]]);
    expect(freelancer).toMatchObject({ employment: 'freelancer', paidAs: 'cash', costCentsPerHour: 9000, weeklyCapMinutes: 40, skills: [{ skillId: 'Video', level: 3 }] });
  });

  it('says when the cheapest is no mix', () => {
    const cheap = repairs(planOf(short, { people, settings, skills: [{ id: 'Video', name: 'Video', freelancerCentsPerHour: 100 }, ...skills('Text')] }));
    expect(said(cheap.get('cheapestMix'))).toContain('Am günstigsten ganz ohne Überstunden: 1 h 40 min von Freien für „Video“.');
    const patient = repairs(planOf(short, { people, settings: { ...settings, overtimeMinutesPerWeek: 300 }, skills: dear }));
    expect(said(patient.get('cheapestMix'))).toContain('Am günstigsten ganz ohne Freie: 1 h 40 min Überstunden von Vera.');
  });

  it('counts only the planned share of an hour of overtime, and asks nobody beyond a weekly cap', () => {
    const half = repairs(planOf(short, { people: [person('Vera', 200, ['Video'], { costCentsPerHour: 4000, plannedSharePercent: 50 })], settings, skills: dear }));
    expect(half.get('overtime')).toMatchObject({ costCents: 6000, after: { missingMinutes: 70 }, extras: [{ minutes: 60 }] });
    const capped = repairs(planOf(short, { people: [person('Vera', 200, ['Video'], { weeklyCapMinutes: 500 })], settings, skills: dear }));
    expect(said(capped.get('overtime'))).toBe('Überstunden. Das hilft hier nicht.');
  });

  it('leaves pinned work to its owner, who may work longer on it', () => {
    const formats = [{ id: 'f', name: 'Clip', steps: [step('s', 'Video', 300, -4, 0, { ownerId: 'Vera' })] }];
    const pinned = repairs(planOf(short, { people, settings, skills: dear, formats }));
    expect(pinned.get('overtime')).toMatchObject({ effect: 'eases', after: { missingMinutes: 40 } });
    expect(said(pinned.get('freelancers'))).toBe('Freie Mitarbeit. Das hilft hier nicht.');
  });

  it('takes the usual figures of the country where the plan has none', () => {
    const austrian = repairs(planOf(short, { people, settings: { region: { country: 'AT' } } }));
    expect(austrian.get('overtime')).toMatchObject({ costCents: 10_000, extras: [{ minutes: 100 }] });
    expect(austrian.get('freelancers')).toMatchObject({ costCents: Math.round((100 * 8000) / 60) });
  });

  it('keeps the hours of many scattered weeks within what a plan can hold', () => {
    const weeks = Array.from({ length: 60 }, (_, week) => addDays('2027-01-08', week * 14));
    const long = planOf([...weeks, ...weeks], { people, skills: dear, settings: { overtimeMinutesPerWeek: 300, horizon: { from: '2027-01-04', until: addDays('2027-01-10', 60 * 14) } } });
    const overtime = repairs(long).get('overtime');
    expect(overtime).toMatchObject({ effect: 'mends', before: { missingMinutes: 6000 }, after: { missingMinutes: 0 } });
    const hours = overtime === undefined || overtime.command === null ? [] : (apply(long, overtime.command)?.people[0]?.hours ?? []);
    expect(hours.length).toBeGreaterThan(2);
    expect(hours.length).toBeLessThanOrEqual(50);
  });
});

describe('names of posts that go', () => {
  it('have the channel behind where an original and its adaptation share the title', () => {
    const channels = [{ id: 'c', brandId: 'b', name: 'Videos' }, { id: 'd', brandId: 'b', name: 'LinkedIn' }];
    const posts = ['c', 'd'].map((channelId) => ({ id: `p-${channelId}`, channelId, title: 'Clip', day: '2027-01-15', formatId: 'f' }));
    const formats = [{ id: 'f', name: 'Clip', steps: [step('s', 'Video', 600, -4, 0)] }];
    expect(said(repairs(planOf([], { channels, posts, formats })).get('dropPosts'))).toContain('2 Beiträge weglassen: „Clip (Videos)“ und „Clip (LinkedIn)“.');
  });

  it('come with the silence that they leave', () => {
    const channels = [{ id: 'c', brandId: 'b', name: 'Videos', longestGapDays: 9 }];
    const plan = planOf(['2027-01-08', '2027-01-08', '2027-01-13'], { channels, formats: [{ id: 'f', name: 'Clip', steps: [step('s', 'Video', 300, -4, 0)] }], absences: [{ id: 'a', personId: 'Vera', from: '2027-01-11', until: '2027-01-17' }] });
    const { channels: thinned, dropped } = keepPosts(plan, world);
    expect(dropped.map((post) => post.day)).toEqual(['2027-01-08', '2027-01-13']);
    expect(thinned).toMatchObject([{ channelId: 'c', longestGapDaysBefore: 5, longestGapDays: 9, isGapTooLong: false, missedWeeksBefore: 0, missedWeeks: 0 }]);
    expect(said(repairs(plan).get('dropPosts'))).toContain('Auf Videos bleibt es dann bis zu 9 Tage still, bisher 5.');
  });
});

describe('compareRepairs', () => {
  it('puts what mends first, then the better verdict, then the cheaper and the less harmful', () => {
    const figures = { level: 'carries', missingMinutes: 0, neededMinutes: 0, availableMinutes: 0, posts: 0, cashCents: 0, internalCents: 0, overBudgetCents: 0 } as const;
    const repair = (id: string, more: Partial<Repair>): Repair => ({ id, kind: 'training', effect: 'mends', before: figures, after: figures, harmPoints: 0, costCents: 0, extras: [], sentences: [], command: null, ...more });
    const list = [
      repair('none', { effect: 'isNoHelp' }),
      repair('eases', { effect: 'eases', after: { ...figures, level: 'fails', missingMinutes: 5 } }),
      repair('harm', { harmPoints: 3 }),
      repair('cash', { costCents: 1 }),
      repair('tight', { after: { ...figures, level: 'tight' } }),
      repair('best', {}),
    ];
    expect(list.toSorted((left, right) => compareRepairs(left, right)).map(({ id }) => id)).toEqual(['best', 'harm', 'cash', 'tight', 'eases', 'none']);
    expect(list.toSorted((left, right) => compareRepairs(left, right, 'harm')).map(({ id }) => id)).toEqual(['best', 'cash', 'harm', 'tight', 'eases', 'none']);
  });
});

describe('a plan that does not fail', () => {
  it('needs no repair', () => {
    expect([...repairs(planOf(['2027-01-15'])).keys()]).toEqual([]);
  });
});
