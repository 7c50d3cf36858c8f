import { type ReactNode, useState } from 'react';
import { type LabourStage, workForStages } from '@shared/engine';
import { MoneyField, Panel } from '../../components';
import { useWidth } from '../../components/charts/use-width';
import { useTexts } from '../../i18n';
import { usePlan } from '../../state';
import { Answer } from './Answer';
import { moneyCurve, mostCents } from './money-curve';
import styles from './MoneyPanel.module.css';

const SIZE = { height: 180, top: 18, bottom: 26, left: 64, right: 24 } as const;

interface CurveProps {
  readonly stages: readonly LabourStage[];
  readonly cents: number;
  readonly most: number;
}

/** Work against money, with a mark where the chosen sum lies. Hidden from screen readers: the sentence says it. */
function Curve({ stages, cents, most }: CurveProps): ReactNode {
  const { f } = useTexts();
  const { currency } = usePlan().settings;
  const [element, width] = useWidth<HTMLDivElement>();
  const points = moneyCurve(stages);
  const none = points[0]?.minutes ?? 0;
  const all = points.at(-1)?.minutes ?? 0;
  const x = (amount: number): number => SIZE.left + (amount / most) * Math.max(0, width - SIZE.left - SIZE.right);
  const y = (minutes: number): number => SIZE.height - SIZE.bottom - ((minutes - none) / Math.max(1, all - none)) * (SIZE.height - SIZE.top - SIZE.bottom);
  const line = points.map((point, index) => `${index === 0 ? 'M' : 'L'}${x(point.cents)},${y(point.minutes)}`).join('');
  const covered = workForStages(stages, cents).coveredMinutes;
  const ground = y(none);
  return (
    <div ref={element} aria-hidden="true">
      <svg width={width} height={SIZE.height} className={styles['curve']}>
        <path className={styles['area']} d={`${line}L${x(most)},${ground}L${x(0)},${ground}Z`} />
        <line className={styles['base']} x1={x(0)} x2={x(most)} y1={ground} y2={ground} />
        <path className={styles['line']} d={line} />
        <line className={styles['drop']} x1={x(cents)} x2={x(cents)} y1={y(covered)} y2={ground} />
        <circle className={styles['dot']} cx={x(cents)} cy={y(covered)} r="5" />
        {[none, all].map((minutes) => (
          <text key={minutes} className={styles['tick']} x={SIZE.left - 8} y={y(minutes)} dy="0.32em" textAnchor="end">
            {f.hours(minutes)}
          </text>
        ))}
        <text className={styles['tick']} x={x(0)} y={SIZE.height - 8}>
          {f.money(0, currency)}
        </text>
        <text className={styles['tick']} x={x(most)} y={SIZE.height - 8} textAnchor="end">
          {f.money(most, currency)}
        </text>
      </svg>
    </div>
  );
}

/** How much can be done for a sum of money for paid hours: a slider, the answer to the minute, and the whole curve. */
export function MoneyPanel({ stages }: { readonly stages: readonly LabourStage[] }): ReactNode {
  const { t, f } = useTexts();
  const { currency } = usePlan().settings;
  const most = mostCents(stages);
  const [chosen, setChosen] = useState<number | null>(null);
  const cents = Math.min(chosen ?? Math.round(most / 200) * 100, most);
  const step = Math.max(1, Math.min(1000, Math.ceil(most / 100)));
  const { coveredMinutes, unpaidMinutes, missingCents } = workForStages(stages, cents);
  const covered = f.hours(coveredMinutes);
  const money = (amount: number): string => f.money(amount, currency);
  if (most === 0) {
    return (
      <Panel title={t('room.money.title')} note={t('room.money.note')}>
        <Answer title={t('room.money.free', { hours: covered })} text={t('room.money.freeHint')} />
      </Panel>
    );
  }
  return (
    <Panel title={t('room.money.title')} note={t('room.money.note')}>
      <Answer
        title={t('room.money.answer', { amount: money(cents), hours: covered })}
        text={unpaidMinutes === 0 ? t('room.money.enough') : t('room.money.more', { hours: f.duration(unpaidMinutes), amount: money(missingCents) })}
      >
        <div className={styles['amount']}>
          <MoneyField label={t('room.money.amount')} cents={cents} currency={currency} isLive onCommit={(amount) => setChosen(amount ?? 0)} />
        </div>
        <Curve stages={stages} cents={cents} most={most} />
        <input
          className={styles['slider']}
          type="range"
          min={0}
          // The last step reaches all there is to buy.
          max={Math.ceil(most / step) * step}
          step={step}
          value={cents}
          aria-label={t('room.money.slider')}
          aria-valuetext={t('room.money.answer', { amount: money(cents), hours: covered })}
          onChange={(event) => setChosen(event.target.valueAsNumber)}
        />
      </Answer>
    </Panel>
  );
}
