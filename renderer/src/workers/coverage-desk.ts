import { applyCommand, type Command } from '@shared/commands';
import { type Bottleneck, capacityOf, coverPlan, createWorld, effortOverview, openSession, plannedWorkOf, type PlanSession, type QuickReport, strategyOf } from '@shared/engine';
import type { Plan } from '@shared/schema';
import type { FromWorker, PlanPreview, Question, ToWorker } from './coverage-protocol';
import { groupWeeks, missingWork, personWeek, selectLines } from './work-lines';

/** So long, in milliseconds, an answer may be held back or go on before newer edits are looked for. */
const PATIENCE = 8;

/**
 * A plan with so little work that opens again in so many milliseconds is opened again once its verdict is out: where
 * several assignments are equally good, the window then shows the one that everybody sees who opens the file, whatever
 * edits led to it.
 */
const LITTLE_WORK = 4000;
const QUICKLY_OPENED = 50;

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
  const world = createWorld(today);
  const { items: _items, assignment: _assignment, logged: _logged, ...summary } = coverPlan(plan, world);
  return { summary, effort: effortOverview(plan, plannedWorkOf(plan, world)) };
}

/**
 * Answers about the open plan, one small piece of work at a time, the most urgent first: the verdict after the newest
 * edit, then questions, then the bottlenecks with their levers. Edits that came meanwhile are followed in one go.
 */
export class CoverageDesk {
  private held: Held | null = null;
  private session: PlanSession | null = null;
  /** Milliseconds that opening the plan again took last time; 0 when that has not been done. */
  private reopeningTime = 0;
  private told = -1;
  private report: QuickReport | null = null;
  private readonly questions: Question[] = [];
  private isToBeReopened = false;
  private explanation: ReturnType<PlanSession['explain']> | null = null;
  private isScheduled = false;

  constructor(private readonly tools: DeskTools) {}

  /** Takes a message; nothing is computed yet. */
  receive(message: ToWorker): void {
    switch (message.type) {
      case 'open':
        this.held = { plan: message.plan, today: message.today, serial: message.serial };
        this.session = null;
        this.reopeningTime = 0;
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

  private isBehind(): boolean {
    return this.held !== null && this.told !== this.held.serial;
  }

  private doNext(): void {
    const { held } = this;
    const question = this.isBehind() ? undefined : this.questions.shift();
    if (question !== undefined) this.guard(question.questionId, () => this.answer(question));
    else if (held !== null) this.guard(null, () => this.goAhead(held));
    if (this.isBehind() || this.questions.length > 0 || this.isToBeReopened || this.explanation !== null) this.schedule();
  }

  private goAhead(held: Held): void {
    if (this.isBehind()) this.tell(held);
    else if (this.isToBeReopened) this.reopen(held);
    else this.explain(this.tools.now() + PATIENCE, held.serial);
  }

  /** The session of the plan as it is now. */
  private current(held: Held): PlanSession {
    if (this.session === null) this.session = openSession(held.plan, apply, createWorld(held.today));
    else this.session.follow(held.plan);
    return this.session;
  }

  private openAgain(held: Held): PlanSession {
    const start = this.tools.now();
    this.session = openSession(held.plan, apply, createWorld(held.today));
    this.reopeningTime = this.tools.now() - start;
    return this.session;
  }

  private tell(held: Held): void {
    // Told even when it fails: the same plan would fail again.
    this.told = held.serial;
    const isFollowed = this.session !== null && this.session.workCount <= LITTLE_WORK && this.reopeningTime <= QUICKLY_OPENED;
    const isNothing = isFollowed && this.reopeningTime > 0 && this.reopeningTime <= PATIENCE / 2;
    const session = isNothing ? this.openAgain(held) : this.current(held);
    this.isToBeReopened = isFollowed && !isNothing;
    this.sendReport(held, session);
  }

  private reopen(held: Held): void {
    this.isToBeReopened = false;
    const before = JSON.stringify(this.report);
    const session = this.openAgain(held);
    if (JSON.stringify(session.quick()) !== before) return this.sendReport(held, session);
    this.explanation = session.explain();
    this.explain(session.quick().missingMinutes === 0 ? Infinity : this.tools.now() + PATIENCE, held.serial);
  }

  private sendReport({ serial }: Held, session: PlanSession): void {
    const report = session.quick();
    this.report = report;
    this.explanation = session.explain();
    const bottlenecks = this.goOn(report.missingMinutes === 0 ? Infinity : this.tools.now() + PATIENCE);
    this.tools.send({ type: 'report', serial, report, bottlenecks, isConfirmed: this.isAllTold() });
  }

  private isAllTold(): boolean {
    return this.explanation === null && !this.isToBeReopened;
  }

  private explain(until: number, serial: number): void {
    // At least one step, however slow the machine is.
    const first = this.takeStep();
    const bottlenecks = this.goOn(until) ?? first;
    if (bottlenecks !== null) this.tools.send({ type: 'bottlenecks', serial, bottlenecks, isConfirmed: this.isAllTold() });
  }

  /** Goes on explaining for a while; gives the bottlenecks as far as they are known now, null when nothing new is. */
  private goOn(until: number): readonly Bottleneck[] | null {
    let known: readonly Bottleneck[] | null = null;
    while (this.explanation !== null && this.tools.now() < until) known = this.takeStep() ?? known;
    return known;
  }

  private takeStep(): readonly Bottleneck[] | null {
    const step = this.explanation?.next();
    if (step?.done === true) this.explanation = null;
    return step?.value ?? null;
  }

  private answer(question: Question): void {
    const { questionId } = question;
    if (question.type === 'preview') return this.tools.send({ type: 'preview', questionId, preview: previewOf(question.plan, question.today) });
    if (this.held === null) return;
    const session = this.current(this.held);
    switch (question.type) {
      case 'lines':
        return this.tools.send({ type: 'lines', questionId, lines: selectLines(session.work(), question.question) });
      case 'personWeek': {
        const days = personWeek(session.work(), capacityOf(session.plan, createWorld(this.held.today)), question.personId, question.monday);
        return this.tools.send({ type: 'personWeek', questionId, days });
      }
      case 'groups':
        return this.tools.send({ type: 'groups', questionId, groups: groupWeeks(session.work(), capacityOf(session.plan, createWorld(this.held.today)), question.by) });
      case 'missing':
        return this.tools.send({ type: 'missing', questionId, missing: missingWork(session.work()) });
      case 'effort':
        return this.tools.send({ type: 'effort', questionId, overview: effortOverview(session.plan, plannedWorkOf(session.plan, createWorld(this.held.today))) });
      case 'strategy':
        return this.tools.send({ type: 'strategy', questionId, strategy: strategyOf(session.plan, { ...session.quick(), ...session.work() }, createWorld(this.held.today)) });
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
      this.isToBeReopened = false;
      this.tools.send({ type: 'failed', questionId, name, message, stack: stack ?? '' });
    }
  }
}
