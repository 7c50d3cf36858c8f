import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import styles from './MasterDetail.module.css';

/** One entry of the list. */
export interface MasterItem {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  /** What stands before the title, such as a spot of the channel's colour. */
  readonly mark?: ReactNode;
  /** What stands at the end, such as hours. */
  readonly end?: ReactNode;
}

interface MasterDetailProps {
  readonly label: string;
  readonly items: readonly MasterItem[];
  readonly selectedId: string;
  readonly onSelect: (id: string) => void;
  /** Ways to add an entry, below the list. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** A list on the left and what is selected in it on the right. Arrow keys walk through the list. */
export function MasterDetail({ label, items, selectedId, onSelect, footer, children }: MasterDetailProps): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const selected = items.findIndex((item) => item.id === selectedId);
  const walk = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? items.length - 1 : step === undefined ? undefined : selected + step;
    const item = next === undefined ? undefined : items[next];
    if (next === undefined || item === undefined) return;
    event.preventDefault();
    onSelect(item.id);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div className={styles['split']}>
      <div className={styles['side']}>
        {/* The keys belong to the list as a whole: it is one stop for the Tab key. */}
        <div role="presentation" className={styles['keys']} onKeyDown={walk}>
          <ul ref={list} className={styles['list']} aria-label={label}>
            {items.map((item, index) => (
              <li key={item.id}>
                <button type="button" data-record={item.id} className={styles['item']} aria-current={item.id === selectedId ? 'true' : undefined} tabIndex={index === Math.max(0, selected) ? 0 : -1} onClick={() => onSelect(item.id)}>
                  {item.mark}
                  <span className={styles['text']}>
                    <span className={styles['title']}>{item.title}</span>
                    {item.note === undefined ? null : <span className={styles['note']}>{item.note}</span>}
                  </span>
                  {item.end === undefined ? null : <span className={styles['end']}>{item.end}</span>}
                </button>
              </li>
            ))}
          </ul>
        </div>
        {footer === undefined ? null : <div className={styles['footer']}>{footer}</div>}
      </div>
      <div className={styles['detail']}>{children}</div>
    </div>
  );
}
