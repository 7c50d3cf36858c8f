import type { Activity, Rhythm } from '../schema';
import { datePartsOf, type DayNumber, firstOfMonth, mondayOf, toDayNumber, weekdayOf } from '../time';
import { clipToHorizon, type DemandContext, minutesOf, partInHorizon, pointsOf, type Share, shareOf, WHOLE, type Window } from './demand-context';
import type { WorkItem } from './report';

interface Occurrence {
  readonly window: Window;
  readonly share: Share;
}

/**
 * Items of all activities. Running work starts on the launch day unless the activity says its own first day; set-up work
 * happens once between the first day of the horizon and the day before the launch (any time when there is no launch day).
 */
export function activityItems(context: DemandContext): WorkItem[] {
  return context.plan.activities.flatMap((activity) => {
    const active = activeRange(activity, context);
    if (active === undefined) return [];
    return occurrencesOf(activity, active, context).flatMap((occurrence) => activityItem(activity, occurrence, context) ?? []);
  });
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

function activityItem(activity: Activity, { window, share }: Occurrence, context: DemandContext): WorkItem | undefined {
  const inside = partInHorizon(window, window.from, context);
  if (inside === undefined) return undefined;
  const clipped = inside.window;
  const minutes = minutesOf(activity.minutes, shareOf(share, inside.share), context);
  if (minutes.high === 0) return undefined;
  const channel = activity.channelId === null ? undefined : context.channels.get(activity.channelId);
  return {
    id: `activity/${activity.id}/${context.dayText(clipped.from)}`,
    source: 'activity',
    sourceId: activity.id,
    stepId: null,
    title: activity.name,
    stepName: activity.name,
    brandId: activity.brandId ?? channel?.brandId ?? null,
    channelId: activity.channelId,
    formatId: null,
    activityKind: activity.kind,
    skillId: activity.skillId,
    level: activity.level,
    ...minutes,
    from: context.dayText(clipped.from),
    until: context.dayText(clipped.until),
    ownerId: activity.ownerId,
    goalPoints: pointsOf([...activity.goalIds, ...(channel?.goalIds ?? [])], context),
  };
}
