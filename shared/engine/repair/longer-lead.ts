import type { Command } from '../../commands';
import type { Format } from '../../schema';
import { toDayNumber } from '../../time';
import { type FlowProblem, smallestWhole, solveNetwork } from '../flow';
import { numberValue, sentence } from '../values';
import { workingDaysOf } from '../working-days';
import { type RepairBase, shortItems } from './base';
import type { Candidate } from './repair';

/** Working days, eight weeks: who needs a longer lead plans a campaign, not a post. */
export const LONGEST_LEAD = 40;

/** The fewest working days that preparation of the missing posts has to start earlier. */
export function* longerLead(base: RepairBase): Generator<Candidate | null> {
  const ids = new Set(shortItems(base).flatMap((item) => item.formatId ?? []));
  const formats = base.plan.formats.filter((format) => ids.has(format.id) && format.steps.some(isPreparation));
  if (formats.length === 0) return;
  const shared = { id: 'longerLead', kind: 'longerLead', harmPoints: 0 } as const;
  const shortageWith = (days: number): number => solveNetwork(withLead(base, formats, days)).shortage;
  const reached = shortageWith(LONGEST_LEAD);
  if (reached === base.shortage) {
    yield { ...shared, what: sentence('engine.repair.longerLeadOfAnyLength'), command: null };
    return;
  }
  const days = smallestWhole(1, LONGEST_LEAD, (count) => shortageWith(count) === reached) ?? LONGEST_LEAD;
  yield { ...shared, what: sentence('engine.repair.longerLead', { count: numberValue(days) }), command: leadCommand(formats, days) };
}

/** Whether a step is done before publication, so that it can be done earlier still. */
export function isPreparation(step: Format['steps'][number]): boolean {
  return step.window.from < 0;
}

function earlier(step: Format['steps'][number], days: number): Format['steps'][number] {
  return isPreparation(step) ? { ...step, window: { ...step.window, from: Math.max(-250, step.window.from - days) } } : step;
}

/** Lets all preparation of these formats begin so many working days earlier. */
export function leadCommand(formats: readonly Format[], days: number): Command {
  return {
    type: 'batch',
    commands: formats.map((format) => ({
      type: 'change' as const,
      collection: 'formats' as const,
      id: format.id,
      set: { steps: format.steps.map((step) => earlier(step, days)) },
    })),
  };
}

/** The problem with longer windows. Work whose window ended before the horizon stays out: a longer lead does not bring it back. */
function withLead(base: RepairBase, formats: readonly Format[], days: number): FlowProblem {
  const { plan, problem, items } = base;
  const { shift } = workingDaysOf(plan, base.world);
  const steps = stepWindows(formats);
  const dayOfPost = new Map(base.posts.map((post) => [post.id, post.day]));
  const firstDay = problem.items.firstDay.slice();
  items.forEach((item, index) => {
    const from = steps.get(`${item.formatId ?? ''}/${item.stepId ?? ''}`);
    const day = dayOfPost.get(item.sourceId) ?? null;
    if (item.source !== 'post' || from === undefined || day === null) return;
    firstDay[index] = Math.max(0, shift(toDayNumber(day), Math.max(-250, from - days)) - base.capacity.from);
  });
  return { ...problem, items: { ...problem.items, firstDay } };
}

function stepWindows(formats: readonly Format[]): Map<string, number> {
  return new Map(formats.flatMap((format) => format.steps.filter(isPreparation).map((step) => [`${format.id}/${step.id}`, step.window.from] as const)));
}
