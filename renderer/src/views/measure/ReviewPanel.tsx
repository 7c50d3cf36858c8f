import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { add, batch, change, changePosts, unplanPosts } from '@shared/commands';
import { createWorld, type PlannedPost, reviewOf, reviewPeriod, type ReviewReport, type ReviewSpan } from '@shared/engine';
import { addDays } from '@shared/time';
import { Button, IconButton, Panel, Segmented } from '../../components';
import { useTexts } from '../../i18n';
import { editPlanWithToast, makeId, useIsWritable, usePlan, useToday } from '../../state';
import styles from './ReviewPanel.module.css';

const spans = ['week', 'month', 'quarter'] as const satisfies readonly ReviewSpan[];
const SLIPPED_SHOWN = 8;
/** After so many days without a value a look is due. */
const MEASURE_EVERY = 31;

function Posts({ report }: { readonly report: ReviewReport }): ReactNode {
  const { t, f } = useTexts();
  const { channels } = usePlan();
  const planned = report.channels.filter((channel) => channel.planned > 0);
  return (
    <section>
      <h3>{t('measure.review.kept')}</h3>
      {planned.length === 0 ? <p>{t('measure.review.nothingPlanned')}</p> : null}
      <ul>
        {planned.map(({ channelId, published, planned: count }) => (
          <li key={channelId}>
            <span>{channels.find(({ id }) => id === channelId)?.name}</span>
            <strong>{t('measure.review.of', { published: f.number(published, 0), count })}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Slipped({ slipped }: { readonly slipped: readonly PlannedPost[] }): ReactNode {
  const { t, f } = useTexts();
  const plan = usePlan();
  const today = useToday();
  const isWritable = useIsWritable();
  const newId = (): string => makeId('post');
  const act = (label: 'measure.done.published' | 'measure.done.moved' | 'measure.done.ideas', command: ReturnType<typeof unplanPosts>): void => {
    if (command !== null) editPlanWithToast(label, command);
  };
  if (slipped.length === 0) return null;
  return (
    <section className={styles['wide']}>
      <h3>{t('measure.review.slipped', { count: slipped.length })}</h3>
      <ul>
        {slipped.slice(0, SLIPPED_SHOWN).map((post) => (
          <li key={post.id}>
            <span>{post.title}</span>
            <span>{post.day === null ? '' : f.day(post.day)}</span>
          </li>
        ))}
        {slipped.length > SLIPPED_SHOWN ? <li>{t('measure.more', { count: slipped.length - SLIPPED_SHOWN })}</li> : null}
      </ul>
      <div className={styles['actions']}>
        <Button disabled={!isWritable} onClick={() => act('measure.done.published', changePosts(plan, slipped, () => ({ status: 'published' }), newId))}>
          {t('measure.review.published')}
        </Button>
        <Button disabled={!isWritable} onClick={() => act('measure.done.moved', changePosts(plan, slipped, () => ({ day: addDays(today, 7) }), newId))}>
          {t('measure.review.nextWeek')}
        </Button>
        <Button disabled={!isWritable} onClick={() => act('measure.done.ideas', unplanPosts(plan, slipped, newId))}>
          {t('measure.review.ideas')}
        </Button>
      </div>
    </section>
  );
}

function Moved({ report }: { readonly report: ReviewReport }): ReactNode {
  const { t, f } = useTexts();
  const { subGoals } = usePlan();
  if (subGoals.length === 0) return null;
  const value = (number: number | null): string => (number === null ? '–' : f.number(number, 2));
  return (
    <section>
      <h3>{t('measure.review.goals')}</h3>
      <ul>
        {report.subGoals.map(({ subGoalId, before, after, daysSinceMeasured }) => (
          <li key={subGoalId}>
            <span>{subGoals.find(({ id }) => id === subGoalId)?.name}</span>
            <strong>{t('measure.calibration.fromTo', { before: value(before), after: value(after) })}</strong>
            {daysSinceMeasured === null || daysSinceMeasured > MEASURE_EVERY ? <em>{t('measure.review.measureDue')}</em> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Tasks({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const { t, f } = useTexts();
  const { tasks } = usePlan();
  const isWritable = useIsWritable();
  if (ids.length === 0) return null;
  return (
    <section>
      <h3>{t('measure.review.tasks')}</h3>
      <ul>
        {tasks.filter(({ id }) => ids.includes(id)).map(({ id, name, due }) => (
          <li key={id}>
            <span>{name}</span>
            <span>{f.shortDay(due)}</span>
            <Button disabled={!isWritable} onClick={() => editPlanWithToast('measure.done.taskDone', change('tasks', id, { isDone: true }))}>
              {t('measure.review.done')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A look back on a week, month or quarter: kept, slipped, what it took, what moved, and what is due; findings become edits with one click. */
export function ReviewPanel(): ReactNode {
  const { t, f } = useTexts();
  const plan = usePlan();
  const today = useToday();
  const isWritable = useIsWritable();
  const [span, setSpan] = useState<ReviewSpan>('week');
  const [day, setDay] = useState(() => addDays(today, -7));
  const { period, report } = useMemo(() => {
    const found = reviewPeriod(span, day);
    return { period: found, report: reviewOf(plan, found, createWorld(today)) };
  }, [plan, span, day, today]);
  const made = plan.reviews.find((review) => review.span === span && review.from === period.from);
  const keep = (): void => void editPlanWithToast('measure.done.reviewed', batch([add('reviews', { id: makeId('review'), span, from: period.from, day: today })]));
  return (
    <Panel title={t('measure.review.title')} note={t('measure.review.note')}>
      <div className={styles['bar']}>
        <Segmented label={t('measure.review.span')} value={span} choices={spans.map((value) => ({ value, label: t(`measure.review.${value}`) }))} onChange={setSpan} />
        <IconButton label={t('measure.review.before')} icon={<ChevronLeft />} onClick={() => setDay(addDays(period.from, -1))} />
        <strong>{t('measure.review.period', { from: f.day(period.from), until: f.day(period.until) })}</strong>
        <IconButton label={t('measure.review.after')} icon={<ChevronRight />} onClick={() => setDay(addDays(period.until, 1))} />
        <span className={styles['end']}>{made === undefined ? null : t('measure.review.made', { day: f.day(made.day) })}</span>
        {made === undefined ? (
          <Button disabled={!isWritable || period.from > today} onClick={keep}>
            {t('measure.review.keep')}
          </Button>
        ) : null}
      </div>
      <p className={styles['sum']}>{t('measure.review.took', { hours: f.duration(report.loggedMinutes), time: f.money(report.timeCents, plan.settings.currency), spent: f.money(report.spentCents, plan.settings.currency) })}</p>
      <div className={styles['parts']}>
        <Posts report={report} />
        <Moved report={report} />
        <Tasks ids={report.overdueTaskIds} />
        <Slipped slipped={report.slipped} />
      </div>
    </Panel>
  );
}
