import type { Translate } from '@shared/i18n';
import type { PostStatus, Settings } from '@shared/schema';
import { type StatusLook, statusLooks } from '../components';
import { useTexts } from '../i18n';
import { usePlanStore } from './plan-store';

type Looks = Readonly<Record<PostStatus, StatusLook>>;

/** Every card of a page asks for the looks: they are made once for all of them. */
const known = new WeakMap<Settings['statuses'], { readonly t: Translate; readonly looks: Looks }>();

function looksFor(kept: Settings['statuses'], t: Translate): Looks {
  const found = known.get(kept);
  if (found?.t === t) return found.looks;
  const looks = statusLooks(kept, t);
  known.set(kept, { t, looks });
  return looks;
}

/** Names, colours and icons of the statuses of the open plan; only below the plan screen. */
export function useStatusLooks(): Looks {
  const { t } = useTexts();
  const kept = usePlanStore((state) => state.document?.history.plan.settings.statuses);
  if (kept === undefined) throw new Error('useStatusLooks without an open plan');
  return looksFor(kept, t);
}
