import { createFormats, type Formats, type TextKey, type Translate } from '@shared/i18n';
import type { CheckReport } from './check-report';
import { type Column, tableLines } from './table';

/** So many bottlenecks are told; a plan with more has to be mended at its roots, and `--json` has them all. */
const TOLD_BOTTLENECKS = 10;

interface Words {
  readonly translate: Translate;
  readonly formats: Formats;
}

function left(title: TextKey, { translate }: Words): Column {
  return { title: translate(title), align: 'left' };
}

function right(title: TextKey, { translate }: Words): Column {
  return { title: translate(title), align: 'right' };
}

function weekMark(week: CheckReport['weeks'][number], { translate }: Words): string {
  if (week.isOver) return translate('cli.week.over');
  if (week.missingMinutes > 0) return translate('cli.week.missing');
  return week.isTight ? translate('cli.week.tight') : '';
}

function weekLines({ weeks }: CheckReport, words: Words): string[] {
  const { duration, day } = words.formats;
  const columns = [left('cli.column.week', words), ...(['needed', 'there', 'covered', 'missing', 'posts'] as const).map((name) => right(`cli.column.${name}`, words)), { title: '', align: 'left' as const }];
  const rows = weeks.map((week) => [
    `${week.week}  ${day(week.monday)}`,
    duration(week.neededMinutes),
    duration(week.availableMinutes),
    duration(week.coveredMinutes),
    week.missingMinutes === 0 ? '–' : duration(week.missingMinutes),
    String(week.postCount),
    weekMark(week, words),
  ]);
  return tableLines(columns, rows);
}

function bottleneckLines({ bottlenecks }: CheckReport, { translate }: Words): string[] {
  const told = bottlenecks.slice(0, TOLD_BOTTLENECKS).map((bottleneck, index) => `${index + 1}. ${bottleneck.sentences.join(' ')}`);
  const rest = bottlenecks.length - told.length;
  return rest > 0 ? [...told, translate('cli.moreBottlenecks', { count: rest })] : told;
}

function costLines({ cost, totals }: CheckReport, words: Words): string[] {
  const money = (cents: number): string => words.formats.money(cents, totals.currency);
  const columns = [left('cli.column.month', words), ...(['cash', 'internal', 'cap', 'over'] as const).map((name) => right(`cli.column.${name}`, words))];
  const rows = cost.map((month) => [
    words.formats.month(`${month.month}-01`),
    money(month.cashCents),
    money(month.internalCents),
    month.capCents === null ? '–' : money(month.capCents),
    month.overCents === 0 ? '–' : money(month.overCents),
  ]);
  const total = [words.translate('cli.total'), money(totals.cashCents), money(totals.internalCents), '', totals.overBudgetCents === 0 ? '–' : money(totals.overBudgetCents)];
  return tableLines(columns, [...rows, total]);
}

function cadenceLines({ cadence }: CheckReport, words: Words): string[] {
  const { translate } = words;
  const columns = [left('cli.column.channel', words), left('cli.column.rhythm', words), left('cli.column.gap', words)];
  const rows = cadence.map((channel) => [
    channel.channel,
    channel.missedWeeks === 0 ? translate('cli.rhythm.kept') : translate('cli.rhythm.missed', { count: channel.missedWeeks }),
    translate(channel.isGapTooLong ? 'cli.gap.tooLong' : 'cli.gap.days', { count: channel.longestGapDays }),
  ]);
  return tableLines(columns, rows);
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, '', ...lines];
}

/** What `check` prints for people: verdict and reasons, weeks, bottlenecks, cost per month, rhythm per channel. */
export function checkText(report: CheckReport, language: 'de' | 'en', translate: Translate): string {
  const words: Words = { translate, formats: createFormats(language) };
  const { day } = words.formats;
  const lines = [
    `${report.plan.name} (${day(report.plan.from)} – ${day(report.plan.until)})`,
    '',
    ...report.sentences,
    ...section(translate('cli.title.weeks'), weekLines(report, words)),
    ...section(translate('cli.title.bottlenecks'), bottleneckLines(report, words)),
    ...section(translate('cli.title.cost'), costLines(report, words)),
    ...section(translate('cli.title.cadence'), report.cadence.length === 0 ? [] : cadenceLines(report, words)),
  ];
  return lines.join('\n');
}
