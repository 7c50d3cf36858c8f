import type { PlannedPost } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { foldedWords } from '@shared/util';

/** How the tray can be grouped. */
export const ideaGroupings = ['none', 'campaign', 'pillar'] as const;

/** How the tray is grouped. */
export type IdeaGrouping = (typeof ideaGroupings)[number];

/** Ideas that belong together. */
export interface IdeaGroup {
  /** Id of the campaign or pillar; null: the ideas without one, or all of them. */
  readonly id: string | null;
  readonly name: string | null;
  readonly ideas: readonly PlannedPost[];
}

/** Ideas in whose title, text or notes every typed word begins some word. */
export function findIdeas(ideas: readonly PlannedPost[], typed: string): readonly PlannedPost[] {
  const wanted = foldedWords(typed);
  if (wanted.length === 0) return ideas;
  return ideas.filter((idea) => {
    const words = foldedWords(`${idea.title} ${idea.text} ${idea.notes}`);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

/** Ideas by campaign or pillar, in the plan's order, those without one last. Empty groups are left out. */
export function groupIdeas(plan: Pick<Plan, 'campaigns' | 'pillars'>, ideas: readonly PlannedPost[], grouping: IdeaGrouping): IdeaGroup[] {
  if (grouping === 'none') return [{ id: null, name: null, ideas }];
  const records = grouping === 'campaign' ? plan.campaigns : plan.pillars;
  const keyOf = (idea: PlannedPost): string | null => (grouping === 'campaign' ? idea.campaignId : idea.pillarId);
  const groups = [...records.map(({ id, name }) => ({ id, name })), { id: null, name: null }];
  return groups.map((group) => ({ ...group, ideas: ideas.filter((idea) => keyOf(idea) === group.id) })).filter((group) => group.ideas.length > 0);
}
