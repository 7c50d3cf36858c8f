import type { CSSProperties, ReactNode } from 'react';
import type { Person } from '@shared/schema';
import styles from './PersonMark.module.css';

function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => word !== '');
  const [first = '', last = ''] = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return `${first.charAt(0)}${last.charAt(0)}`.toUpperCase();
}

/** A person's initials in the person's colour. */
export function PersonMark({ person }: { readonly person: Person }): ReactNode {
  return (
    <span className={styles['mark']} aria-hidden="true" style={{ '--person': person.color ?? 'var(--ink-soft)' } as CSSProperties}>
      {initials(person.name)}
    </span>
  );
}
