import { Check, Minus } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useLayoutEffect, useRef } from 'react';
import styles from './Menu.module.css';

/** One thing to choose. */
export interface MenuItem {
  readonly key: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** The keys that do the same. */
  readonly keys?: string;
  /** For items that hold or do not hold; `some`: for a part of what is meant. */
  readonly isOn?: boolean | 'some';
  readonly isDanger?: boolean;
  readonly onChoose: () => void;
}

/** Items that belong together; between groups there is a line. */
export interface MenuGroup {
  readonly key: string;
  readonly label?: string;
  readonly items: readonly MenuItem[];
}

/** Where a menu opens: below the box, or above it where there is no room. */
export interface MenuPlace {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface MenuProps {
  readonly label: string;
  readonly place: MenuPlace;
  readonly groups: readonly MenuGroup[];
  readonly onClose: () => void;
}

const GAP = 4;

function roleOf({ isOn }: MenuItem): 'menuitem' | 'menuitemcheckbox' {
  return isOn === undefined ? 'menuitem' : 'menuitemcheckbox';
}

function Item({ item, onClose }: { readonly item: MenuItem; readonly onClose: () => void }): ReactNode {
  return (
    <button
      type="button"
      role={roleOf(item)}
      aria-checked={item.isOn === undefined ? undefined : item.isOn === 'some' ? 'mixed' : item.isOn}
      tabIndex={-1}
      className={`${styles['item']} ${item.isDanger === true ? styles['danger'] : ''}`}
      onClick={() => {
        onClose();
        item.onChoose();
      }}
    >
      <span className={styles['icon']}>{item.icon}</span>
      <span className={styles['label']}>{item.label}</span>
      {item.keys === undefined ? null : <kbd>{item.keys}</kbd>}
      {item.isOn === undefined ? null : <span className={styles['state']}>{item.isOn === 'some' ? <Minus aria-hidden="true" /> : item.isOn ? <Check aria-hidden="true" /> : null}</span>}
    </button>
  );
}

function itemsIn(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
}

/** Where the focus goes when a key is pressed in a menu: a letter finds the next item that begins with it. */
function nextItem(items: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const now = items.findIndex((item) => item === document.activeElement);
  if (key === 'ArrowDown') return items[(now + 1) % items.length];
  if (key === 'ArrowUp') return items.at(now <= 0 ? -1 : now - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const turned = [...items.slice(now + 1), ...items.slice(0, now + 1)];
  return turned.find((item) => item.textContent.trim().toLowerCase().startsWith(key.toLowerCase()));
}

interface OpenMenu {
  readonly menu: RefObject<HTMLDivElement | null>;
  /** Gives the focus back to what had it before. */
  readonly giveBack: () => void;
}

/** Opens the menu where there is room and gives it the focus; a press outside closes it. */
function useOpenMenu({ left, top, bottom }: MenuPlace, onClose: () => void): OpenMenu {
  const menu = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useLayoutEffect(() => {
    const element = menu.current;
    if (element === null) return;
    before.current = document.activeElement;
    element.showPopover();
    const isBelow = bottom + GAP + element.offsetHeight < innerHeight;
    element.style.left = `${Math.max(GAP, Math.min(left, innerWidth - element.offsetWidth - GAP))}px`;
    element.style.top = `${isBelow ? bottom + GAP : Math.max(GAP, top - GAP - element.offsetHeight)}px`;
    itemsIn(element)[0]?.focus();
  }, [left, top, bottom]);
  useEffect(() => {
    const outside = (event: Event): void => {
      if (event.target instanceof Node && menu.current?.contains(event.target) === false) close.current();
    };
    document.addEventListener('pointerdown', outside, { capture: true });
    return () => document.removeEventListener('pointerdown', outside, { capture: true });
  }, []);
  return {
    menu,
    giveBack: () => {
      if (before.current instanceof HTMLElement) before.current.focus();
    },
  };
}

/** A menu over the page. Arrow keys and letters move in it, Escape closes it. */
export function Menu({ label, place, groups, onClose }: MenuProps): ReactNode {
  const id = useId();
  const { menu, giveBack } = useOpenMenu(place, onClose);
  // Before the page changes, so that the page knows what has the focus while it does.
  const close = (): void => {
    giveBack();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Keys of the page behind it must rest.
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      return close();
    }
    const next = event.ctrlKey || event.metaKey || event.altKey || menu.current === null ? undefined : nextItem(itemsIn(menu.current), event.key);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div ref={menu} popover="manual" role="menu" tabIndex={-1} aria-label={label} className={styles['menu']} onKeyDown={onKeyDown}>
      {groups.map((group, place) => (
        <div key={group.key} role="group" aria-labelledby={group.label === undefined ? undefined : `${id}-${place}`} className={styles['group']}>
          {group.label === undefined ? null : (
            <span id={`${id}-${place}`} className={styles['head']}>
              {group.label}
            </span>
          )}
          {group.items.map((item) => (
            <Item key={item.key} item={item} onClose={close} />
          ))}
        </div>
      ))}
    </div>
  );
}
