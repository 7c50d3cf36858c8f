import type { CSSProperties, ReactNode } from 'react';
import { useTexts } from '../../i18n';
import styles from './ChartLegend.module.css';
import type { ColumnLine, ColumnSeries } from './column-geometry';

interface ChartLegendProps {
  readonly series: readonly ColumnSeries[];
  readonly lines: readonly ColumnLine[];
  readonly hasOver: boolean;
  readonly hint: string;
}

/** What the colours, lines and hatching of a chart mean. */
export function ChartLegend({ series, lines, hasOver, hint }: ChartLegendProps): ReactNode {
  const { t } = useTexts();
  return (
    <figcaption className={styles['caption']}>
      <ul className={styles['legend']}>
        {series.map((one) => (
          <li key={one.id} className={styles['series']} style={{ '--mark': one.color } as CSSProperties}>
            {one.name}
          </li>
        ))}
        {lines.map((line) => (
          <li key={line.id} className={styles[line.kind]}>
            {line.name}
          </li>
        ))}
        {hasOver ? <li className={styles['over']}>{t('common.chart.over')}</li> : null}
      </ul>
      <p className={styles['hint']}>{hint}</p>
    </figcaption>
  );
}
