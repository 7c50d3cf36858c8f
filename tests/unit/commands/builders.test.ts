import {
  addPost,
  addWeeklySeries,
  applyCommand,
  change,
  changeSeriesFromHere,
  type Command,
  deleteOccurrence,
  deletePost,
  deleteRecord,
  deleteSeries,
  deleteSeriesFromHere,
  dependentsOf,
  duplicatePost,
  editOccurrence,
  moveOccurrence,
  movePost,
  planIdea,
  remove,
  restoreOccurrence,
  setAbsence,
  unplanPost,
} from '@shared/commands';
import { listPosts } from '@shared/engine';
import { collectionNames, type Plan, recordsOf, validatePlan } from '@shared/schema';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../support/deep-freeze';
import { fullPlan } from '../../support/plan/full-plan';

const plan = deepFreeze(fullPlan());

function ids(): () => string {
  let next = 0;
  return () => `new${(next += 1)}`;
}

/** Does a command and proves on the way that the result is valid and can be taken back. */
function done(command: Command, before: Plan = plan): Plan {
  const applied = applyCommand(before, command);
  if (!applied.ok) throw new Error(JSON.stringify(applied.reason));
  expect(validatePlan(applied.value.plan)).toEqual({ ok: true, value: applied.value.plan });
  const back = applyCommand(applied.value.plan, applied.value.inverse);
  expect(back.ok && back.value.plan).toEqual(before);
  return applied.value.plan;
}

function post(of: Plan, id: string) {
  return of.posts.find((candidate) => candidate.id === id);
}

/** Days on which a series shows in a stretch of time, with its changed occurrences. */
function shown(of: Plan, seriesId: string, from = '2027-03-01', until = '2027-05-31'): string[] {
  return listPosts(of, { from, until }).flatMap((each) => (each.seriesId === seriesId && each.day !== null && from <= each.day && each.day <= until ? [each.day] : []));
}

describe('posts', () => {
  it('take the default format of their channel and are drafts, or ideas without a day', () => {
    const drafted = done(addPost(plan, { channelId: 'insta', title: 'Neu', day: '2027-05-10' }, ids()));
    expect(post(drafted, 'new1')).toMatchObject({ title: 'Neu', formatId: 'kurzvideo', status: 'draft', day: '2027-05-10', time: null });
    const thought = done(addPost(plan, { channelId: 'insta', title: 'Neu', formatId: 'bild' }, ids()));
    expect(post(thought, 'new1')).toMatchObject({ formatId: 'bild', status: 'idea', day: null });
  });

  it('keep their time of day when they move', () => {
    expect(post(done(movePost('auftakt', '2027-06-01')), 'auftakt')).toEqual({ ...post(plan, 'auftakt'), day: '2027-06-01' });
  });

  it('become a draft out of an idea, and an idea again', () => {
    const planned = done(planIdea(plan, 'idee', '2027-05-11', '07:45'));
    expect(post(planned, 'idee')).toMatchObject({ day: '2027-05-11', time: '07:45', status: 'draft' });
    expect(post(done(unplanPost('idee'), planned), 'idee')).toMatchObject({ day: null, status: 'idea' });
    expect(post(done(planIdea(plan, 'auftakt', '2027-05-11')), 'auftakt')).toMatchObject({ time: '12:00', status: 'scheduled' });
  });

  it('are copied as drafts that belong to no series', () => {
    const copied = done(duplicatePost(plan, 'verschoben', ids()));
    expect(post(copied, 'new1')).toMatchObject({ title: 'Werk-Mittwoch', day: '2027-04-07', status: 'draft', seriesId: null, occurrenceDay: null });
    expect(post(done(duplicatePost(plan, 'auftakt', ids(), null)), 'new1')).toMatchObject({ status: 'idea', day: null, campaignId: 'tagderlehre' });
  });

  it('are deleted without those made from them', () => {
    const after = done(deletePost(plan, 'auftakt'));
    expect(post(after, 'auftakt')).toBeUndefined();
    expect(post(after, 'auftaktblog')).toEqual({ ...post(plan, 'auftaktblog'), adaptedFromId: null });
  });

  it('that stand in for an occurrence do not bring it back when deleted', () => {
    expect(shown(done(deletePost(plan, 'verschoben')), 'werkdienstag')).not.toContain('2027-04-06');
    const open = done(change('series', 'werkdienstag', { exceptions: [] }));
    expect(shown(done(deletePost(open, 'verschoben'), open), 'werkdienstag')).not.toContain('2027-04-06');
  });
});

describe('series', () => {
  it('are added on weekdays of each week', () => {
    const after = done(addWeeklySeries(plan, { channelId: 'insta', title: 'Zweimal', weekdays: [1, 4], from: '2027-03-03', until: '2027-03-15' }, ids()));
    expect(shown(after, 'new1')).toEqual(['2027-03-04', '2027-03-08', '2027-03-11', '2027-03-15']);
    expect(after.series.at(-1)).toMatchObject({ formatId: 'kurzvideo', status: 'draft' });
  });

  it('leave out a deleted day', () => {
    const after = done(deleteOccurrence(plan, 'werkdienstag', '2027-03-23'));
    expect(shown(after, 'werkdienstag', '2027-03-15', '2027-03-31')).toEqual(['2027-03-16', '2027-03-30']);
    expect(done(deleteOccurrence(after, 'werkdienstag', '2027-03-23'), after).series[0]?.exceptions).toEqual(['2027-03-23', '2027-04-06', '2027-07-20']);
  });

  it('keep a changed day as a post of its own', () => {
    const after = done(editOccurrence(plan, 'werkdienstag', '2027-03-23', { title: 'Sonderausgabe', time: '20:00' }, ids()));
    expect(post(after, 'new1')).toMatchObject({ title: 'Sonderausgabe', time: '20:00', day: '2027-03-23', seriesId: 'werkdienstag', occurrenceDay: '2027-03-23', formatId: 'kurzvideo', labelIds: ['holz'] });
    expect(shown(after, 'werkdienstag')).toEqual(shown(plan, 'werkdienstag'));
  });

  it('move one day and can take the move back later', () => {
    const after = done(moveOccurrence(plan, 'werkdienstag', '2027-03-23', '2027-03-25', ids()));
    expect(shown(after, 'werkdienstag', '2027-03-15', '2027-03-31')).toEqual(['2027-03-16', '2027-03-25', '2027-03-30']);
    expect(post(after, 'new1')?.time).toBe('18:00');
    const restored = done(restoreOccurrence(after, 'werkdienstag', '2027-03-23'), after);
    expect(shown(restored, 'werkdienstag')).toEqual(shown(plan, 'werkdienstag'));
    expect(restored.posts).toEqual(plan.posts);
  });

  it('go with their changed days', () => {
    const after = done(deleteSeries(plan, 'werkdienstag'));
    expect(after.series.map((each) => each.id)).toEqual(['monatsbild']);
    expect(post(after, 'verschoben')).toBeUndefined();
  });

  it('end before a day, with all that was changed after it', () => {
    const after = done(deleteSeriesFromHere(plan, 'werkdienstag', '2027-03-30'));
    expect(shown(after, 'werkdienstag', '2027-01-01', '2027-12-31')).toEqual(['2027-03-16', '2027-03-23']);
    expect(post(after, 'verschoben')).toBeUndefined();
    expect(done(deleteSeriesFromHere(plan, 'werkdienstag', '2027-03-16')).series.map((each) => each.id)).toEqual(['monatsbild']);
  });
});

describe('this and all following days of a series', () => {
  it('get the change, the earlier ones do not, and no day is lost', () => {
    const after = done(changeSeriesFromHere(plan, 'werkdienstag', '2027-03-30', { title: 'Neuer Name', time: '19:00' }, ids()));
    expect(shown(after, 'werkdienstag')).toEqual(['2027-03-16', '2027-03-23']);
    expect([...shown(after, 'werkdienstag'), ...shown(after, 'new1')]).toEqual(shown(plan, 'werkdienstag'));
    expect(after.series.at(-1)).toMatchObject({ id: 'new1', title: 'Neuer Name', time: '19:00', formatId: 'kurzvideo', exceptions: ['2027-07-20', '2027-04-06'] });
    expect(post(after, 'verschoben')).toMatchObject({ seriesId: 'new1', title: 'Werk-Mittwoch' });
    expect(after.series[0]).toMatchObject({ title: 'Werk-Dienstag', exceptions: [] });
  });

  it('go over to other weekdays', () => {
    const after = done(changeSeriesFromHere(plan, 'werkdienstag', '2027-05-04', { rule: { weekdays: [5] } }, ids()));
    expect(shown(after, 'new1', '2027-05-01', '2027-05-20')).toEqual(['2027-05-07', '2027-05-14']);
    expect(shown(after, 'werkdienstag').at(-1)).toBe('2027-04-27');
  });

  it('keep what is left of a count', () => {
    const days = shown(plan, 'monatsbild', '2027-01-01', '2027-12-31');
    expect(days).toEqual(['2027-03-26', '2027-04-30', '2027-05-28', '2027-06-25', '2027-07-30']);
    const after = done(changeSeriesFromHere(plan, 'monatsbild', '2027-05-28', { title: 'Anders' }, ids()));
    expect(after.series.at(-1)?.rule.count).toBe(3);
    expect([...shown(after, 'monatsbild', '2027-01-01', '2027-12-31'), ...shown(after, 'new1', '2027-01-01', '2027-12-31')]).toEqual(days);
  });

  it('are the series itself when there is no earlier day, even if its first possible day is earlier', () => {
    const after = done(changeSeriesFromHere(plan, 'monatsbild', '2027-03-26', { title: 'Anders', rule: { count: 2 } }, ids()));
    expect(after.series).toHaveLength(2);
    expect(after.series[1]).toMatchObject({ id: 'monatsbild', title: 'Anders', rule: { from: '2027-03-01', count: 2, weekdayPosition: -1 } });
  });
});

describe('deleting with everything that hangs on it', () => {
  it('works for every record of every collection', () => {
    const made = collectionNames.flatMap((name) => recordsOf(plan, name).map((record) => [name, record.id] as const));
    expect(made.length).toBeGreaterThan(30);
    for (const [name, id] of made) {
      const after = done(deleteRecord(plan, name, id));
      expect(recordsOf(after, name).some((record) => record.id === id)).toBe(false);
    }
  });

  it('takes a brand with its channels, their posts and money, and leaves the rest', () => {
    const after = done(deleteRecord(plan, 'brands', 'tischlerei'));
    expect(after.channels.map((each) => each.id)).toEqual(['blog']);
    expect(after.posts.map((each) => each.id)).toEqual(['auftaktblog']);
    expect(post(after, 'auftaktblog')?.adaptedFromId).toBeNull();
    expect(after.series.map((each) => each.id)).toEqual(['monatsbild']);
    expect(after.activities.map((each) => each.id)).toEqual(['aufbau']);
    expect(after.budgetLines.map((each) => each.id)).toEqual(['kamera']);
    expect(after.budgetCaps.map((each) => each.id)).toEqual(['monat']);
    expect(after.timeEntries[0]?.activityId).toBeNull();
    expect(after.people).toEqual(plan.people);
  });

  it('takes a person with absences and leaves the work without an owner', () => {
    const after = done(deleteRecord(plan, 'people', 'anna'));
    expect(after.absences).toEqual([]);
    expect(after.activities[0]?.ownerId).toBeNull();
    expect(post(after, 'auftakt')?.ownerId).toBeNull();
    expect(after.formats).toEqual(plan.formats);
    expect(done(deleteRecord(plan, 'people', 'benno')).formats[0]?.steps[0]?.ownerId).toBeNull();
  });

  it('takes a skill with the steps and activities that ask for it', () => {
    const after = done(deleteRecord(plan, 'skills', 'text'));
    expect(after.formats[0]?.steps.map((step) => step.id)).toEqual(['drehen']);
    expect(after.people[0]?.skills).toEqual([{ skillId: 'video', level: 1 }]);
    expect(after.activities).toEqual([]);
    expect(after.tasks[0]?.skillId).toBeNull();
  });

  it('takes a format and a label out of everything that had them', () => {
    const after = done(deleteRecord(plan, 'formats', 'kurzvideo'));
    expect(after.channels[0]?.defaultFormatId).toBeNull();
    expect(post(after, 'auftakt')?.formatId).toBeNull();
    expect(post(done(deleteRecord(plan, 'labels', 'holz')), 'auftakt')?.labelIds).toEqual(['team']);
  });

  it('can be told beforehand', () => {
    expect(dependentsOf(plan, 'series', 'werkdienstag')).toEqual([{ collection: 'posts', id: 'verschoben' }]);
    expect(dependentsOf(plan, 'labels', 'holz')).toEqual([]);
    const gone = dependentsOf(plan, 'channels', 'insta').map((key) => `${key.collection} ${key.id}`);
    expect(gone.sort()).toEqual(['activities dialog', 'posts auftakt', 'posts idee', 'posts verschoben', 'series werkdienstag']);
  });

  it('is needed where a plain removal is refused', () => {
    expect(applyCommand(plan, remove('people', 'anna')).ok).toBe(false);
  });
});

describe('an absence', () => {
  it('is entered and then changed by its id', () => {
    const entered = done(setAbsence({ personId: 'anna', from: '2027-06-07', until: '2027-06-08' }, ids()));
    expect(entered.absences.at(-1)).toMatchObject({ id: 'new1', kind: 'vacation', minutesPerDay: null });
    const changed = done(setAbsence({ id: 'new1', personId: 'anna', from: '2027-06-07', until: '2027-06-11', kind: 'sick' }, ids()), entered);
    expect(changed.absences.at(-1)).toMatchObject({ id: 'new1', until: '2027-06-11', kind: 'sick' });
  });
});
