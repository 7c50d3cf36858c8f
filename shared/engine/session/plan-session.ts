import type { Command } from '../../commands';
import type { Plan } from '../../schema';
import type { ApplyCommand } from '../repair/repair';
import { loggedLines } from '../logged-time';
import type { Bottleneck, CoverageReport } from '../report';
import type { World } from '../world';
import { haveSameFrame } from './plan-frame';
import { explainState } from './session-bottlenecks';
import { followDemand } from './session-demand';
import { quickReport, type QuickReport } from './session-findings';
import { orderedItems, orderedLines, orderedNumbers } from './session-order';
import { compareReports, type EditPreview } from './session-preview';
import { openState, type SessionState } from './session-state';
import { followTime } from './session-time';
import { twinOf } from './twin-state';
import { spreadMoved } from './week-loads';

/** The long lists of a report. */
export type PlanWork = Pick<CoverageReport, 'items' | 'assignment' | 'logged'>;

/** Coverage of a plan that is edited: every edit re-solves only what it touches, and every figure stays exact. */
export interface PlanSession {
  readonly plan: Plan;
  /** How many pieces of work the plan asks for. */
  readonly workCount: number;
  /** Follows one edit. False when the plan refuses it; then nothing has changed. */
  readonly apply: (command: Command) => boolean;
  /** Follows whatever edits (undo, several at once, a scenario) have led to the next plan. */
  readonly follow: (next: Plan) => void;
  /** Verdict and figures as they are now. */
  readonly quick: () => QuickReport;
  /** What an edit would do; undefined when the plan refuses it. Nothing changes. */
  readonly preview: (command: Command) => EditPreview | undefined;
  /** The bottlenecks in small steps: null when a step has nothing to show, all without levers, then all with them. Stop asking after an edit. */
  readonly explain: () => Generator<readonly Bottleneck[] | null, readonly Bottleneck[]>;
  /** All work, who does what of it when, and what was logged, in the order of a report. */
  readonly work: () => PlanWork;
  /** The whole report. */
  readonly report: () => CoverageReport;
}

/** The state after following a plan: the same one, changed, or a new one when the frame is another. */
function followed(state: SessionState, next: Plan): SessionState {
  const before = state.plan;
  if (before === next) return state;
  if (!haveSameFrame(before, next)) return openState(next, state.world);
  state.plan = next;
  followTime(state, before, next);
  followDemand(state, before, next);
  spreadMoved(state.loads, state.ranked);
  return state;
}

function allBottlenecks(state: SessionState): readonly Bottleneck[] {
  const steps = explainState(state);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function workOf(state: SessionState): PlanWork {
  const numbers = orderedNumbers(state);
  const items = orderedItems(state, numbers);
  return { items, assignment: orderedLines(state, items, numbers), logged: loggedLines(state.plan, state.world) };
}

/** Opens a plan. `apply` is the commands room's own function; it is handed in because rooms do not call each other. */
export function openSession(plan: Plan, apply: ApplyCommand, world: World): PlanSession {
  let state = openState(plan, world);
  let twin: SessionState | undefined;
  let known: QuickReport | null = null;
  let knownWork: PlanWork | null = null;
  const quick = (): QuickReport => (known ??= quickReport(state));
  const work = (): PlanWork => (knownWork ??= workOf(state));
  const follow = (next: Plan): void => {
    if (next === state.plan) return;
    state = followed(state, next);
    known = null;
    knownWork = null;
  };
  return {
    get plan() {
      return state.plan;
    },
    get workCount() {
      return state.ranked.network.items.count;
    },
    follow,
    quick,
    apply: (command) => {
      const next = apply(state.plan, command);
      if (next !== undefined) follow(next);
      return next !== undefined;
    },
    preview: (command) => {
      const next = apply(state.plan, command);
      if (next === undefined) return undefined;
      const before = quick();
      if (!haveSameFrame(state.plan, next)) return compareReports(before, quickReport(openState(next, world)));
      twin = twinOf(state, twin);
      return compareReports(before, quickReport(followed(twin, next)));
    },
    explain: () => explainState(state),
    work,
    report: () => ({ ...quick(), bottlenecks: allBottlenecks(state), ...work() }),
  };
}
