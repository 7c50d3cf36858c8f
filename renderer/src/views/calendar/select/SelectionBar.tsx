import { ChevronDown, Copy, CopyPlus, Lightbulb, Trash2, X } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { postMinutesOf, type PlannedPost } from '@shared/engine';
import { IconButton, Menu, type MenuItem, type MenuPlace } from '../../../components';
import { useTexts } from '../../../i18n';
import { clearSelection } from '../../../state';
import { useCalendar } from '../calendar-context';
import styles from './SelectionBar.module.css';
import { fieldsOf, type MenuField, useFieldMenus } from './use-field-menus';

/** What the bar can do besides setting fields. */
export interface BarActions {
  readonly moveBy: () => void;
  readonly duplicate: () => void;
  readonly copy: () => void;
  readonly toIdeas: () => void;
  readonly remove: () => void;
}

function MenuButton({ label, itemsOf }: { readonly label: string; readonly itemsOf: () => MenuItem[] }): ReactNode {
  const [place, setPlace] = useState<MenuPlace | null>(null);
  return (
    <>
      <button type="button" className={styles['opener']} aria-haspopup="menu" aria-expanded={place !== null} onClick={(event) => setPlace(event.currentTarget.getBoundingClientRect())}>
        {label}
        <ChevronDown aria-hidden="true" />
      </button>
      {place === null ? null : <Menu label={label} place={place} groups={[{ key: 'all', items: itemsOf() }]} onClose={() => setPlace(null)} />}
    </>
  );
}

function Summary({ posts }: { readonly posts: readonly PlannedPost[] }): ReactNode {
  const { t, f } = useTexts();
  const { plan } = useCalendar();
  const { formats, settings } = plan;
  const minutes = useMemo(() => {
    const minutesOf = postMinutesOf({ formats, settings });
    return posts.reduce((sum, post) => sum + minutesOf(post), 0);
  }, [posts, formats, settings]);
  const series = posts.filter((post) => post.isOccurrence).length;
  return (
    <p className={styles['summary']} role="status">
      <strong>{t('select.count', { count: posts.length })}</strong>
      <span>{t('select.hours', { hours: f.hours(minutes) })}</span>
      {series === 0 ? null : <span title={t('select.fromSeriesHint')}>{t('select.fromSeries', { count: series })}</span>}
    </p>
  );
}

/** What is selected, and what can be done to all of it in one step. */
export function SelectionBar({ posts, actions }: { readonly posts: readonly PlannedPost[]; readonly actions: BarActions }): ReactNode {
  const { t } = useTexts();
  const { plan, isWritable } = useCalendar();
  const itemsOf = useFieldMenus(posts, actions.moveBy);
  return (
    <div className={styles['bar']} role="toolbar" aria-label={t('select.bar')} data-selection-bar>
      <Summary posts={posts} />
      {isWritable ? fieldsOf(plan).map((field: MenuField) => <MenuButton key={field} label={t(`select.${field}`)} itemsOf={() => itemsOf(field)} />) : null}
      <span className={styles['divider']} />
      <IconButton label={t('select.copy')} icon={<Copy />} onClick={actions.copy} />
      {isWritable ? (
        <>
          <IconButton label={t('select.duplicate')} icon={<CopyPlus />} onClick={actions.duplicate} />
          <IconButton label={t('select.toIdeas')} icon={<Lightbulb />} onClick={actions.toIdeas} />
          <IconButton label={t('select.delete')} icon={<Trash2 />} onClick={actions.remove} />
        </>
      ) : null}
      <IconButton label={t('select.clear')} icon={<X />} onClick={clearSelection} />
    </div>
  );
}
