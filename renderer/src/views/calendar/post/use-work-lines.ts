import { useEffect, useMemo, useState } from 'react';
import type { PlannedPost } from '@shared/engine';
import { askLines, useCoverageStore } from '../../../state';
import type { PlannedStep } from './use-step-plan';

type Line = Awaited<ReturnType<typeof askLines>>[number];

/** Who does which step when, by step. */
export type WorkByStep = ReadonlyMap<string, readonly Line[]>;

/** The work of a post as the best assignment of the plan does it; empty until it is known. It follows every edit. */
export function useWorkLines(post: PlannedPost | null, planned: readonly PlannedStep[]): WorkByStep {
  const reportNumber = useCoverageStore((state) => state.reportNumber);
  const [lines, setLines] = useState<readonly Line[]>([]);
  const itemIds = post === null ? '' : planned.map(({ step }) => `post/${post.id}/${step.id}`).join(' ');
  useEffect(() => {
    let isCurrent = true;
    const wanted = itemIds === '' ? Promise.resolve([]) : askLines({ monday: null, personId: null, itemIds: itemIds.split(' ') });
    void wanted.then((found) => {
      if (isCurrent) setLines(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [itemIds, reportNumber]);
  return useMemo(() => Map.groupBy(lines, ({ item }) => item.id.slice(item.id.lastIndexOf('/') + 1)), [lines]);
}
