import type { Activity, Rhythm } from '../schema';
import { datePartsOf, type DayNumber, firstOfMonth, mondayOf, toDayNumber, weekdayOf } from '../time';
import { clipToHorizon, type DemandContext, type Minutes, minutesOf, partInHorizon, pointsOf, type Share, shareOf, WHOLE, type Window } from './demand-context';
import { leftOf } from './left-work';
import type { WorkItem } from './report';
import { loggedByOccasions } from './time-log';

interface Occurrence {
  readonly window: Window;
  readonly share: Share;
}

/**
 * Items of all activities. Running work starts on the launch day unless the activity says its own first day; set-up work
 * happens once between the first day of the horizon and the day before the launch (any time when there is no launch day).
 * Once the plan runs, an occasion of work that comes round has passed when its days are over; work that happens once stays
 * until it is done: within seven days when it is late.
 */
export function activityItems(context: DemandContext): WorkItem[] {
  return context.plan.activities.flatMap((activity) => {
    if (isOnce(activity) && activity.isDone) return [];
    const occasions = occasionsOf(activity, context);
    const logged = loggedOf(activity, occasions, context);
    return occasions.flatMap((occasion) => activityItem(activity, occasion, logged.get(occasion) ?? 0, context) ?? []);
  });
}

/** All occasions of an activity in the horizon, whatever is over or done, in the order of their first days. */
export function occasionsOf(activity: Activity, context: DemandContext): Occasion[] {
  const active = activeRange(activity, context);
  return active === undefined ? [] : occurrencesOf(activity, active, context).flatMap((occurrence) => occasionOf(activity, occurrence, context) ?? []);
}

/** What happens once, and may be marked as done. */
function isOnce({ phase, rhythm }: Pick<Activity, 'phase' | 'rhythm'>): boolean {
  return phase === 'setup' || rhythm === 'once';
}

function activeRange(activity: Activity, context: DemandContext): Window | undefined {
  const { launch, from, until } = context;
  const isSetup = activity.phase === 'setup';
  const first = isSetup ? from : (launch ?? from);
  const last = isSetup && launch !== null ? launch - 1 : until;
  return clipToHorizon(
    {
      from: activity.from === null ? first : toDayNumber(activity.from),
      until: activity.until === null ? last : Math.min(last, toDayNumber(activity.until)),
    },
    context,
  );
}

function occurrencesOf(activity: Activity, active: Window, context: DemandContext): Occurrence[] {
  if (activity.phase === 'setup' || activity.rhythm === 'once') return [{ window: active, share: WHOLE }];
  if (activity.rhythm === 'daily') return dailyOccurrences(activity, active, context);
  return periodsOf(activity.rhythm, active).flatMap((period) => periodOccurrence(period, active, context) ?? []);
}

/**
 * Daily work without a promise is done on its day and falls away on public holidays and closures. With a promise it
 * arrives on every listed weekday, whatever the calendar says, and may be done until the promised working day has ended.
 */
function dailyOccurrences(activity: Activity, active: Window, { calendar }: DemandContext): Occurrence[] {
  const found: Occurrence[] = [];
  const promise = activity.promiseWorkingDays;
  for (let day = active.from; day <= active.until; day += 1) {
    if (!activity.weekdays.includes(weekdayOf(day))) continue;
    if (promise === null && calendar.isFree(day)) continue;
    found.push({ window: { from: day, until: promise === null ? day : calendar.shift(day, promise) }, share: WHOLE });
  }
  return found;
}

/** A period without a working day left is dropped; one that the active range cuts costs its share of working days. */
function periodOccurrence(period: Window, active: Window, { calendar }: DemandContext): Occurrence | undefined {
  const window = { from: Math.max(period.from, active.from), until: Math.min(period.until, active.until) };
  const part = calendar.count(window.from, window.until);
  if (part === 0) return undefined;
  return { window, share: { part, whole: calendar.count(period.from, period.until) } };
}

type PeriodRhythm = Exclude<Rhythm, 'daily' | 'once'>;

function periodsOf(rhythm: PeriodRhythm, active: Window): Window[] {
  const periods: Window[] = [];
  let period = periodAround(rhythm, active.from);
  while (period.from <= active.until) {
    periods.push(period);
    period = periodAround(rhythm, period.until + 1);
  }
  return periods;
}

/** The ISO week, calendar month or calendar quarter that a day lies in. */
function periodAround(rhythm: PeriodRhythm, day: DayNumber): Window {
  switch (rhythm) {
    case 'weekly':
      return { from: mondayOf(day), until: mondayOf(day) + 6 };
    case 'monthly':
      return { from: firstOfMonth(day), until: firstOfMonth(day, 1) - 1 };
    case 'quarterly': {
      const from = firstOfMonth(day, -((datePartsOf(day).month - 1) % 3));
      return { from, until: firstOfMonth(from, 3) - 1 };
    }
  }
}

/** One occasion of an activity inside the horizon, as it was planned. */
export interface Occasion extends Window {
  readonly minutes: Minutes;
  readonly planned: number;
}

function occasionOf(activity: Activity, { window, share }: Occurrence, context: DemandContext): Occasion | undefined {
  const inside = partInHorizon(window, window.from, context);
  if (inside === undefined) return undefined;
  const minutes = minutesOf(activity.minutes, shareOf(share, inside.share), context);
  return { ...inside.window, minutes, planned: minutes.planned };
}

/** Minutes logged for each occasion; only those that are not over matter, and the ones that share days with them. */
function loggedOf(activity: Activity, occasions: readonly Occasion[], { log, openDay, dayText }: DemandContext): ReadonlyMap<Occasion, number> {
  const entries = log.byActivity.get(activity.id) ?? [];
  if (entries.length === 0) return new Map();
  const [once] = occasions;
  if (isOnce(activity)) return once === undefined ? new Map() : new Map([[once, entries.reduce((sum, entry) => sum + entry.minutes, 0)]]);
  const first = occasions.find((occasion) => occasion.until >= openDay)?.from ?? openDay;
  const near = occasions.filter((occasion) => occasion.until >= first);
  const logged = loggedByOccasions(entries.filter((entry) => entry.day >= dayText(first)), near);
  return new Map(near.map((occasion, place) => [occasion, logged[place] ?? 0]));
}

function activityItem(activity: Activity, occasion: Occasion, loggedMinutes: number, context: DemandContext): WorkItem | undefined {
  const whenOver = isOnce(activity) ? 'stays' : 'passes';
  const left = leftOf({ window: occasion, minutes: occasion.minutes, loggedMinutes, whenOver, latest: occasion.until }, context);
  if (left === undefined) return undefined;
  const channel = activity.channelId === null ? undefined : context.channels.get(activity.channelId);
  return {
    id: `activity/${activity.id}/${context.dayText(occasion.from)}`,
    source: 'activity',
    sourceId: activity.id,
    stepId: null,
    title: activity.name,
    stepName: activity.name,
    brandId: activity.brandId ?? channel?.brandId ?? null,
    channelId: activity.channelId,
    formatId: null,
    campaignId: null,
    activityKind: activity.kind,
    skillId: activity.skillId,
    level: activity.level,
    ...left,
    ownerId: activity.ownerId,
    goalPoints: pointsOf([...activity.goalIds, ...(channel?.goalIds ?? [])], context),
  };
}
