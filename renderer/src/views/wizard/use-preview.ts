import { useEffect, useMemo, useState } from 'react';
import { planFromAnswers } from '@shared/benchmarks';
import type { Plan } from '@shared/schema';
import type { Translate } from '@shared/i18n';
import { useTexts } from '../../i18n';
import { askPreview, makeId, useToday } from '../../state';
import type { PlanPreview } from '../../workers/coverage-protocol';
import { answersOf, type Draft } from './draft';
import { latestOnly } from './latest-only';

/** A plan together with the answers that it was made from. */
interface MadePlan {
  readonly draft: Draft;
  readonly plan: Plan;
}

/** What the engine says about a plan that was made. */
export interface Preview extends PlanPreview {
  readonly made: MadePlan;
}

/** The plan as answered now, and the newest thing the engine said; while it computes that is still about earlier answers. */
export interface LivePreview {
  readonly made: MadePlan;
  readonly preview: Preview | null;
  readonly isComputing: boolean;
  readonly hasFailed: boolean;
}

function makePlan(draft: Draft, translate: Translate): MadePlan {
  return { draft, plan: planFromAnswers(answersOf(draft), () => makeId('n'), translate) };
}

/** Makes the plan of the answers and has it judged in the worker, again after every change. */
export function usePreview(draft: Draft): LivePreview {
  const { t } = useTexts();
  const today = useToday();
  const made = useMemo(() => makePlan(draft, t), [draft, t]);
  const [told, setTold] = useState<{ readonly made: MadePlan; readonly answer: PlanPreview | null } | null>(null);
  const judge = useMemo(
    () => latestOnly(({ plan }: MadePlan) => askPreview(plan, today), (question, answer) => setTold({ made: question, answer })),
    [today],
  );
  useEffect(() => judge(made), [judge, made]);
  const isComputing = told?.made !== made;
  const preview = useMemo(() => (told === null || told.answer === null ? null : { ...told.answer, made: told.made }), [told]);
  return { made, preview, isComputing, hasFailed: !isComputing && told?.answer === null };
}
