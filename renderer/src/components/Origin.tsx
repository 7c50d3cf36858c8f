import { Info } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useTexts } from '../i18n';
import styles from './Origin.module.css';

interface OriginProps {
  /** One line: value, kind of evidence, year. */
  readonly line: string;
  /** Titles of the sources behind it. */
  readonly sources: readonly string[];
  readonly note?: string | undefined;
}

/** Says where a default comes from; the sources open on demand. */
export function Origin({ line, sources, note }: OriginProps): ReactNode {
  const { t } = useTexts();
  const id = useId();
  const hasMore = sources.length > 0 || note !== undefined;
  return (
    <span className={styles['origin']}>
      {line}
      {hasMore ? (
        <>
          <button type="button" className={styles['button']} popoverTarget={id} aria-label={t('common.showSources')}>
            <Info aria-hidden="true" />
          </button>
          <span id={id} popover="auto" className={styles['popover']}>
            {note === undefined ? null : <span className={styles['line']}>{note}</span>}
            {sources.map((source) => (
              <span key={source} className={styles['line']}>
                {source}
              </span>
            ))}
          </span>
        </>
      ) : null}
    </span>
  );
}
