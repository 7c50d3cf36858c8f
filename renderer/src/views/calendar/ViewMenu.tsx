import { Check, ChevronDown } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { useTexts } from '../../i18n';
import { type CalendarViewName, calendarViews } from './model/calendar-pages';
import { viewIcons, viewKeys } from './view-look';
import styles from './ViewMenu.module.css';

interface ViewMenuProps {
  readonly view: CalendarViewName;
  readonly onView: (view: CalendarViewName) => void;
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function walk(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll('button')];
  const next = steps[event.key]?.(items.findIndex((item) => item === event.target), items.length);
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
}

function Item({ view, isOn, onPick }: { readonly view: CalendarViewName; readonly isOn: boolean; readonly onPick: () => void }): ReactNode {
  const { t } = useTexts();
  const Icon = viewIcons[view];
  return (
    <button type="button" role="menuitemradio" aria-checked={isOn} aria-keyshortcuts={viewKeys[view]} tabIndex={-1} className={styles['item']} onClick={onPick}>
      <Icon aria-hidden="true" />
      <span className={styles['name']}>{t(`calendar.view.${view}`)}</span>
      {isOn ? <Check aria-hidden="true" /> : null}
      <kbd aria-hidden="true">{viewKeys[view]}</kbd>
    </button>
  );
}

/** All views of the calendar behind one button that names the one in sight. Each has a letter of its own, too. */
export function ViewMenu({ view, onView }: ViewMenuProps): ReactNode {
  const { t } = useTexts();
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const Icon = viewIcons[view];
  return (
    <>
      <button type="button" className={styles['open']} popoverTarget={id} aria-haspopup="menu" aria-label={t('calendar.chooseView', { view: t(`calendar.view.${view}`) })}>
        <Icon aria-hidden="true" />
        {t(`calendar.view.${view}`)}
        <ChevronDown aria-hidden="true" />
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={t('calendar.views')}
        className={styles['menu']}
        onKeyDown={walk}
        onToggle={(event) => event.newState === 'open' && menu.current?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus()}
      >
        {calendarViews.map((name) => (
          <Item
            key={name}
            view={name}
            isOn={name === view}
            onPick={() => {
              menu.current?.hidePopover();
              onView(name);
            }}
          />
        ))}
      </div>
    </>
  );
}
