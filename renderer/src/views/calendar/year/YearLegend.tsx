import { CircleX, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../../i18n';
import styles from './YearMap.module.css';

const heats = ['heat0', 'heat1', 'heat2', 'heat3', 'heat4'] as const;

/** What the colours and signs of the year mean. */
export function YearLegend(): ReactNode {
  const { t } = useTexts();
  return (
    <p className={styles['legend']}>
      <span>{t('calendar.year.fewer')}</span>
      <span className={styles['scale']} aria-hidden="true">
        {heats.map((heat) => (
          <i key={heat} className={styles[heat]} />
        ))}
      </span>
      <span>{t('calendar.year.more')}</span>
      <span className={styles['key']}>
        <TriangleAlert className={styles['tightSign']} aria-hidden="true" />
        {t('calendar.year.tight')}
      </span>
      <span className={styles['key']}>
        <CircleX className={styles['shortSign']} aria-hidden="true" />
        {t('calendar.year.short')}
      </span>
    </p>
  );
}
