import type { Sentence } from '../i18n';
import type { Plan } from '../schema';
import type { CoverageReport, VerdictLevel, WeekReport } from './report';
import { tightest, type Strain } from './strain';
import { dayValue, durationValue, moneyValue, numberValue, sentence, shareValue, textValue, weekValue } from './values';
import { rhythmReasons, tightRhythm } from './verdict-rhythm';

/** What the verdict looks at: a report without its verdict. */
export type Findings = Omit<CoverageReport, 'level' | 'sentences' | 'worstWeek'>;

/** Level, sentences and worst week. */
export type Verdict = Pick<CoverageReport, 'level' | 'sentences' | 'worstWeek'>;

/**
 * Fails: minutes are missing or a cap on money is broken. Tight: it fits, but a person's week or a whole week is fuller
 * than the plan's limit, or a channel misses its minimum or falls silent for too long. Carries otherwise.
 */
export function verdictOf(plan: Plan, findings: Findings): Verdict {
  const strain = tightest(findings, plan.settings.tightPercent);
  const level = levelOf(findings, strain);
  const worst = level === 'fails' ? mostMissing(findings) : fullest(findings);
  const first = firstSentence(plan, findings, level, strain);
  const others = reasons(plan, findings).filter((reason) => !saysTheSame(reason, first));
  return { level, worstWeek: worst?.monday ?? null, sentences: [first, ...others] };
}

function levelOf(findings: Findings, strain: Strain | undefined): VerdictLevel {
  if (findings.missingMinutes > 0 || findings.overBudgetCents > 0) return 'fails';
  const isUneven = findings.cadence.some((channel) => channel.missedWeeks > 0 || channel.isGapTooLong);
  return strain !== undefined || isUneven || findings.weeks.some((week) => week.isTight) ? 'tight' : 'carries';
}

function firstSentence(plan: Plan, findings: Findings, level: VerdictLevel, strain: Strain | undefined): Sentence {
  switch (level) {
    case 'fails':
      return findings.missingMinutes > 0 ? missingHours(plan, findings) : missingMoney(plan, findings);
    case 'tight':
      return strain === undefined ? (tightWeek(plan, findings) ?? tightRhythm(plan, findings)) : strained(plan, strain);
    case 'carries':
      return carries(plan, findings);
  }
}

function missingHours(plan: Plan, findings: Findings): Sentence {
  const short = findings.weeks.filter((week) => week.missingMinutes > 0);
  return sentence('engine.verdict.failsHours', {
    count: numberValue(short.length),
    weeks: numberValue(findings.weeks.filter((week) => !week.isOver).length),
    missing: durationValue(findings.missingMinutes),
    week: weekValue(mostMissing(findings)?.monday ?? plan.settings.horizon.from, plan),
  });
}

function missingMoney(plan: Plan, findings: Findings): Sentence {
  const over = moneyValue(findings.overBudgetCents, plan);
  const worst = findings.months.reduce((most, month) => (month.overCents > most.overCents ? month : most), { month: '', overCents: 0 });
  if (worst.overCents === 0) return sentence('engine.verdict.failsTotal', { over });
  return sentence('engine.verdict.failsMonth', { over, month: { is: 'month', day: `${worst.month}-01` } });
}

function strained(plan: Plan, strain: Strain): Sentence {
  return sentence('engine.verdict.tightPerson', {
    week: weekValue(strain.monday, plan),
    share: shareValue(strain.assigned, strain.available),
    spare: durationValue(strain.available - strain.assigned),
    name: textValue(plan.people.find((person) => person.id === strain.personId)?.name ?? ''),
  });
}

function tightWeek(plan: Plan, findings: Findings): Sentence | undefined {
  const week = fullest(findings);
  if (week === undefined || !week.isTight) return undefined;
  return sentence('engine.verdict.tightWeek', {
    week: weekValue(week.monday, plan),
    share: shareValue(week.coveredMinutes - week.loggedMinutes, week.availableMinutes - week.loggedMinutes),
    spare: spareOf(week),
  });
}

function carries(plan: Plan, findings: Findings): Sentence {
  const week = fullest(findings);
  if (findings.weeks.every(({ isOver }) => isOver)) return over(plan, findings);
  if (week === undefined) return findings.loggedMinutes > 0 ? sentence('engine.verdict.nothingLeft') : sentence('engine.verdict.empty');
  return sentence('engine.verdict.carries', { week: weekValue(week.monday, plan), spare: spareOf(week) });
}

/** Nothing is left to be judged; what was logged is told. */
function over(plan: Plan, { loggedMinutes }: Findings): Sentence {
  return sentence('engine.verdict.over', { day: dayValue(plan.settings.horizon.until, plan), logged: durationValue(loggedMinutes) });
}

function spareOf(week: WeekReport): Sentence['values'][string] {
  return durationValue(week.availableMinutes - week.coveredMinutes);
}

/** The week with the most minutes missing; the earliest of several. */
function mostMissing({ weeks }: Findings): WeekReport | undefined {
  return weeks.reduce<WeekReport | undefined>((most, week) => (week.missingMinutes > (most?.missingMinutes ?? 0) ? week : most), undefined);
}

/** The week with the largest share of its time taken, of those with work to come; the earliest of several. */
function fullest({ weeks }: Findings): WeekReport | undefined {
  let most: WeekReport | undefined;
  let mostTaken = 0;
  let mostThere = 1;
  for (const week of weeks) {
    const taken = week.coveredMinutes - week.loggedMinutes;
    const there = week.availableMinutes - week.loggedMinutes;
    if (week.isOver || taken * mostThere <= mostTaken * there) continue;
    most = week;
    mostTaken = taken;
    mostThere = there;
  }
  return most;
}

function reasons(plan: Plan, findings: Findings): Sentence[] {
  return [...missingReasons(plan, findings), ...overdueReasons(findings), ...moneyReasons(plan, findings), ...tightReasons(plan, findings), ...rhythmReasons(plan, findings)];
}

function missingReasons(plan: Plan, findings: Findings): Sentence[] {
  const week = mostMissing(findings);
  if (week === undefined) return [];
  return [
    sentence('engine.reason.worstWeek', {
      week: weekValue(week.monday, plan),
      needed: durationValue(week.neededMinutes),
      covered: durationValue(week.coveredMinutes),
      missing: durationValue(week.missingMinutes),
    }),
  ];
}

function overdueReasons({ overdueCount, overdueMinutes }: Findings): Sentence[] {
  return overdueCount > 0 ? [sentence('engine.reason.overdue', { count: numberValue(overdueCount), overdue: durationValue(overdueMinutes) })] : [];
}

function moneyReasons(plan: Plan, findings: Findings): Sentence[] {
  return findings.overBudgetCents > 0 ? [sentence('engine.reason.overBudget', { over: moneyValue(findings.overBudgetCents, plan) })] : [];
}

function tightReasons(plan: Plan, findings: Findings): Sentence[] {
  const count = findings.weeks.filter((week) => week.isTight).length;
  return count > 0 ? [sentence('engine.reason.tightWeeks', { count: numberValue(count), limit: shareValue(plan.settings.tightPercent, 100) })] : [];
}

const REPEATED: Readonly<Record<string, readonly string[]>> = {
  'engine.reason.overBudget': ['engine.verdict.failsMonth', 'engine.verdict.failsTotal'],
  'engine.reason.rhythm': ['engine.verdict.tightRhythm'],
  'engine.reason.gap': ['engine.verdict.tightGap'],
};

/** A reason that would only repeat the verdict: the same thing, with all its values. */
function saysTheSame(reason: Sentence, first: Sentence): boolean {
  if (REPEATED[reason.code]?.includes(first.code) !== true) return false;
  return Object.entries(reason.values).every(([name, value]) => JSON.stringify(first.values[name]) === JSON.stringify(value));
}
