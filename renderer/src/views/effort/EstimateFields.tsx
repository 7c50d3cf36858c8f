import type { ReactNode } from 'react';
import { pertMean } from '@shared/benchmarks';
import type { Estimate } from '@shared/schema';
import { NumberField } from '../../components';
import { useDraft } from '../../components/use-draft';
import { useTexts } from '../../i18n';
import styles from './EstimateFields.module.css';

const points = ['low', 'likely', 'high'] as const satisfies readonly (keyof Estimate)[];
const MINUTES_PER_HOUR = 60;
const MAXIMUM_HOURS = 1000;

interface EstimateFieldsProps {
  readonly estimate: Estimate;
  /** What the hours are of, for those who hear the labels. */
  readonly name: string;
  readonly onCommit: (estimate: Estimate) => void;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
}

function isInOrder({ low, likely, high }: Estimate): boolean {
  return low <= likely && likely <= high;
}

/** Low, likely and high hours with their PERT mean. Figures out of order are explained and kept only once they are in order. */
export function EstimateFields({ estimate, name, onCommit, isLabelHidden = false, isDisabled = false }: EstimateFieldsProps): ReactNode {
  const { t, f } = useTexts();
  const [draft, setDraft] = useDraft(estimate);
  const take = (point: keyof Estimate, hours: number): void => {
    const next = { ...draft, [point]: Math.round(hours * MINUTES_PER_HOUR) };
    setDraft(next);
    if (isInOrder(next)) onCommit(next);
  };
  return (
    <div>
      <div className={styles['points']}>
        {points.map((point) => (
          <NumberField
            key={point}
            label={isLabelHidden ? t('effort.point.of', { point: t(`effort.point.${point}`), name }) : t(`effort.point.${point}`)}
            isLabelHidden={isLabelHidden}
            value={draft[point] / MINUTES_PER_HOUR}
            maximum={MAXIMUM_HOURS}
            isDisabled={isDisabled}
            onCommit={(hours) => hours !== null && take(point, hours)}
          />
        ))}
        <div className={styles['mean']}>
          {isLabelHidden ? null : <span>{t('effort.point.expected')}</span>}
          <output title={t('effort.point.expected.note')}>{f.hours(Math.round(pertMean(draft)))}</output>
        </div>
      </div>
      {isInOrder(draft) ? null : (
        <p className={styles['problem']} role="alert">
          {t('effort.estimateOrder')}
        </p>
      )}
    </div>
  );
}
