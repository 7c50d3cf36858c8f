import type { Sentence } from '../../i18n';
import type { Plan } from '../../schema';
import type { Day } from '../../time';
import { listPosts, type PlannedPost } from '../list-posts';
import type { WorkItem } from '../report';
import type { SolvedPlan } from '../strategy/solved-plan';
import { sentence } from '../values';
import type { World } from '../world';

/** What the answers to readiness questions share. */
export interface ReadinessContext {
  readonly plan: Plan;
  readonly report: SolvedPlan;
  readonly world: World;
  /** First day on which something is published: the launch, or the plan's first day. */
  readonly launch: Day;
  /** Posts with a day, in order. */
  readonly posts: readonly (PlannedPost & { readonly day: Day })[];
  /** Minutes of every item that somebody does. */
  readonly coveredByItem: ReadonlyMap<string, number>;
}

/** What the program can say by itself. */
export interface ProgramAnswer {
  readonly state: 'yes' | 'no' | 'unneeded';
  readonly sentences: readonly Sentence[];
}

/** Answers by question id; null where the plan does not tell. */
export type ProgramAnswers = Readonly<Record<string, (context: ReadinessContext) => ProgramAnswer | null>>;

/** A plain answer with its reason. */
export function yes(code: string, values: Sentence['values'] = {}): ProgramAnswer {
  return { state: 'yes', sentences: [sentence(code, values)] };
}

/** A no with its reason. */
export function no(code: string, values: Sentence['values'] = {}): ProgramAnswer {
  return { state: 'no', sentences: [sentence(code, values)] };
}

/** The question does not apply, with the reason. */
export function unneeded(code: string): ProgramAnswer {
  return { state: 'unneeded', sentences: [sentence(code)] };
}

/** Look-ups made once for all questions. */
export function createReadinessContext(plan: Plan, report: SolvedPlan, world: World): ReadinessContext {
  const coveredByItem = new Map<string, number>();
  for (const line of report.assignment) coveredByItem.set(line.itemId, (coveredByItem.get(line.itemId) ?? 0) + line.minutes);
  return {
    plan,
    report,
    world,
    launch: plan.settings.launch ?? plan.settings.horizon.from,
    posts: listPosts(plan).flatMap((post) => (post.day === null ? [] : [{ ...post, day: post.day }])),
    coveredByItem,
  };
}

/** Whether somebody does all of an item. */
export function isCovered(item: WorkItem, context: ReadinessContext): boolean {
  return (context.coveredByItem.get(item.id) ?? 0) >= item.planned;
}
