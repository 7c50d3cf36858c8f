import { useMemo } from 'react';
import { createWorld, type PlannedPost, type WorkItem, workItemsOf } from '@shared/engine';
import type { Plan, Step } from '@shared/schema';
import { usePlan } from '../../../state';
import type { PostForm } from '../model/post-form';

/** A step of a post as it was planned, whatever has been done of it since. `item` is undefined where the post has no day in the plan. */
export interface PlannedStep {
  readonly step: Step;
  readonly item: WorkItem | undefined;
}

/** Asks for the work of a post as if nothing of it were done: the whole of it is what was planned. */
function plannedSteps(plan: Plan, form: PostForm): readonly PlannedStep[] {
  const format = plan.formats.find((candidate) => candidate.id === form.formatId);
  if (format === undefined) return [];
  const { repeat: _repeat, adaptations: _adaptations, entries: _entries, commentDraft: _draft, ...fields } = form;
  const post: PlannedPost = { ...fields, id: 'form', isOccurrence: false, seriesId: null, occurrenceDay: null, adaptedFromId: null, status: 'draft', doneStepIds: [] };
  const nothingElse: Plan = { ...plan, posts: [], series: [], activities: [], tasks: [], timeEntries: [] };
  const items = new Map(workItemsOf(nothingElse, [post], createWorld(plan.settings.horizon.from)).map((item) => [item.stepId, item]));
  return format.steps.map((step) => ({ step, item: items.get(step.id) }));
}

/** The steps of the form's format with their days, counted back over working days from the day in the form. */
export function useStepPlan(form: PostForm): readonly PlannedStep[] {
  const plan = usePlan();
  return useMemo(() => plannedSteps(plan, form), [plan, form]);
}
