import type { CoverageReport } from '@shared/engine';
import { addDays } from '@shared/time';
import type { LinesQuestion, WorkLine } from './coverage-protocol';

function missingLines(report: CoverageReport): WorkLine[] {
  const done = new Map<string, number>();
  for (const line of report.assignment) done.set(line.itemId, (done.get(line.itemId) ?? 0) + line.minutes);
  return report.items.flatMap((item) => {
    const minutes = item.planned - (done.get(item.id) ?? 0);
    return minutes > 0 ? [{ item, personId: null, day: item.until, minutes }] : [];
  });
}

/** All lines of a report: what is done by whom on which day, and on its last day what nobody can do. */
export function workLines(report: CoverageReport): WorkLine[] {
  const items = new Map(report.items.map((item) => [item.id, item]));
  const done = report.assignment.flatMap((line) => {
    const item = items.get(line.itemId);
    return item === undefined ? [] : [{ item, personId: line.personId, day: line.day, minutes: line.minutes }];
  });
  return [...done, ...missingLines(report)].toSorted((first, second) => first.day.localeCompare(second.day));
}

/** The lines that a question asks for. */
export function selectLines(lines: readonly WorkLine[], question: LinesQuestion): WorkLine[] {
  const { monday, personId, itemIds } = question;
  const wanted = itemIds === null ? null : new Set(itemIds);
  return lines.filter(
    (line) =>
      (monday === null || (line.day >= monday && line.day < addDays(monday, 7))) &&
      (personId === null || line.personId === personId) &&
      (wanted === null || wanted.has(line.item.id)),
  );
}
