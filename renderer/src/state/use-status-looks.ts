import { useMemo } from 'react';
import type { PostStatus } from '@shared/schema';
import { type StatusLook, statusLooks } from '../components';
import { useTexts } from '../i18n';
import { usePlanStore } from './plan-store';

/** Names, colours and icons of the statuses of the open plan; only below the plan screen. */
export function useStatusLooks(): Readonly<Record<PostStatus, StatusLook>> {
  const { t } = useTexts();
  const kept = usePlanStore((state) => state.document?.history.plan.settings.statuses);
  if (kept === undefined) throw new Error('useStatusLooks without an open plan');
  return useMemo(() => statusLooks(kept, t), [kept, t]);
}
