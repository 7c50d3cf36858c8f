import type { CSSProperties, ReactNode } from 'react';
import styles from './MixBar.module.css';

/** A part of a bar. `pattern` tells parts apart without colour. */
export interface BarPart {
  readonly key: string;
  readonly share: number;
  readonly color: string;
  readonly pattern: number;
}

/** A bar that is filled by parts; what it says stands in words beside it. */
export function MixBar({ parts, isSmall = false }: { readonly parts: readonly BarPart[]; readonly isSmall?: boolean }): ReactNode {
  return (
    <span className={`${styles['bar']} ${isSmall ? styles['small'] : ''}`} aria-hidden="true">
      {parts
        .filter((part) => part.share > 0)
        .map((part) => (
          <span key={part.key} className={styles['part']} data-pattern={part.pattern % 4} style={{ '--part': part.color, '--share': part.share } as CSSProperties} />
        ))}
    </span>
  );
}

/** The sign of a part in a legend. */
export function PartSign({ part }: { readonly part: BarPart }): ReactNode {
  return <span className={styles['sign']} data-pattern={part.pattern % 4} style={{ '--part': part.color } as CSSProperties} aria-hidden="true" />;
}
