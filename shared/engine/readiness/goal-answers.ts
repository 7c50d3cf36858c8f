import { goalReference } from '../../benchmarks';
import { namesValue, numberValue } from '../values';
import { no, type ProgramAnswers, yes } from './context';

/** Questions about goals: the plan holds them, so the program answers. */
export const goalAnswers: ProgramAnswers = {
  'rq-01': ({ plan: { goals } }) => {
    if (goals.length === 0) return no('readiness.goals.none');
    const lasting = goals.filter((goal) => goalReference(goal.catalogueId)?.basis !== 'reach');
    return lasting.length === 0 ? no('readiness.goals.onlyReach') : yes('readiness.goals.named', { names: namesValue(lasting.map((goal) => goal.name)) });
  },
  'rq-02': ({ plan: { goals, subGoals } }) => {
    if (goals.length === 0) return no('readiness.goals.none');
    const sound = subGoals.filter((part) => (part.indicator !== '' || part.indicatorId !== null) && part.baseline !== null && part.target !== null);
    const open = goals.filter((goal) => !sound.some((part) => part.goalIds.includes(goal.id)));
    return open.length === 0 ? yes('readiness.goals.measured') : no('readiness.goals.unmeasured', { names: namesValue(open.map((goal) => goal.name)) });
  },
  'rq-03': ({ plan: { subGoals } }) => {
    if (subGoals.length === 0) return no('readiness.goals.noSubGoals');
    const open = subGoals.filter((part) => part.deadline === null);
    return open.length === 0
      ? yes('readiness.goals.dated', { count: numberValue(subGoals.length) })
      : no('readiness.goals.undated', { names: namesValue(open.map((part) => part.name)) });
  },
};
