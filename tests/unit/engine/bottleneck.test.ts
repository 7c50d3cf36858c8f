import { type Bottleneck, coverPlan, type CoverageReport } from '@shared/engine';
import { describe, expect, it } from 'vitest';
import { exactly, makePlan, makeWorld, person, type PlanParts, skills, step } from '../../support/plan/make-plan';
import { spoken } from '../../support/plan/spoken';

/** One week, Monday 2027-01-11 to Sunday 2027-01-17, unless a test says otherwise; a post needs 9 h of video. */
const base = {
  settings: { horizon: { from: '2027-01-11', until: '2027-01-17' } },
  brands: [{ id: 'b', name: 'Brand' }],
  skills: skills('Video', 'Text'),
  channels: [{ id: 'c', brandId: 'b', name: 'Videos' }],
  posts: [{ id: 'p', channelId: 'c', title: 'Clip', day: '2027-01-15', formatId: 'f' }],
} satisfies PlanParts;

const videoStep = (more = {}) => [{ id: 'f', name: 'Video', steps: [step('s', 'Video', 540, -4, 0, more)] }];

function cover(parts: PlanParts): CoverageReport {
  return coverPlan(makePlan({ ...base, ...parts }), makeWorld());
}

function only(report: CoverageReport): Bottleneck {
  const [bottleneck] = report.bottlenecks;
  if (bottleneck === undefined || report.bottlenecks.length !== 1) throw new Error(`${report.bottlenecks.length} bottlenecks`);
  return bottleneck;
}

const levers = (bottleneck: Bottleneck) => bottleneck.levers.map(({ lever, personId, missingBefore, missingAfter }) => [lever, personId, missingBefore, missingAfter]);

describe('a bottleneck', () => {
  const absences = [{ id: 'a', personId: 'Vera', from: '2027-01-11', until: '2027-01-13' }];
  const people = [person('Vera', 120, ['Video']), person('Tom', 480, ['Text'])];

  it('holds work, days, people and minutes that add up', () => {
    expect(only(cover({ people, absences, formats: videoStep() }))).toMatchObject({
      itemIds: ['post/p/s'],
      personIds: ['Vera'],
      from: '2027-01-11',
      until: '2027-01-15',
      neededMinutes: 540,
      availableMinutes: 240,
      missingMinutes: 300,
      skillIds: ['Video'],
      personMinutes: [{ personId: 'Vera', minutes: 240 }],
      usedUp: ['2027-01-14', '2027-01-15'].map((day) => ({ personId: 'Vera', kind: 'day', from: day, until: day, minutes: 120 })),
      postIds: ['p'],
    });
  });

  it('names a weekly limit as what is used up where it is less than the days', () => {
    const found = only(cover({ people: [person('Vera', 120, ['Video'], { weeklyCapMinutes: 200 })], formats: videoStep() }));
    expect(found.usedUp).toEqual([{ personId: 'Vera', kind: 'week', from: '2027-01-11', until: '2027-01-17', minutes: 200 }]);
    expect(found.availableMinutes).toBe(200);
  });

  it('says so in both languages', () => {
    const { sentences } = only(cover({ people, absences, formats: videoStep() }));
    expect(spoken(sentences)).toEqual([
      'In KW 2 braucht die Arbeit „Video“ 9 h.',
      'Es geht um den Beitrag „Clip“.',
      'Nur Vera kann das dann und hat in dieser Zeit 4 h.',
      'Vera ist vom 11. Januar bis 13. Januar nicht da.',
      'Es fehlen 5 h.',
      'Wäre Vera da, würde es passen.',
    ]);
    expect(spoken(sentences, 'en')).toEqual([
      'In week 2, the work “Video” needs 9 h.',
      'It is about the post “Clip”.',
      'Only Vera can do it then and has 4 h in that time.',
      'Vera is away from 11 January to 13 January.',
      '5 h are missing.',
      'If Vera were there, it would fit.',
    ]);
  });

  it('names the posts that it is about, some of many', () => {
    const posts = (titles: readonly string[]) => titles.map((title, index) => ({ id: `p${index}`, channelId: 'c', title, day: '2027-01-15', formatId: 'f' }));
    const said = (titles: readonly string[]) => spoken(only(cover({ people, posts: posts(titles), formats: videoStep() })).sentences)[1];
    expect(said(['Reel', 'Reel', 'Tip'])).toBe('Es geht um 3 Beiträge: „Reel“ und „Tip“.');
    expect(said(['A', 'B', 'C', 'D'])).toBe('Es geht um 4 Beiträge, unter anderem „A“, „B“ und „C“.');
  });

  it('names several people, and only counts many', () => {
    const some = ['Ada', 'Bea', 'Cem'].map((name) => person(name, 20, ['Video']));
    expect(spoken(only(cover({ people: some, formats: videoStep() })).sentences)[2]).toBe('Nur Ada, Bea und Cem können das dann; zusammen haben sie in dieser Zeit 5 h.');
    const many = ['Ada', 'Bea', 'Cem', 'Dan', 'Eva', 'Flo'].map((name) => person(name, 7, ['Video']));
    expect(spoken(only(cover({ people: many, formats: videoStep() })).sentences)[2]).toBe('Nur 6 Personen können das dann; zusammen haben sie in dieser Zeit 3 h 30 min.');
  });

  it('says when nobody can do the work, and when nobody who can has time', () => {
    const [, , nobody] = spoken(only(cover({ people: [person('Tom', 480, ['Text'])], formats: videoStep() })).sentences);
    expect(nobody).toBe('Niemand im Team kann das in der verlangten Stufe.');
    const away = [{ id: 'a', personId: 'Vera', from: '2027-01-01', until: '2027-01-31' }];
    const [, , noTime] = spoken(only(cover({ people, absences: away, formats: videoStep() })).sentences);
    expect(noTime).toBe('Nur Vera kann das und hat in dieser Zeit keine Stunde frei.');
  });

  it('is split where two kinds of work do not share people, the larger shortage first', () => {
    const formats = [{ id: 'f', name: 'Both', steps: [step('t', 'Text', 2500, -4, 0), step('v', 'Video', 1000, -4, 0)] }];
    const report = cover({ people, formats });
    // Tom: 2500 - 5 x 480 = 100; Vera: 1000 - 5 x 120 = 400
    expect(report.bottlenecks.map((part) => [part.skillIds, part.missingMinutes])).toEqual([[['Video'], 400], [['Text'], 100]]);
    expect(report.missingMinutes).toBe(500);
  });
});

describe('levers', () => {
  it('dropping the pinned owner dissolves it when others can do it', () => {
    const people = [person('Vera', 60, ['Video']), person('Tom', 480, ['Video'])];
    const bottleneck = only(cover({ people, formats: videoStep({ ownerId: 'Vera' }) }));
    expect(levers(bottleneck)).toEqual([['withoutOwner', null, 240, 0]]);
    expect(spoken(bottleneck.sentences).at(-1)).toBe('Wer es macht, ist fest vorgegeben: Ohne diese Vorgabe würde es passen.');
  });

  it('dropping the pinned owner is no help when nobody else can do it', () => {
    const bottleneck = only(cover({ people: [person('Vera', 60, ['Video'])], formats: videoStep({ ownerId: 'Vera' }) }));
    expect(levers(bottleneck)).toEqual([['withoutOwner', null, 240, 240]]);
    expect(spoken(bottleneck.sentences).at(-1)).toBe('Wer es macht, ist fest vorgegeben; ohne diese Vorgabe würde aber genauso viel fehlen.');
  });

  it('a week more before it helps where that week has time left', () => {
    const settings = { horizon: { from: '2027-01-04', until: '2027-01-17' } };
    const bottleneck = only(cover({ settings, people: [person('Vera', 80, ['Video'])], formats: videoStep() }));
    // 5 days of 80 min in the window, 5 more in the week before: 540 - 400 = 140, 540 - 800 < 0
    expect(levers(bottleneck)).toEqual([['widerWindow', null, 140, 0]]);
    const tighter = only(cover({ settings, people: [person('Vera', 50, ['Video'])], formats: videoStep() }));
    expect(levers(tighter)).toEqual([['widerWindow', null, 290, 40]]);
    expect(spoken(tighter.sentences).at(-1)).toBe('Mit einer Woche mehr Vorlauf würden nur noch 40 min fehlen.');
  });

  it('answers and follow-up cannot start earlier', () => {
    const settings = { horizon: { from: '2027-01-04', until: '2027-01-17' } };
    const formats = [{ id: 'f', name: 'Video', steps: [step('talk', 'Video', 100, 0, 0)] }];
    expect(only(cover({ settings, people: [person('Vera', 60, ['Video'])], formats })).levers).toEqual([]);
  });

  it('a lower level lets others do it', () => {
    const people = [person('Vera', 60, ['Video:3']), person('Tom', 40, ['Video:2']), person('Uwe', 480, ['Video:1'])];
    const bottleneck = only(cover({ people, formats: videoStep({ level: 3 }) }));
    // level 3: 540 - 300 = 240; level 2 adds 200; level 1 is not tried
    expect(levers(bottleneck)).toEqual([['lowerLevel', null, 240, 40]]);
    expect(spoken(bottleneck.sentences).at(-1)).toBe('Würde eine Stufe weniger Können genügen, würden nur noch 40 min fehlen.');
  });

  it('tries each absence of those who could do it, also of people who have no minute there', () => {
    const people = [person('Vera', 60, ['Video']), person('Tom', 480, ['Video']), person('Uwe', 480, ['Text'])];
    const absences = [
      { id: 'a', personId: 'Vera', from: '2027-01-15', until: '2027-01-15' },
      { id: 'b', personId: 'Tom', from: '2027-01-11', until: '2027-01-17' },
      { id: 'c', personId: 'Uwe', from: '2027-01-11', until: '2027-01-17' },
    ];
    const bottleneck = only(cover({ people, absences, formats: videoStep() }));
    // Vera has 4 x 60; one day more is 60
    expect(levers(bottleneck)).toEqual([['withoutAbsence', 'Vera', 300, 240], ['withoutAbsence', 'Tom', 300, 0]]);
    expect(bottleneck.personIds).toEqual(['Vera']);
  });

  it('are measured on their own bottleneck while another one stays', () => {
    const people = [person('Vera', 60, ['Video']), person('Wim', 480, ['Video']), person('Tom', 10, ['Text'])];
    const formats = [{ id: 'f', name: 'Both', steps: [step('v', 'Video', 540, -4, 0, { ownerId: 'Vera' }), step('t', 'Text', 100, -4, 0)] }];
    const report = cover({ people, formats });
    expect(report.bottlenecks.map((part) => [part.missingMinutes, levers(part)])).toEqual([[240, [['withoutOwner', null, 240, 0]]], [50, []]]);
  });
});

describe('promises', () => {
  it('make a weekend visible when answers are due the same day', () => {
    const dialogue = { id: 'd', name: 'Dialogue', kind: 'dialogue', skillId: 'Text', minutes: exactly(30), promiseWorkingDays: 0 };
    const report = cover({ people: [person('Tom', 480, ['Text'])], posts: [], activities: [{ ...dialogue, rhythm: 'daily', weekdays: [5, 6, 7] }] });
    expect(report.bottlenecks.map((part) => [part.from, part.missingMinutes])).toEqual([['2027-01-16', 30], ['2027-01-17', 30]]);
    expect(spoken(report.bottlenecks[0]?.sentences ?? [])[0]).toBe('Am 16. Januar braucht die Arbeit „Text“ 30 min.');
  });
});
