import { Bookmark, Building2, Clapperboard, Clock, Columns3, Goal, GraduationCap, type LucideIcon, Megaphone, Store, Tag, Target, User, UsersRound, Wallet } from 'lucide-react';
import { useMemo } from 'react';
import type { TextKey } from '@shared/i18n';
import { type Texts, useTexts } from '../../i18n';
import { goInCalendar, type SearchedCollection, type SearchEntry, useAppStore, usePlanStore, type ViewName } from '../../state';
import type { FindOption } from './find-option';
import { revealRecord } from './reveal-record';

interface Kind {
  readonly label: TextKey;
  /** Null: the sign of its channel. */
  readonly Icon: LucideIcon | null;
  /** The room that shows it. */
  readonly room: ViewName;
}

const kinds: { readonly [Name in SearchedCollection]: Kind } = {
  posts: { label: 'find.kind.posts', Icon: null, room: 'calendar' },
  series: { label: 'find.kind.series', Icon: null, room: 'calendar' },
  savedViews: { label: 'find.kind.savedViews', Icon: Bookmark, room: 'calendar' },
  channels: { label: 'find.kind.channels', Icon: null, room: 'settings' },
  campaigns: { label: 'find.kind.campaigns', Icon: Megaphone, room: 'settings' },
  pillars: { label: 'find.kind.pillars', Icon: Columns3, room: 'settings' },
  labels: { label: 'find.kind.labels', Icon: Tag, room: 'settings' },
  brands: { label: 'find.kind.brands', Icon: Store, room: 'settings' },
  people: { label: 'find.kind.people', Icon: User, room: 'team' },
  goals: { label: 'find.kind.goals', Icon: Target, room: 'goals' },
  subGoals: { label: 'find.kind.subGoals', Icon: Goal, room: 'goals' },
  audiences: { label: 'find.kind.audiences', Icon: UsersRound, room: 'audiences' },
  skills: { label: 'find.kind.skills', Icon: GraduationCap, room: 'team' },
  closures: { label: 'find.kind.closures', Icon: Building2, room: 'team' },
  formats: { label: 'find.kind.formats', Icon: Clapperboard, room: 'effort' },
  activities: { label: 'find.kind.activities', Icon: Clock, room: 'effort' },
  budgetLines: { label: 'find.kind.budgetLines', Icon: Wallet, room: 'budget' },
};

/** Shows a record where it lives. */
function goTo({ collection, id }: SearchEntry): void {
  if (collection === 'posts') return goInCalendar({ kind: 'post', id });
  if (collection === 'series') return goInCalendar({ kind: 'series', id });
  if (collection === 'savedViews') return goInCalendar({ kind: 'savedView', id });
  useAppStore.getState().showView(kinds[collection].room);
  revealRecord(id);
}

function detailOf({ collection, channelId, day }: SearchEntry, channelName: (id: string) => string, { t, f }: Texts): string {
  const kind = collection === 'posts' && day === null ? t('find.kind.ideas') : t(kinds[collection].label);
  if (channelId === null || collection === 'channels') return kind;
  return [...(collection === 'posts' && day !== null ? [] : [kind]), channelName(channelId), ...(day === null ? [] : [f.day(day)])].join(' · ');
}

/** Entries of the plan as options that lead to where they live. */
export function useEntryOptions(entries: readonly SearchEntry[]): FindOption[] {
  const texts = useTexts();
  const channels = usePlanStore((state) => state.document?.history.plan.channels);
  return useMemo(() => {
    const names = new Map(channels?.map((channel) => [channel.id, channel.name]));
    return entries.map((entry) => ({
      key: `${entry.collection}/${entry.id}`,
      title: entry.title.trim() === '' ? texts.t('calendar.untitled') : entry.title,
      detail: detailOf(entry, (id) => names.get(id) ?? '', texts),
      Icon: kinds[entry.collection].Icon,
      channelId: entry.channelId,
      shortcut: null,
      reason: null,
      choose: () => goTo(entry),
    }));
  }, [entries, channels, texts]);
}
