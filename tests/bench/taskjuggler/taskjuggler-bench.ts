import { type FlowProblem, solveCoverage } from '@shared/engine/flow';
import { bigProblem } from '../../support/engine/big-problem';
import { type Figure, figureOf, median, timed } from '../figures';
import { projectText, type TaskOrder } from './project-text';
import { runTaskJuggler, taskJuggler, type TaskJuggler } from './run-taskjuggler';

const PLANS = 30;
const SIZE = { posts: 120, people: 15, weeks: 16, skills: 4, load: 0.75 } as const;
const NAME = '30 plans of 120 posts x 15 people x 16 weeks, 360 tasks each';

/** A generated plan of a team; nothing is pinned, so that everything may be done by anybody who is able to. */
function planOf(seed: number): FlowProblem {
  const problem = bigProblem({ ...SIZE, seed });
  return { ...problem, items: { ...problem.items, owner: problem.items.owner.map(() => -1) } };
}

interface Ours {
  readonly late: number;
  readonly milliseconds: number;
}

/** Tasks with minutes that nobody can do in time, proved by a cut that adds up to them. */
function solveOurs(problem: FlowProblem): Ours {
  let late = 0;
  const milliseconds = timed(() => {
    const { open, parts, shortage } = solveCoverage(problem);
    late = open.filter((minutes) => minutes > 0).length;
    if (parts.reduce((sum, part) => sum + part.missing, 0) !== shortage) throw new Error('the bottlenecks do not add up');
  });
  return { late, milliseconds };
}

function lateFigure(id: string, how: string, exact: number, theirs: number): Figure {
  const what = `tasks late in ${NAME}: what cannot be done in time, exactly`;
  return { id, what, value: exact, unit: 'no.', peer: { name: `TaskJuggler, ${how}`, value: theirs }, runs: PLANS, goal: null };
}

function compare(tool: TaskJuggler): Figure[] {
  const problems = Array.from({ length: PLANS }, (_, place) => planOf(place + 1));
  const ours = problems.map(solveOurs);
  const runs = (order: TaskOrder): { late: number; milliseconds: number[] } => {
    const all = problems.map((problem) => runTaskJuggler(tool, projectText(problem, order)));
    return { late: all.reduce((sum, run) => sum + run.late.size, 0), milliseconds: all.map((run) => run.milliseconds) };
  };
  const own = runs('own');
  const due = runs('earliestDue');
  const exact = ours.reduce((sum, run) => sum + run.late, 0);
  const empty = { ...planOf(1), items: { ...planOf(1).items, count: 0 } };
  const start = Array.from({ length: 5 }, () => runTaskJuggler(tool, `${projectText(empty, 'own')}task t "t" { start 2027-01-04 milestone }\n`).milliseconds);
  return [
    lateFigure('taskjuggler.late', 'tasks as they come', exact, own.late),
    lateFigure('taskjuggler.late.due', 'told to take the earliest due first', exact, due.late),
    figureOf({ id: 'taskjuggler.time', what: 'one of these plans, exact, with assignment and bottlenecks', peer: { name: 'TaskJuggler with its start', value: median(own.milliseconds) } }, ours.map((run) => run.milliseconds)),
    figureOf({ id: 'taskjuggler.start', what: 'TaskJuggler with the same people and no work: its start' }, start),
  ];
}

/**
 * The same generated plans with TaskJuggler (how they are translated stands in `project-text.ts`: in its favour wherever
 * the two differ). TaskJuggler gives tasks to people one after another and never takes one back, so some come too late
 * that another assignment would have done in time.
 */
export function taskJugglerFigures(): Figure[] {
  const tool = taskJuggler();
  return tool === undefined ? [] : compare(tool);
}
