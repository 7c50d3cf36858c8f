import { checkPlan, newPlan, validatePlan, validatePlanFile } from '@shared/schema';
import { formatPath } from '@shared/util';
import { describe, expect, it } from 'vitest';
import { fullPlan, fullPlanText } from '../../support/plan/full-plan';

const settings = { horizon: { from: '2027-01-01', until: '2027-12-31' } };

function found(input: unknown): string[] {
  const result = validatePlan(input);
  return result.ok ? [] : result.reason.map(({ code, path }) => `${formatPath(path)} ${code}`);
}

/** The full fixture with one place changed: what a slip of the hand in a file does. */
function slipped(path: readonly (string | number)[], value: unknown): unknown {
  const plan: unknown = JSON.parse(JSON.stringify(fullPlan()));
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(at as object, key), plan);
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(holder as object, last);
  else Reflect.set(holder as object, last, value);
  return plan;
}

describe('a plan written by hand', () => {
  it('needs only an id, a name and the planned time', () => {
    const result = validatePlan({ id: 'p', name: 'P', settings });
    expect(result.ok && result.value).toEqual(newPlan({ id: 'p', name: 'P', settings }));
    expect(result.ok && result.value.settings).toMatchObject({ timeZone: 'Europe/Berlin', currency: 'EUR', tightPercent: 90, launch: null });
  });

  it('comes back as it was when it is whole', () => {
    expect(validatePlan(fullPlan())).toEqual({ ok: true, value: fullPlan() });
  });

  it('is told everything at once: shapes, references and repeated ids', () => {
    const problems = found({
      id: 'p',
      name: '',
      settings: { horizon: { from: '2027-02-30', until: '2027-12-31' }, currency: 'Euro' },
      brands: [{ id: 'b', name: 'B' }, { id: 'b', name: 'B again' }],
      channels: [
        { id: 'broken', brandId: 'b' },
        { id: 'c', brandId: 'lost', name: 'C' },
      ],
      posts: [
        { id: 'p1', channelId: 'broken', title: 'on a broken channel' },
        { id: 'p2', channelId: 'gone', title: 'on no channel', day: '2027-13-01' },
        { id: 'p3', channelId: 'gone', title: 'on no channel' },
      ],
    });
    expect(problems.sort()).toEqual([
      'brands[1].id duplicateId',
      'channels[0].name missing',
      'channels[1].brandId unknownReference',
      'name tooSmall',
      'posts[1].day rule.day',
      'posts[2].channelId unknownReference',
      'settings.currency rule.currency',
      'settings.horizon.from rule.day',
    ]);
  });
});

describe('one slip in a whole plan is told with its place', () => {
  it.each<[(string | number)[], unknown, string]>([
    [['id'], 'with space', 'id rule.id'],
    [['name'], undefined, 'name missing'],
    [['name'], 5, 'name wrongType'],
    [['colour'], 'red', ' unknownField'],
    [['settings', 'timeZone'], 'Mars/Olympus', 'settings.timeZone rule.timeZone'],
    [['settings', 'region', 'country'], 'Austria', 'settings.region.country rule.country'],
    [['settings', 'region', 'state'], 'Wien', 'settings.region.state rule.state'],
    [['settings', 'horizon', 'until'], '2027-02-01', 'settings.horizon.until rule.dayOrder'],
    [['settings', 'horizon', 'until'], '2037-03-02', 'settings.horizon.until rule.horizonLength'],
    [['settings', 'defaultTime'], '24:00', 'settings.defaultTime rule.clockTime'],
    [['settings', 'contingencyPercent'], 12.5, 'settings.contingencyPercent wrongType'],
    [['settings', 'tightPercent'], 101, 'settings.tightPercent tooBig'],
    [['brands', 0, 'color'], 'green', 'brands[0].color rule.color'],
    [['people'], {}, 'people wrongType'],
    [['people', 0, 'hours', 0, 'minutesByWeekday'], [60, 60], 'people[0].hours[0].minutesByWeekday tooSmall'],
    [['people', 0, 'hours', 0, 'minutesByWeekday', 2], 1441, 'people[0].hours[0].minutesByWeekday[2] tooBig'],
    [['people', 0, 'hours', 1, 'from'], null, 'people[0].hours rule.hoursTwice'],
    [['people', 0, 'hours'], [], 'people[0].hours tooSmall'],
    [['people', 0, 'skills', 1, 'skillId'], 'text', 'people[0].skills rule.skillTwice'],
    [['people', 0, 'skills', 0, 'level'], 4, 'people[0].skills[0].level notAllowed'],
    [['people', 0, 'until'], '2027-01-01', 'people[0].until rule.dayOrder'],
    [['people', 0, 'employment'], 'boss', 'people[0].employment notAllowed'],
    [['people', 0, 'costCentsPerHour'], -1, 'people[0].costCentsPerHour tooSmall'],
    [['absences', 0, 'until'], '2027-07-01', 'absences[0].until rule.dayOrder'],
    [['absences', 0, 'personId'], 'nobody', 'absences[0].personId unknownReference'],
    [['formats', 0, 'steps', 0, 'minutes', 'likely'], 20, 'formats[0].steps[0].minutes rule.estimateOrder'],
    [['formats', 0, 'steps', 0, 'window', 'to'], -9, 'formats[0].steps[0].window.to rule.windowOrder'],
    [['formats', 0, 'steps', 1, 'id'], 'drehen', 'formats[0].steps rule.stepTwice'],
    [['formats', 0, 'steps', 1, 'skillId'], 'dance', 'formats[0].steps[1].skillId unknownReference'],
    [['channels', 0, 'slots', 0, 'weekday'], 0, 'channels[0].slots[0].weekday notAllowed'],
    [['channels', 0, 'cadence', 'target'], '2', 'channels[0].cadence.target wrongType'],
    [['campaigns', 0, 'until'], '2027-04-30', 'campaigns[0].until rule.dayOrder'],
    [['activities', 0, 'rhythm'], undefined, 'activities[0].rhythm missing'],
    [['activities', 0, 'weekdays'], [], 'activities[0].weekdays tooSmall'],
    [['activities', 0, 'until'], '2027-03-14', 'activities[0].until rule.dayOrder'],
    [['series', 0, 'rule', 'count'], 3, 'series[0].rule.count rule.ruleEnd'],
    [['series', 0, 'rule', 'until'], '2027-03-15', 'series[0].rule.until rule.dayOrder'],
    [['series', 0, 'rule', 'monthDay'], 3, 'series[0].rule.frequency rule.ruleParts'],
    [['series', 1, 'rule', 'monthDay'], 3, 'series[1].rule.monthDay rule.ruleMonth'],
    [['series', 1, 'rule', 'weekdays'], [5, 6], 'series[1].rule.weekdays rule.rulePosition'],
    [['series', 1, 'rule', 'weekdayPosition'], null, 'series[1].rule.weekdays rule.ruleWeekdays'],
    [['series', 1, 'rule', 'weekdayPosition'], 6, 'series[1].rule.weekdayPosition notAllowed'],
    [['series', 1, 'rule', 'interval'], 0, 'series[1].rule.interval tooSmall'],
    [['posts', 0, 'occurrenceDay'], '2027-03-16', 'posts[0].occurrenceDay rule.occurrence'],
    [['posts', 0, 'adaptedFromId'], 'auftakt', 'posts[0].adaptedFromId rule.selfReference'],
    [['posts', 0, 'labelIds', 1], 'lost', 'posts[0].labelIds[1] unknownReference'],
    [['posts', 2, 'id'], 'auftakt', 'posts[2].id duplicateId'],
    [['posts', 1, 'id'], 'auftakt', 'posts[1].id duplicateId'],
    [['posts', 3, 'day'], '1899-12-31', 'posts[3].day rule.day'],
    [['tasks', 0, 'due'], '2027-02-28', 'tasks[0].due rule.dayOrder'],
    [['budgetLines', 0, 'until'], '2027-02-28', 'budgetLines[0].until rule.dayOrder'],
    [['budgetLines', 1, 'cents'], 649.5, 'budgetLines[1].cents wrongType'],
    [['subGoals', 0, 'target'], null, ''],
  ])('%j = %j: %s', (path, value, expected) => {
    const problems = found(slipped(path, value));
    if (expected === '') expect(problems).toEqual([]);
    else expect(problems).toContain(expected);
    expect(problems.filter((each, index) => problems.indexOf(each) !== index)).toEqual([]);
  });
});

describe('a plan file', () => {
  it('gives paths from its top', () => {
    const file = JSON.parse(fullPlanText()) as { plan: { posts: { channelId: string }[] }; revision: number };
    const [post] = file.plan.posts;
    if (post !== undefined) post.channelId = 'lost';
    const dangling = validatePlanFile(file);
    expect(dangling.ok ? [] : dangling.reason.map(({ path }) => formatPath(path))).toEqual(['plan.posts[0].channelId']);
    file.revision = -1;
    const both = validatePlanFile(file);
    expect(both.ok ? [] : both.reason.map(({ path }) => formatPath(path))).toEqual(['revision', 'plan.posts[0].channelId']);
  });

  it.each([null, [], 'text', 5, {}, { plan: null }, { plan: { posts: [null, 1, { id: {} }] } }])('%j is refused without a crash', (input) => {
    expect(validatePlanFile(input).ok).toBe(false);
    expect(validatePlan(input).ok).toBe(false);
  });

  it('has no unknown references in a valid plan', () => {
    expect(checkPlan(fullPlan())).toEqual([]);
  });
});
