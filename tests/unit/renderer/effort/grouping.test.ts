import { describe, expect, it } from 'vitest';
import { createWorld, effortOverview, type EffortOverview, listPosts, workItemsOf } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { createTexts } from '../../../../renderer/src/i18n';
import { rowGroups, setupMinutes, weekSeries } from '../../../../renderer/src/views/effort/grouping';
import { exactly, makePlan, skills, step } from '../../../support/plan/make-plan';

const texts = createTexts('en');
const DIALOGUE = texts.t('effort.kind.dialogue');
const weekly = { skillId: 'text', rhythm: 'weekly', minutes: exactly(60) } as const;

/** Two channels, a format of two steps posted each Monday on one of them, dialogue on both, planning, and a setting-up. */
const plan: Plan = makePlan({
  settings: { horizon: { from: '2027-01-04', until: '2027-02-28' }, launch: '2027-01-11' },
  skills: skills('text'),
  brands: [{ id: 'b', name: 'Brand' }],
  channels: [
    { id: 'blog', brandId: 'b', name: 'Blog', color: '#112233' },
    { id: 'insta', brandId: 'b', name: 'Insta', color: '#445566' },
  ],
  formats: [{ id: 'f', name: 'Article', steps: [step('Copy', 'text', 120, 0, 0), step('Picture', 'text', 30, 0, 0)] }],
  series: [{ id: 's', channelId: 'blog', title: 'Post', formatId: 'f', rule: { frequency: 'weekly', weekdays: [1], from: '2027-01-11', until: '2027-02-28' } }],
  activities: [
    { ...weekly, id: 'd1', name: 'Dialogue on Blog', kind: 'dialogue', channelId: 'blog', minutes: exactly(10) },
    { ...weekly, id: 'd2', name: 'Dialogue on Insta', kind: 'dialogue', channelId: 'insta', minutes: exactly(20) },
    { ...weekly, id: 'p', name: 'Planning', kind: 'planning' },
    { ...weekly, id: 'e', name: 'Setting up', kind: 'setup', phase: 'setup', rhythm: 'once', minutes: exactly(600) },
  ],
});
function overviewOf(of: Plan): EffortOverview {
  return effortOverview(of, workItemsOf(of, listPosts(of), createWorld('2027-01-04')));
}

const overview = overviewOf(plan);

function rowsOf(grouping: 'channel' | 'activity'): [string, number][] {
  return rowGroups(overview, plan, grouping, texts).flatMap((group) => group.rows.map(({ name, row }): [string, number] => [name, row.perWeek.expected]));
}

describe('rows of the table', () => {
  it('by channel add up to the total, with what belongs to none', () => {
    const rows = rowsOf('channel');
    expect(rows).toEqual([
      ['Blog', 160],
      [texts.t('effort.row.noChannel'), 60],
      ['Insta', 20],
    ]);
    expect(overview.total.perWeek.expected).toBe(240);
  });

  it('by activity keep steps and activities apart and leave out what happens before the launch', () => {
    const groups = rowGroups(overview, plan, 'activity', texts);
    expect(groups.map((group) => group.id)).toEqual(['steps', 'activities']);
    expect(rowsOf('activity')).toEqual([
      ['Copy', 120],
      ['Picture', 30],
      ['Planning', 60],
      ['Dialogue on Insta', 20],
      ['Dialogue on Blog', 10],
    ]);
    expect(setupMinutes(overview, plan)).toBe(600);
  });

  it('have the colour that their work has in the chart', () => {
    const colors = new Map(weekSeries(overview, plan, 'activity', texts).map((series) => [series.name, series.color]));
    const [steps, activities] = rowGroups(overview, plan, 'activity', texts);
    expect(steps?.rows[0]?.color).toBe(colors.get('Copy'));
    expect(activities?.rows.filter((row) => row.name.startsWith('Dialogue')).map((row) => row.color)).toEqual([colors.get(DIALOGUE), colors.get(DIALOGUE)]);
    expect(colors.get(DIALOGUE)).toMatch(/^var\(--series-\d\)$/);
  });
});

describe('series of the chart', () => {
  it('are the channels in their colours, largest first', () => {
    const series = weekSeries(overview, plan, 'channel', texts);
    expect(series.map(({ name, color }) => [name, color])).toEqual([
      ['Blog', '#112233'],
      [texts.t('effort.row.noChannel'), 'var(--series-8)'],
      ['Insta', '#445566'],
    ]);
  });

  it('put the dialogue of all channels together and add up to every week', () => {
    const series = weekSeries(overview, plan, 'activity', texts);
    expect(series.map((one) => one.name)).toContain(DIALOGUE);
    expect(series.map((one) => one.name)).not.toContain('Dialogue on Blog');
    const sums = overview.weeks.map((_, week) => series.reduce((sum, one) => sum + (one.byWeek[week] ?? 0), 0));
    expect(sums).toEqual(overview.totalByWeek.map((week) => week.expected));
  });

  it('put the smallest together beyond seven, without losing a minute', () => {
    const many = makePlan({ skills: skills('text'), activities: Array.from({ length: 12 }, (_, index) => ({ ...weekly, id: `a${index}`, name: `Work ${index}`, minutes: exactly(10 * (index + 1)) })) });
    const all = overviewOf(many);
    const series = weekSeries(all, many, 'activity', texts);
    expect(series).toHaveLength(8);
    expect(series[0]?.name).toBe('Work 11');
    expect(series.at(-1)?.name).toBe(texts.t('effort.row.rest', { count: 5 }));
    expect(series.at(-1)?.byWeek[1]).toBe(10 + 20 + 30 + 40 + 50);
  });
});
