import { applyCommand, type Command } from '@shared/commands';
import { type Bottleneck, coverPlan, createWorld, effortOverview, openSession, type PlanSession } from '@shared/engine';
import type { Plan } from '@shared/schema';
import type { FromWorker, PlanPreview, Question, ToWorker } from './coverage-protocol';
import { selectLines } from './work-lines';

/** So long, in milliseconds, an answer may be held back or go on before newer edits are looked for. */
const PATIENCE = 8;

/** What the desk needs of the place where it stands. `defer` runs work after the mailbox has been read. */
export interface DeskTools {
  readonly send: (message: FromWorker) => void;
  readonly defer: (work: () => void) => void;
  readonly now: () => number;
}

interface Held {
  readonly plan: Plan;
  readonly today: string;
  readonly serial: number;
}

function apply(plan: Plan, command: Command): Plan | undefined {
  const applied = applyCommand(plan, command);
  return applied.ok ? applied.value.plan : undefined;
}

/** What the engine says about a plan that is not open. */
function previewOf(plan: Plan, today: string): PlanPreview {
  const { items, assignment: _assignment, ...summary } = coverPlan(plan, createWorld(today));
  return { summary, effort: effortOverview(plan, items) };
}

/**
 * Answers about the open plan, one small piece of work at a time, the most urgent first: the verdict after the newest
 * edit, then questions, then the bottlenecks with their levers. Edits that came meanwhile are followed in one go.
 */
export class CoverageDesk {
  private held: Held | null = null;
  private session: PlanSession | null = null;
  private told = -1;
  private readonly questions: Question[] = [];
  private explanation: ReturnType<PlanSession['explain']> | null = null;
  private isScheduled = false;

  constructor(private readonly tools: DeskTools) {}

  /** Takes a message; nothing is computed yet. */
  receive(message: ToWorker): void {
    switch (message.type) {
      case 'open':
        this.held = { plan: message.plan, today: message.today, serial: message.serial };
        this.session = null;
        break;
      case 'edit':
        this.guard(null, () => this.follow(message.command, message.serial));
        break;
      case 'try':
        this.dropTries();
        this.questions.push(message);
        break;
      default:
        this.questions.push(message);
    }
    this.schedule();
  }

  private follow(command: Command, serial: number): void {
    if (this.held === null) return;
    const plan = apply(this.held.plan, command);
    if (plan === undefined) throw new Error('an edit was refused in the worker');
    this.held = { ...this.held, plan, serial };
  }

  /** Only the newest edit that somebody thinks about is of interest. */
  private dropTries(): void {
    for (const [place, question] of [...this.questions.entries()].toReversed()) {
      if (question.type !== 'try') continue;
      this.questions.splice(place, 1);
      this.tools.send({ type: 'tried', questionId: question.questionId, preview: null });
    }
  }

  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    this.tools.defer(() => {
      this.isScheduled = false;
      this.doNext();
    });
  }

  private doNext(): void {
    const question = this.held !== null && this.told !== this.held.serial ? undefined : this.questions.shift();
    if (question !== undefined) this.guard(question.questionId, () => this.answer(question));
    else this.guard(null, () => this.tell());
    if (this.explanation !== null || this.questions.length > 0 || (this.held !== null && this.told !== this.held.serial)) this.schedule();
  }

  /** The session of the plan as it is now. */
  private current(held: Held): PlanSession {
    if (this.session === null) this.session = openSession(held.plan, apply, createWorld(held.today));
    else this.session.follow(held.plan);
    return this.session;
  }

  private tell(): void {
    if (this.held === null) return;
    const { serial } = this.held;
    if (this.told === serial) return this.explain(this.tools.now() + PATIENCE, serial);
    const start = this.tools.now();
    // Told even when it fails: the same plan would fail again.
    this.told = serial;
    this.explanation = null;
    const session = this.current(this.held);
    const report = session.quick();
    this.explanation = session.explain();
    const bottlenecks = this.goOn(report.missingMinutes === 0 ? Infinity : start + PATIENCE);
    const isConfirmed = this.explanation === null;
    this.tools.send({ type: 'report', serial, report, bottlenecks, isConfirmed });
  }

  private explain(until: number, serial: number): void {
    const bottlenecks = this.goOn(until);
    if (bottlenecks !== null) this.tools.send({ type: 'bottlenecks', serial, bottlenecks, isConfirmed: this.explanation === null });
  }

  /** Goes on explaining for a while; gives the bottlenecks as far as they are known now, null when nothing new is. */
  private goOn(until: number): readonly Bottleneck[] | null {
    let known: readonly Bottleneck[] | null = null;
    while (this.explanation !== null && this.tools.now() < until) {
      const step = this.explanation.next();
      if (step.done === true) this.explanation = null;
      if (step.value !== null) known = step.value;
    }
    return known;
  }

  private answer(question: Question): void {
    const { questionId } = question;
    if (question.type === 'preview') return this.tools.send({ type: 'preview', questionId, preview: previewOf(question.plan, question.today) });
    if (this.held === null) return;
    const session = this.current(this.held);
    switch (question.type) {
      case 'lines':
        return this.tools.send({ type: 'lines', questionId, lines: selectLines(session.work(), question.question) });
      case 'effort':
        return this.tools.send({ type: 'effort', questionId, overview: effortOverview(session.plan, session.work().items) });
      case 'try':
        return this.tools.send({ type: 'tried', questionId, preview: session.preview(question.command) ?? null });
    }
  }

  /** A failure is told, and the session is opened anew for the next answer. */
  private guard(questionId: number | null, work: () => void): void {
    try {
      work();
    } catch (error) {
      const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
      this.session = null;
      this.explanation = null;
      this.tools.send({ type: 'failed', questionId, name, message, stack: stack ?? '' });
    }
  }
}
