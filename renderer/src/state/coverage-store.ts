import { useEffect, useState } from 'react';
import { create } from 'zustand';
import type { Command } from '@shared/commands';
import type { EditPreview, EffortOverview, StrategyReport } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { ask } from '../bridge';
import type { CoverageSummary, FromWorker, GroupedBy, GroupWeeks, LinesQuestion, MissingWork, PersonDay, PlanPreview, ToWorker, WorkLine } from '../workers/coverage-protocol';
import { ParcelSender } from '../workers/plan-parcels';
import { useAppStore } from './app-store';
import { followPlan } from './plan-store';

interface CoverageState {
  /** The newest report; it may be of the plan before the last edit while `isComputing`. */
  readonly summary: CoverageSummary | null;
  readonly isComputing: boolean;
  /** Whether all of `summary` is about the plan as it is now; otherwise its bottlenecks, and maybe more, are still to come. */
  readonly isConfirmed: boolean;
  readonly hasFailed: boolean;
  /** Rises with every report of another plan; views ask for details again when it does. */
  readonly reportNumber: number;
  /** What the edit that somebody holds in the hand would do, while it is not done; null when there is none. */
  readonly tried: EditPreview | null;
}

/** What the engine says about the open plan. It is computed in a worker and never stored in the plan. */
export const useCoverageStore = create<CoverageState>()(() => ({ summary: null, isComputing: false, isConfirmed: false, hasFailed: false, reportNumber: 0, tried: null }));

const answers = new Map<number, (answer: FromWorker) => void>();
let worker: ParcelSender<ToWorker> | null = null;
let serial = 0;
let questionId = 0;

function post(message: ToWorker): void {
  worker ??= createWorker();
  worker.send(message);
}

function answer(id: number, message: FromWorker): void {
  answers.get(id)?.(message);
  answers.delete(id);
}

/** A report is shown at once; until its own bottlenecks come, those known before stay beside it. */
function takeReport({ report, bottlenecks, isConfirmed }: Extract<FromWorker, { type: 'report' }>): void {
  useCoverageStore.setState((state) => ({
    summary: { ...report, bottlenecks: bottlenecks ?? state.summary?.bottlenecks ?? [] },
    isComputing: !isConfirmed,
    isConfirmed,
    hasFailed: false,
    reportNumber: state.reportNumber + 1,
  }));
}

function takeBottlenecks({ bottlenecks, isConfirmed }: Extract<FromWorker, { type: 'bottlenecks' }>): void {
  useCoverageStore.setState(({ summary }) => ({ summary: summary === null ? null : { ...summary, bottlenecks }, isComputing: !isConfirmed, isConfirmed }));
}

function receive(message: FromWorker): void {
  switch (message.type) {
    case 'report':
      if (message.serial === serial) takeReport(message);
      return;
    case 'bottlenecks':
      if (message.serial === serial) takeBottlenecks(message);
      return;
    case 'lines':
    case 'personWeek':
    case 'groups':
    case 'effort':
    case 'strategy':
    case 'missing':
    case 'preview':
    case 'tried':
      return answer(message.questionId, message);
    case 'failed':
      if (message.questionId !== null) answer(message.questionId, message);
      useCoverageStore.setState({ isComputing: false, hasFailed: true });
      void ask('log.report', { name: message.name, message: message.message, stack: message.stack });
      return;
  }
}

/** The worker starts with the first plan: the start screen needs none. */
function createWorker(): ParcelSender<ToWorker> {
  const created = new Worker(new URL('../workers/coverage.worker.ts', import.meta.url), { type: 'module' });
  created.addEventListener('message', (event: MessageEvent<FromWorker>) => receive(event.data));
  return new ParcelSender(created);
}

/** Lets the worker follow the open plan. */
export function startCoverage(): void {
  followPlan({
    opened: (plan) => {
      serial += 1;
      useCoverageStore.setState({ summary: null, isComputing: true, isConfirmed: false, hasFailed: false });
      post({ type: 'open', serial, plan, today: useAppStore.getState().description?.today ?? plan.settings.horizon.from });
    },
    edited: (command) => {
      serial += 1;
      useCoverageStore.setState({ isComputing: true, isConfirmed: false });
      post({ type: 'edit', serial, command });
    },
  });
}

function question(build: (id: number) => ToWorker): Promise<FromWorker> {
  questionId += 1;
  const id = questionId;
  return new Promise((resolve) => {
    answers.set(id, resolve);
    post(build(id));
  });
}

/** Asks the worker for the work behind a figure. */
export async function askLines(wanted: LinesQuestion): Promise<readonly WorkLine[]> {
  const given = await question((id) => ({ type: 'lines', questionId: id, question: wanted }));
  return given.type === 'lines' ? given.lines : [];
}

/** Asks the worker for a week of a person, day by day; empty when it failed. */
export async function askPersonWeek(personId: string, monday: string): Promise<readonly PersonDay[]> {
  const given = await question((id) => ({ type: 'personWeek', questionId: id, personId, monday }));
  return given.type === 'personWeek' ? given.days : [];
}

/** Asks the worker about a plan that is not open; null when it failed (the error is logged). */
export async function askPreview(plan: Plan, today: string): Promise<PlanPreview | null> {
  const given = await question((id) => ({ type: 'preview', questionId: id, plan, today }));
  return given.type === 'preview' ? given.preview : null;
}

/**
 * Asks what an edit of the open plan would do, without doing it; null when the plan refuses it, when a newer edit was
 * asked about, or when it failed. Meant for every step of a drag.
 */
export async function askEditPreview(command: Command): Promise<EditPreview | null> {
  const given = await question((id) => ({ type: 'try', questionId: id, command }));
  return given.type === 'tried' ? given.preview : null;
}

/** Lets the verdict show what an edit would do that is only thought about; null: nothing any more. */
export function showTried(tried: EditPreview | null): void {
  if (useCoverageStore.getState().tried !== tried) useCoverageStore.setState({ tried });
}

/** The hours per skill, channel or brand of the open plan; null until they are there. They follow every edit. */
export function useGroupWeeks(by: GroupedBy): readonly GroupWeeks[] | null {
  const reportNumber = useCoverageStore((state) => state.reportNumber);
  const [known, setKnown] = useState<{ readonly by: GroupedBy; readonly groups: readonly GroupWeeks[] } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void question((id) => ({ type: 'groups', questionId: id, by })).then((given) => {
      if (isCurrent && given.type === 'groups') setKnown({ by, groups: given.groups });
    });
    return () => {
      isCurrent = false;
    };
  }, [by, reportNumber]);
  return known?.by === by ? known.groups : null;
}

/** What the worker answers to a question about the plan as it is; null until it is there. It follows every edit. */
function useAnswer<Answer>(build: (id: number) => ToWorker, read: (given: FromWorker) => Answer | null): Answer | null {
  const reportNumber = useCoverageStore((state) => state.reportNumber);
  const [answered, setAnswered] = useState<Answer | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void question(build).then((given) => {
      const found = read(given);
      if (isCurrent && found !== null) setAnswered(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [reportNumber, build, read]);
  return answered;
}

function effortQuestion(questionId: number): ToWorker {
  return { type: 'effort', questionId };
}

function effortIn(given: FromWorker): EffortOverview | null {
  return given.type === 'effort' ? given.overview : null;
}

/** The hours per activity and channel of the open plan; null until they are there. They follow every edit. */
export function useEffortOverview(): EffortOverview | null {
  return useAnswer(effortQuestion, effortIn);
}

function strategyQuestion(questionId: number): ToWorker {
  return { type: 'strategy', questionId };
}

function strategyIn(given: FromWorker): StrategyReport | null {
  return given.type === 'strategy' ? given.strategy : null;
}

/** Goals, sub-goals and readiness of the open plan; null until they are there. They follow every edit. */
export function useStrategy(): StrategyReport | null {
  return useAnswer(strategyQuestion, strategyIn);
}

const nothingMissing: MissingWork = { byPost: new Map(), byDay: new Map() };

let missingAnswer: { readonly reportNumber: number; readonly answer: Promise<MissingWork | null> } | null = null;

/** Asks once for every report, however many want to know. */
function askMissing(reportNumber: number): Promise<MissingWork | null> {
  if (missingAnswer?.reportNumber !== reportNumber) {
    const answer = question((id) => ({ type: 'missing', questionId: id })).then((given) => (given.type === 'missing' ? given.missing : null));
    missingAnswer = { reportNumber, answer };
  }
  return missingAnswer.answer;
}

/** What nobody can do of the open plan, by post and by day. While a newer answer is on its way the last one stays. */
export function useMissingWork(): MissingWork {
  const reportNumber = useCoverageStore((state) => state.reportNumber);
  const isAnyMissing = useCoverageStore((state) => (state.summary?.missingMinutes ?? 0) > 0);
  const [missing, setMissing] = useState(nothingMissing);
  useEffect(() => {
    let isCurrent = true;
    // Most plans carry; then there is nothing to ask for.
    if (isAnyMissing) void askMissing(reportNumber).then((given) => isCurrent && given !== null && setMissing(given));
    return () => {
      isCurrent = false;
    };
  }, [reportNumber, isAnyMissing]);
  return isAnyMissing ? missing : nothingMissing;
}
