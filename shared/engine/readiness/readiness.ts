import { readinessQuestions } from '../../benchmarks';
import type { Sentence } from '../../i18n';
import type { Plan, ReadinessAnswer } from '../../schema';
import type { SolvedPlan } from '../strategy/solved-plan';
import type { World } from '../world';
import { audienceAnswers } from './audience-answers';
import { campaignAnswers } from './campaign-answers';
import { contentAnswers } from './content-answers';
import { createReadinessContext, type ProgramAnswer, type ProgramAnswers } from './context';
import { controlAnswers } from './control-answers';
import { dialogueAnswers } from './dialogue-answers';
import { goalAnswers } from './goal-answers';
import { resourceAnswers } from './resource-answers';

/** Where a readiness question stands. `unneeded`: it does not apply to this plan; `open`: nobody has answered it. */
export interface ReadinessState {
  readonly questionId: string;
  readonly state: 'yes' | 'no' | 'open' | 'unneeded';
  readonly answeredBy: 'program' | 'user' | 'nobody';
  /** Why the program says so; empty for answers of people. */
  readonly sentences: readonly Sentence[];
  /** What somebody answered, whether or not it decides. */
  readonly answer: ReadinessAnswer | null;
  /** A task that was made of it and is still open. */
  readonly taskId: string | null;
}

const answerers: ProgramAnswers = {
  ...goalAnswers,
  ...audienceAnswers,
  ...resourceAnswers,
  ...contentAnswers,
  ...dialogueAnswers,
  ...campaignAnswers,
  ...controlAnswers,
};

/**
 * The readiness check: every question with its state. What the plan itself shows is answered by the program; the rest by people. A
 * person can declare any question as not applying; against a plain yes or no of the program their answer does not count.
 */
export function readinessOf(plan: Plan, report: SolvedPlan, world: World): ReadinessState[] {
  const context = createReadinessContext(plan, report, world);
  const answers = new Map(plan.readinessAnswers.map((answer) => [answer.questionId, answer]));
  const tasks = new Map(plan.tasks.filter((task) => !task.isDone && task.questionId !== null).map((task) => [task.questionId, task.id]));
  return readinessQuestions.map(({ id }) => {
    const shared = { questionId: id, answer: answers.get(id) ?? null, taskId: tasks.get(id) ?? null };
    return { ...shared, ...decide(answerers[id]?.(context) ?? null, shared.answer) };
  });
}

function decide(program: ProgramAnswer | null, answer: ReadinessAnswer | null): Pick<ReadinessState, 'state' | 'answeredBy' | 'sentences'> {
  if (answer?.answer === 'unneeded') return { state: 'unneeded', answeredBy: 'user', sentences: [] };
  if (program !== null) return { state: program.state, answeredBy: 'program', sentences: program.sentences };
  if (answer !== null) return { state: answer.answer, answeredBy: 'user', sentences: [] };
  return { state: 'open', answeredBy: 'nobody', sentences: [] };
}
