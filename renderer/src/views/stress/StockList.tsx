import type { ReactNode } from 'react';
import type { ReadyStock } from '@shared/engine';
import { useTexts } from '../../i18n';
import { usePlan } from '../../state';
import styles from './StressView.module.css';

/** How long each channel goes on with the posts that are ready. */
export function StockList({ stock }: { readonly stock: readonly ReadyStock[] }): ReactNode {
  const { t, f } = useTexts();
  const { channels } = usePlan();
  if (stock.length === 0) return <p className={styles['none']}>{t('coverage.cadence.none')}</p>;
  return (
    <ul className={styles['list']}>
      {stock.map(({ channelId, readyPosts, firstOpenDay, lastsDays }) => (
        <li key={channelId}>
          <strong>{channels.find((channel) => channel.id === channelId)?.name ?? channelId}</strong>
          <p>
            {t('stress.stock.ready', { count: readyPosts })} {firstOpenDay === null ? t('stress.stock.all') : t('stress.stock.until', { day: f.day(firstOpenDay) })}
          </p>
          <span className={styles['figure']}>{lastsDays === null ? '–' : t('stress.stock.days', { count: lastsDays })}</span>
        </li>
      ))}
    </ul>
  );
}
