import { CalendarDays, Eye, FileText, HelpCircle, type LucideIcon, Newspaper, PencilLine } from 'lucide-react';
import { useMemo } from 'react';
import { foldedWords } from '@shared/util';
import { type ActionCard, actionCards, type ActionWorld, currentWorld, type MenuName, performAction, readableKeys } from '../../actions';
import { type Texts, useTexts } from '../../i18n';
import { useAppStore } from '../../state';
import type { FindOption } from './find-option';

const icons = { file: FileText, edit: PencilLine, view: Eye, plan: CalendarDays, post: Newspaper, help: HelpCircle } as const satisfies Record<MenuName, LucideIcon>;

/** Why an action cannot be done now. */
function reasonOf(card: ActionCard, { plan, app, selection }: ActionWorld, { t }: Texts): string {
  if (plan.document === null || app.screen !== 'plan') return t('find.reason.noPlan');
  if ((card.id.startsWith('calendar.') || card.menu === 'post') && app.view !== 'calendar') return t('find.reason.onlyCalendar');
  if (card.menu === 'post' && selection.ids.size === 0 && selection.focused === null) return t('find.reason.noPosts');
  return plan.document.readOnly === null ? t('find.reason.notNow') : t('find.reason.readOnly');
}

function optionOf(card: ActionCard, world: ActionWorld, modifier: string, texts: Texts): FindOption {
  return {
    key: `action/${card.id}`,
    title: texts.t(card.label),
    detail: texts.t(`actions.menu.${card.menu}`),
    Icon: icons[card.menu],
    channelId: null,
    shortcut: card.shortcut === null ? null : readableKeys(card.shortcut, modifier),
    reason: card.isEnabled(world) ? null : reasonOf(card, world, texts),
    choose: () => performAction(card),
  };
}

/** All actions as options; what cannot be done now stands last and says why. */
export function useActionOptions(): FindOption[] {
  const texts = useTexts();
  const platform = useAppStore((state) => state.description?.platform);
  return useMemo(() => {
    const modifier = platform === 'darwin' ? '⌘' : texts.t('common.controlKey');
    const world = currentWorld();
    const options = actionCards.filter((card) => card.id !== 'find.palette').map((card) => optionOf(card, world, modifier, texts));
    return [...options.filter((option) => option.reason === null), ...options.filter((option) => option.reason !== null)];
  }, [platform, texts]);
}

/** The options that have all words, by their beginning and in any order, in title or detail. */
export function matching(options: readonly FindOption[], words: readonly string[]): FindOption[] {
  return options.filter((option) => {
    const own = foldedWords(`${option.title} ${option.detail}`);
    return words.every((word) => own.some((candidate) => candidate.startsWith(word)));
  });
}
