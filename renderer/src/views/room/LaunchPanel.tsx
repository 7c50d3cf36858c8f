import { Check, Flag, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EarliestLaunch } from '@shared/engine';
import type { Translate } from '@shared/i18n';
import { Button, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { editPlanWithToast, useAppStore, useIsWritable, usePlan } from '../../state';
import { Answer } from './Answer';
import { type LaunchWeek, launchWeeks } from './launch-weeks';
import styles from './LaunchPanel.module.css';

const icons = { fails: X, carries: Check, untried: null } as const satisfies Record<LaunchWeek['state'], unknown>;

function useSentence(launch: EarliestLaunch | null): string {
  const { t, f } = useTexts();
  if (launch === null) return t('room.launch.never');
  const day = f.day(launch.day);
  if (launch.weeksLater === 0) return t('room.launch.asPlanned', { day });
  return t(launch.weeksLater > 0 ? 'room.launch.later' : 'room.launch.earlier', { day, count: Math.abs(launch.weeksLater) });
}

/** The stock on the launch day, and how much earlier it has to be begun. */
function stockText({ readyPosts, leadDays }: EarliestLaunch, t: Translate): string {
  const stock = readyPosts === 0 ? t('room.launch.noStock') : t('room.launch.stock', { count: readyPosts });
  return leadDays === 0 ? stock : `${stock} ${t('room.launch.lead', { count: leadDays })}`;
}

function WeekMark({ week, isLabelled }: { readonly week: LaunchWeek; readonly isLabelled: boolean }): ReactNode {
  const { t, f } = useTexts();
  const Icon = icons[week.state];
  return (
    <li>
      <span className={styles['flag']}>{week.isPlanned ? <Flag aria-label={t('room.launch.planned')} /> : null}</span>
      <span className={`${styles['cell']} ${styles[week.state]}`} title={t(`room.launch.state.${week.state}`, { day: f.day(week.day) })}>
        {Icon === null ? null : <Icon aria-hidden="true" />}
        <span className="visually-hidden">{t(`room.launch.state.${week.state}`, { day: f.day(week.day) })}</span>
      </span>
      <span className={styles['day']} aria-hidden="true">
        {isLabelled ? f.shortDay(week.day) : null}
      </span>
    </li>
  );
}

/** The earliest day from which everything holds, with the stock that it takes, and a button that moves the launch there. */
export function LaunchPanel({ launch }: { readonly launch: EarliestLaunch | null }): ReactNode {
  const { t } = useTexts();
  const plan = usePlan();
  const isWritable = useIsWritable();
  const showView = useAppStore((state) => state.showView);
  const weeks = launchWeeks(plan, launch);
  const sentence = useSentence(launch);
  const command = launch?.command ?? null;
  const step = Math.ceil(weeks.length / 12);
  return (
    <Panel title={t('room.launch.title')} note={t('room.launch.note')}>
      <Answer
        title={sentence}
        text={launch === null ? t('room.launch.neverHint') : stockText(launch, t)}
        actions={
          launch === null ? (
            <Button onClick={() => showView('repairs')}>{t('room.toRepairs')}</Button>
          ) : command === null ? null : (
            <Button tone="primary" disabled={!isWritable} onClick={() => editPlanWithToast('room.launch.applied', command)}>
              {t('room.launch.apply')}
            </Button>
          )
        }
      >
        <ol className={styles['strip']} aria-label={t('room.launch.picture')}>
          {weeks.map((week, index) => (
            <WeekMark key={week.day} week={week} isLabelled={index % step === 0} />
          ))}
        </ol>
        <p className={styles['key']} aria-hidden="true">
          <Flag /> {t('room.launch.planned')}
        </p>
      </Answer>
    </Panel>
  );
}
