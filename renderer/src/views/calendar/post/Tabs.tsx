import { type ReactNode, useId, useRef } from 'react';
import styles from './Tabs.module.css';

/** One tab: what it is called, a figure beside it, and what it shows. */
export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** Short, such as a count; null: nothing to tell. */
  readonly mark: string | null;
  readonly content: ReactNode;
}

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly current: Name;
  readonly onChange: (name: Name) => void;
}

function nextPlace(key: string, place: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (place + 1) % count;
  if (key === 'ArrowLeft') return (place + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** Parts of a form behind tabs; the arrow keys go from one to the next. */
export function Tabs<Name extends string>({ label, tabs, current, onChange }: TabsProps<Name>): ReactNode {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const shown = tabs.find((tab) => tab.name === current) ?? tabs[0];
  const go = (key: string): boolean => {
    const place = nextPlace(key, tabs.findIndex((tab) => tab.name === shown?.name), tabs.length);
    const tab = place === undefined ? undefined : tabs[place];
    if (tab === undefined) return false;
    onChange(tab.name);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[place ?? 0]?.focus();
    return true;
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className={styles['tabs']}>
        {tabs.map((tab) => (
          <button
            key={tab.name}
            type="button"
            role="tab"
            id={`${id}-${tab.name}`}
            aria-selected={tab.name === shown?.name}
            aria-controls={tab.name === shown?.name ? `${id}-panel` : undefined}
            tabIndex={tab.name === shown?.name ? 0 : -1}
            onClick={() => onChange(tab.name)}
            onKeyDown={(event) => {
              if (go(event.key)) event.preventDefault();
            }}
          >
            {tab.label}
            {tab.mark === null ? null : <span className={styles['mark']}>{tab.mark}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown?.name ?? ''}`} className={styles['panel']}>
        {shown?.content}
      </div>
    </>
  );
}
