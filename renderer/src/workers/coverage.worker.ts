import './without-eval';
import { applyCommand } from '@shared/commands';
import { coverPlan, createWorld, type CoverageReport, effortOverview } from '@shared/engine';
import type { Plan } from '@shared/schema';
import type { CoverageSummary, FromWorker, PlanPreview, ToWorker } from './coverage-protocol';
import { selectLines, workLines } from './work-lines';

interface Held {
  readonly plan: Plan;
  readonly today: string;
  readonly serial: number;
}

let held: Held | null = null;
let computed: { readonly serial: number; readonly report: CoverageReport } | null = null;
let isScheduled = false;

function send(message: FromWorker): void {
  self.postMessage(message);
}

function currentReport(current: Held): CoverageReport {
  if (computed === null || computed.serial !== current.serial) {
    computed = { serial: current.serial, report: coverPlan(current.plan, createWorld(current.today)) };
  }
  return computed.report;
}

function summaryOf({ items: _items, assignment: _assignment, ...summary }: CoverageReport): CoverageSummary {
  return summary;
}

function compute(): void {
  isScheduled = false;
  if (held !== null) send({ type: 'report', serial: held.serial, summary: summaryOf(currentReport(held)) });
}

function previewOf(plan: Plan, today: string): PlanPreview {
  const report = coverPlan(plan, createWorld(today));
  return { summary: summaryOf(report), effort: effortOverview(plan, report.items) };
}

/** Edits that wait in the mailbox are applied first, so a burst of edits is computed once. */
function schedule(): void {
  if (isScheduled) return;
  isScheduled = true;
  setTimeout(() => guard(compute), 0);
}

function follow(message: Extract<ToWorker, { type: 'edit' }>): void {
  if (held === null) return;
  const applied = applyCommand(held.plan, message.command);
  if (!applied.ok) throw new Error(`edit refused in the worker: ${applied.reason[0]?.code ?? ''}`);
  held = { ...held, plan: applied.value.plan, serial: message.serial };
  schedule();
}

function receive(message: ToWorker): void {
  switch (message.type) {
    case 'open':
      held = { plan: message.plan, today: message.today, serial: message.serial };
      return schedule();
    case 'edit':
      return follow(message);
    case 'lines':
      if (held !== null) send({ type: 'lines', questionId: message.questionId, lines: selectLines(workLines(currentReport(held)), message.question) });
      return;
    case 'effort':
      if (held !== null) send({ type: 'effort', questionId: message.questionId, overview: effortOverview(held.plan, currentReport(held).items) });
      return;
    case 'preview':
      return send({ type: 'preview', questionId: message.questionId, preview: previewOf(message.plan, message.today) });
  }
}

function guard(work: () => void, questionId: number | null = null): void {
  try {
    work();
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    send({ type: 'failed', questionId, name, message, stack: stack ?? '' });
  }
}

self.addEventListener('message', (event: MessageEvent<ToWorker>) => guard(() => receive(event.data), 'questionId' in event.data ? event.data.questionId : null));
