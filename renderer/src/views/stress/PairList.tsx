import { type ReactNode, useState } from 'react';
import type { WorstPair } from '@shared/engine';
import { Button } from '../../components';
import { useTexts } from '../../i18n';
import styles from './StressView.module.css';
import { useNames } from './use-names';

function PairRow({ pair }: { readonly pair: WorstPair }): ReactNode {
  const { t, f } = useTexts();
  const names = useNames();
  return (
    <li>
      <strong>{f.list(pair.personIds.map(names.person))}</strong>
      <p>{t('stress.pairs.when', { monday: f.shortDay(pair.monday), first: f.duration(pair.aloneMinutes[0]), second: f.duration(pair.aloneMinutes[1]) })}</p>
      <span className={`${styles['figure']} ${styles['bad']}`}>{t('stress.missing', { hours: f.duration(pair.missingMinutes) })}</span>
    </li>
  );
}

const SHOWN_AT_FIRST = 5;

/** Pairs that hurt more together than one by one, the worst first. */
export function PairList({ pairs }: { readonly pairs: readonly WorstPair[] }): ReactNode {
  const { t } = useTexts();
  const [isWhole, setIsWhole] = useState(false);
  if (pairs.length === 0) return <p className={styles['none']}>{t('stress.pairs.none')}</p>;
  const shown = isWhole ? pairs : pairs.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul className={styles['list']}>
        {shown.map((pair) => (
          <PairRow key={pair.personIds.join()} pair={pair} />
        ))}
      </ul>
      {pairs.length > shown.length ? (
        <p className={styles['more']}>
          <Button tone="quiet" onClick={() => setIsWhole(true)}>
            {t('stress.pairs.all', { count: pairs.length })}
          </Button>
        </p>
      ) : null}
    </>
  );
}
