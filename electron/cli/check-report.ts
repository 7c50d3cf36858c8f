import { type Bottleneck, coverPlan, createWorld, type CoverageReport } from '@shared/engine';
import { createFormats, speak, type Translate } from '@shared/i18n';
import type { Plan, PlanFile } from '@shared/schema';
import { type Day, formatIsoWeek, toDayNumber } from '@shared/time';

type Spoken = (sentence: CoverageReport['sentences'][number]) => string;

/**
 * What `check --json` prints; its shape is kept. Efforts are whole minutes, money is whole cents of `totals.currency`, days
 * are `YYYY-MM-DD`, months `YYYY-MM`, weeks `YYYY-Www` (ISO 8601) with their Monday. `verdict` is `carries`, `tight` or
 * `fails`. `sentences` are in the language asked for: the first is the verdict, the others say why, most important first.
 * What was logged counts as needed, there and covered; overdue work is planned from today on. `bottlenecks` have the largest shortage first; what their people have adds up to `availableMinutes`.
 */
export interface CheckReport {
  readonly plan: { readonly id: string; readonly name: string; readonly revision: number; readonly from: Day; readonly until: Day };
  readonly verdict: CoverageReport['level'];
  readonly sentences: readonly string[];
  readonly totals: Readonly<Record<'neededMinutes' | 'availableMinutes' | 'coveredMinutes' | 'missingMinutes' | 'loggedMinutes' | 'overdueMinutes' | 'cashCents' | 'internalCents' | 'overBudgetCents', number>> & {
    readonly currency: string;
  };
  readonly weeks: readonly (CoverageReport['weeks'][number] & { readonly week: string })[];
  readonly bottlenecks: readonly CheckBottleneck[];
  readonly cost: CoverageReport['months'];
  readonly cadence: readonly (CoverageReport['cadence'][number] & { readonly channel: string })[];
}

/** One bottleneck: this work, these days, only these people, so many minutes short. */
interface CheckBottleneck extends Pick<Bottleneck, 'from' | 'until' | 'neededMinutes' | 'availableMinutes' | 'missingMinutes'> {
  readonly items: readonly { readonly id: string; readonly title: string; readonly step: string; readonly minutes: number; readonly from: Day; readonly until: Day }[];
  readonly people: readonly { readonly id: string; readonly name: string; readonly minutes: number }[];
  readonly skills: readonly string[];
  readonly sentences: readonly string[];
}

function nameOf(records: readonly { readonly id: string; readonly name: string }[], id: string): string {
  return records.find((record) => record.id === id)?.name ?? id;
}

function describeBottleneck(bottleneck: Bottleneck, plan: Plan, items: ReadonlyMap<string, CoverageReport['items'][number]>, say: Spoken): CheckBottleneck {
  const { from, until, neededMinutes, availableMinutes, missingMinutes } = bottleneck;
  const found = bottleneck.itemIds.flatMap((id) => items.get(id) ?? []);
  return {
    from,
    until,
    neededMinutes,
    availableMinutes,
    missingMinutes,
    items: found.map((item) => ({ id: item.id, title: item.title, step: item.stepName, minutes: item.planned, from: item.from, until: item.until })),
    people: bottleneck.personMinutes.map(({ personId, minutes }) => ({ id: personId, name: nameOf(plan.people, personId), minutes })),
    skills: bottleneck.skillIds.map((id) => nameOf(plan.skills, id)),
    sentences: bottleneck.sentences.map(say),
  };
}

/** Computes everything about a plan and puts it into words. `today` is the day it is for the plan. */
export function checkPlanFile({ plan, revision }: PlanFile, today: Day, language: 'de' | 'en', translate: Translate): CheckReport {
  const report = coverPlan(plan, createWorld(today));
  const formats = createFormats(language);
  const say: Spoken = (sentence) => speak(sentence, translate, formats);
  const items = new Map(report.items.map((item) => [item.id, item]));
  const { neededMinutes, availableMinutes, coveredMinutes, missingMinutes, loggedMinutes, overdueMinutes } = report;
  const money = { cashCents: report.totalCashCents, internalCents: report.totalInternalCents, overBudgetCents: report.overBudgetCents };
  return {
    plan: { id: plan.id, name: plan.name, revision, from: plan.settings.horizon.from, until: plan.settings.horizon.until },
    verdict: report.level,
    sentences: report.sentences.map(say),
    totals: { neededMinutes, availableMinutes, coveredMinutes, missingMinutes, loggedMinutes, overdueMinutes, ...money, currency: plan.settings.currency },
    weeks: report.weeks.map((week) => ({ week: formatIsoWeek(toDayNumber(week.monday)), ...week })),
    bottlenecks: report.bottlenecks.map((bottleneck) => describeBottleneck(bottleneck, plan, items, say)),
    cost: report.months,
    cadence: report.cadence.map((channel) => ({ channel: nameOf(plan.channels, channel.channelId), ...channel })),
  };
}
