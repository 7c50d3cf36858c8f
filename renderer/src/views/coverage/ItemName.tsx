import { CalendarSearch } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n';
import { showPostsInCalendar } from '../../state';
import type { WorkLine } from '../../workers/coverage-protocol';
import styles from './ItemName.module.css';

/** What a piece of work is called. Work for a post leads to the post in the calendar. */
export function ItemName({ item }: { readonly item: WorkLine['item'] }): ReactNode {
  const { t } = useTexts();
  const step = item.stepName === item.title ? null : <span className={styles['step']}>{item.stepName}</span>;
  if (item.source !== 'post') {
    return (
      <span>
        {item.title}
        {step}
      </span>
    );
  }
  return (
    <button type="button" className={styles['link']} title={t('coverage.toCalendar')} onClick={() => showPostsInCalendar([item.sourceId], item.until)}>
      <span className={styles['title']}>
        {item.title}
        <CalendarSearch aria-hidden="true" />
      </span>
      {step}
    </button>
  );
}
