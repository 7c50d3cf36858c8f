import type { ReactNode } from 'react';
import { Check, ChevronsUp, Minus, X } from 'lucide-react';
import type { CadenceWeek, ChannelCadence } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { isoWeekOf, toDayNumber } from '@shared/time';
import { useTexts } from '../../i18n';
import styles from './CadenceStrips.module.css';

type Channel = Plan['channels'][number];

const icons = { kept: Check, belowTarget: Minus, missed: X, dense: ChevronsUp, outside: null } as const satisfies Record<CadenceWeek['state'], unknown>;
const MOST_LABELS = 30;
const states = ['kept', 'belowTarget', 'missed', 'dense'] as const;

function CadenceCell({ week, channelName }: { readonly week: CadenceWeek; readonly channelName: string }): ReactNode {
  const { t } = useTexts();
  const Icon = icons[week.state];
  const words = t('coverage.cadence.cell', { channel: channelName, week: isoWeekOf(toDayNumber(week.monday)).week, posts: t('common.posts', { count: week.posts }), state: t(`coverage.cadence.state.${week.state}`) });
  return (
    <span className={`${styles['cell']} ${styles[week.state]}`} role="img" aria-label={words} title={words}>
      {Icon === null ? null : <Icon aria-hidden="true" />}
    </span>
  );
}

function ChannelRow({ cadence, channel }: { readonly cadence: ChannelCadence; readonly channel: Channel }): ReactNode {
  const { t } = useTexts();
  const gap = cadence.longestGapDays === 0 ? '' : t('coverage.cadence.gap', { count: cadence.longestGapDays });
  return (
    <div className={styles['row']}>
      <div className={styles['name']}>
        <strong>
          <i style={{ background: channel.color }} aria-hidden="true" />
          {channel.name}
        </strong>
        <span className={cadence.isGapTooLong || cadence.missedWeeks > 0 ? styles['bad'] : undefined}>
          {cadence.missedWeeks > 0 ? t('coverage.cadence.missedWeeks', { count: cadence.missedWeeks }) : t('coverage.cadence.allKept')}
          {gap === '' ? '' : ` · ${gap}`}
        </span>
      </div>
      <div className={styles['cells']}>
        {cadence.weeks.map((week) => (
          <CadenceCell key={week.monday} week={week} channelName={channel.name} />
        ))}
      </div>
    </div>
  );
}

/** The weeks below the strips; where they are many, not each one is named. */
function WeekNumbers({ weeks }: { readonly weeks: readonly CadenceWeek[] }): ReactNode {
  const step = Math.ceil(weeks.length / MOST_LABELS);
  return (
    <div className={styles['row']} aria-hidden="true">
      <span />
      <div className={styles['cells']}>
        {weeks.map(({ monday }, index) => (
          <span key={monday} className={styles['week']}>
            {index % step === 0 ? isoWeekOf(toDayNumber(monday)).week : null}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Per channel a strip of weeks: rhythm kept, thin, missed or too dense. */
export function CadenceStrips({ cadence, channels }: { readonly cadence: readonly ChannelCadence[]; readonly channels: readonly Channel[] }): ReactNode {
  const { t } = useTexts();
  if (cadence.length === 0) return <p className={styles['none']}>{t('coverage.cadence.none')}</p>;
  return (
    <div className={styles['strips']}>
      {cadence.map((one) => {
        const channel = channels.find((candidate) => candidate.id === one.channelId);
        return channel === undefined ? null : <ChannelRow key={one.channelId} cadence={one} channel={channel} />;
      })}
      <WeekNumbers weeks={cadence[0]?.weeks ?? []} />
      <ul className={styles['legend']}>
        {states.map((state) => {
          const Icon = icons[state];
          return (
            <li key={state}>
              <span className={`${styles['swatch']} ${styles[state]}`} aria-hidden="true">
                <Icon />
              </span>
              {t(`coverage.cadence.state.${state}`)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
