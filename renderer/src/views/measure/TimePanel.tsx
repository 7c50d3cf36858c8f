import { Play, Plus, Square, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { add, remove } from '@shared/commands';
import { Button, DayField, HoursField, IconButton, Panel, SelectField } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, editPlanWithToast, makeId, useIsWritable, usePlan, useToday } from '../../state';
import styles from './MeasureView.module.css';

const LAST_SHOWN = 12;
const MILLISECONDS_PER_MINUTE = 60_000;
const LONGEST = 1440;

/** A watch that runs while this room is open: started, it gives back the minutes when it is stopped. */
function useStopwatch(onStop: (minutes: number) => void): { readonly isRunning: boolean; readonly press: () => void } {
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const press = (): void => {
    if (startedAt === null) return setStartedAt(performance.now());
    onStop(Math.min(LONGEST, Math.max(1, Math.round((performance.now() - startedAt) / MILLISECONDS_PER_MINUTE))));
    setStartedAt(null);
  };
  return { isRunning: startedAt !== null, press };
}

function LogForm(): ReactNode {
  const { t } = useTexts();
  const { people, activities } = usePlan();
  const today = useToday();
  const isDisabled = !useIsWritable();
  const [personId, setPersonId] = useState(people[0]?.id ?? '');
  const [activityId, setActivityId] = useState(activities[0]?.id ?? '');
  const [day, setDay] = useState(today);
  const [minutes, setMinutes] = useState<number | null>(null);
  const watch = useStopwatch(setMinutes);
  const save = (): void => {
    if (minutes === null || minutes === 0) return;
    if (editPlan('measure.done.logged', add('timeEntries', { id: makeId('time'), day, personId, activityId, minutes }))) setMinutes(null);
  };
  return (
    <div className={styles['log']}>
      <SelectField label={t('measure.time.activity')} value={activityId} isDisabled={isDisabled} choices={activities.map(({ id, name }) => ({ value: id, label: name }))} onChange={setActivityId} />
      <SelectField label={t('measure.time.person')} value={personId} isDisabled={isDisabled} choices={people.map(({ id, name }) => ({ value: id, label: name }))} onChange={setPersonId} />
      <DayField label={t('measure.day')} value={day} isDisabled={isDisabled} onChange={(next) => next !== null && setDay(next)} />
      <HoursField label={t('measure.time.hours')} minutes={minutes} maximumHours={24} isOptional isLive isDisabled={isDisabled} onCommit={setMinutes} />
      <Button icon={watch.isRunning ? <Square /> : <Play />} aria-pressed={watch.isRunning} disabled={isDisabled} onClick={watch.press}>
        {t(watch.isRunning ? 'measure.time.stop' : 'measure.time.start')}
      </Button>
      <Button tone="primary" icon={<Plus />} disabled={isDisabled || minutes === null || minutes === 0} onClick={save}>
        {t('measure.add')}
      </Button>
    </div>
  );
}

/** The time log: hours of activities by watch or by hand; hours of posts are logged in the post, and listed here as well. */
export function TimePanel(): ReactNode {
  const { t, f } = useTexts();
  const { timeEntries, people, activities, posts } = usePlan();
  const isWritable = useIsWritable();
  const sorted = [...timeEntries].reverse().sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0));
  const nameOf = (entry: (typeof timeEntries)[number]): string =>
    activities.find(({ id }) => id === entry.activityId)?.name ?? posts.find(({ id }) => id === entry.postId)?.title ?? (entry.note === '' ? t('measure.time.post') : entry.note);
  return (
    <Panel title={t('measure.time.title')} note={t('measure.time.note')}>
      {people.length === 0 || activities.length === 0 ? <p>{t('measure.time.needs')}</p> : <LogForm />}
      <ul className={styles['values']}>
        {sorted.slice(0, LAST_SHOWN).map((entry) => (
          <li key={entry.id}>
            <span>{f.day(entry.day)}</span>
            <strong>{f.duration(entry.minutes)}</strong>
            <span className={styles['faint']}>
              {nameOf(entry)} · {people.find(({ id }) => id === entry.personId)?.name}
            </span>
            <IconButton label={t('measure.time.remove', { day: f.day(entry.day) })} icon={<Trash2 />} disabled={!isWritable} onClick={() => editPlanWithToast('measure.done.unlogged', remove('timeEntries', entry.id))} />
          </li>
        ))}
        {sorted.length > LAST_SHOWN ? <li className={styles['faint']}>{t('measure.more', { count: sorted.length - LAST_SHOWN })}</li> : null}
      </ul>
    </Panel>
  );
}
