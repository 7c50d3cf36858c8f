import type { Plan, ReadinessAnswer, RecordOf } from '../../schema';
import { add, change, type Command, remove } from '../command';
import type { IdMaker } from './id-maker';

/** Keeps somebody's answer to a readiness question, in place of the one before; null takes it back. Undefined when nothing changes. */
export function answerQuestion(plan: Plan, questionId: string, answer: ReadinessAnswer['answer'] | null, day: string, newId: IdMaker): Command | undefined {
  const before = plan.readinessAnswers.find((known) => known.questionId === questionId);
  if (before === undefined) return answer === null ? undefined : add('readinessAnswers', { id: newId(), questionId, answer, day });
  if (answer === null) return remove('readinessAnswers', before.id);
  return before.answer === answer ? undefined : change('readinessAnswers', before.id, { answer, day });
}

/** What a task made of an open question begins with. */
export type QuestionTask = Pick<RecordOf<'tasks'>, 'name' | 'due' | 'minutes'>;

/** Makes a task of an open readiness question: work like any other until it is done. */
export function taskFromQuestion(questionId: string, task: QuestionTask, newId: IdMaker): Command {
  return add('tasks', { id: newId(), questionId, ...task });
}
