import type { ReactNode } from 'react';
import type { Bottleneck, UsedUpTime } from '@shared/engine';
import { isoWeekOf, toDayNumber } from '@shared/time';
import { Button, Dialog, tableStyles } from '../../components';
import { useTexts } from '../../i18n';
import { showPostsInCalendar, usePlan } from '../../state';
import type { WorkLine } from '../../workers/coverage-protocol';
import styles from './BottleneckDialog.module.css';
import { ItemName } from './ItemName';
import { MoreRow, useFirst } from './MoreRow';
import { useLines, type WorkQuestion } from './WorkDialog';

/** A bottleneck, and the question for its work. */
export interface BottleneckQuestion {
  readonly bottleneck: Bottleneck;
  readonly question: WorkQuestion;
}

function WorkTable({ items, bottleneck }: { readonly items: readonly WorkLine['item'][]; readonly bottleneck: Bottleneck }): ReactNode {
  const { t, f } = useTexts();
  const { shown, hidden, more } = useFirst(items);
  return (
    <table className={`${tableStyles['table']} ${styles['table']}`}>
      <caption>{t('coverage.count.work')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('coverage.work.what')}</th>
          <th scope="col">{t('coverage.work.when')}</th>
          <th scope="col" className={tableStyles['numeric']}>
            {t('coverage.work.hours')}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              <ItemName item={item} />
            </th>
            <td className={tableStyles['faint']}>{t('coverage.work.window', { from: f.shortDay(item.from), until: f.shortDay(item.until) })}</td>
            <td className={tableStyles['numeric']}>{f.duration(item.planned)}</td>
          </tr>
        ))}
        <MoreRow count={hidden.length} minutes={hidden.reduce((sum, item) => sum + item.planned, 0)} columns={2} onMore={more} />
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {t('coverage.bottleneck.needed')}
          </th>
          <td className={tableStyles['numeric']}>{f.duration(bottleneck.neededMinutes)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function useTimeWords(): (time: UsedUpTime) => string {
  const { t, f } = useTexts();
  return ({ kind, from }) => {
    if (kind === 'week') return t('common.week', { week: isoWeekOf(toDayNumber(from)).week });
    return kind === 'dialogue' ? t('coverage.count.dialogue', { day: f.day(from) }) : f.day(from);
  };
}

function TimeTable({ bottleneck }: { readonly bottleneck: Bottleneck }): ReactNode {
  const { t, f } = useTexts();
  const words = useTimeWords();
  const { shown, hidden, more } = useFirst(bottleneck.usedUp);
  const names = new Map(usePlan().people.map((person) => [person.id, person.name]));
  return (
    <table className={`${tableStyles['table']} ${styles['table']}`}>
      <caption>{t('coverage.count.time')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('coverage.work.who')}</th>
          <th scope="col">{t('coverage.work.day')}</th>
          <th scope="col" className={tableStyles['numeric']}>
            {t('coverage.work.hours')}
          </th>
        </tr>
      </thead>
      <tbody>
        {bottleneck.usedUp.length === 0 ? (
          <tr>
            <td colSpan={3} className={tableStyles['faint']}>
              {t('coverage.count.nobody')}
            </td>
          </tr>
        ) : null}
        {shown.map((time) => (
          <tr key={`${time.personId}-${time.kind}-${time.from}`}>
            <th scope="row">{names.get(time.personId) ?? time.personId}</th>
            <td className={tableStyles['faint']}>{words(time)}</td>
            <td className={tableStyles['numeric']}>{f.duration(time.minutes)}</td>
          </tr>
        ))}
        <MoreRow count={hidden.length} minutes={hidden.reduce((sum, time) => sum + time.minutes, 0)} columns={2} onMore={more} />
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {t('coverage.count.there')}
          </th>
          <td className={tableStyles['numeric']}>{f.duration(bottleneck.availableMinutes)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** A bottleneck to add up by hand: its pieces of work, the hours of those who can do them day by day, and the difference. */
export function BottleneckDialog({ question: { bottleneck, question }, onClose }: { readonly question: BottleneckQuestion; readonly onClose: () => void }): ReactNode {
  const { t, f } = useTexts();
  const lines = useLines(question);
  const items = [...new Map((lines ?? []).map(({ item }) => [item.id, item])).values()];
  const footer = (
    <Button tone="primary" onClick={() => showPostsInCalendar(bottleneck.postIds, bottleneck.from)}>
      {t('coverage.toCalendar')}
    </Button>
  );
  return (
    <Dialog title={question.title} width="large" onClose={onClose} footer={footer}>
      {lines === null ? (
        <p>{t('common.computing')}</p>
      ) : (
        <div className={styles['sums']}>
          <WorkTable items={items} bottleneck={bottleneck} />
          <TimeTable bottleneck={bottleneck} />
          <p className={styles['missing']}>
            {t('coverage.count.difference', { needed: f.duration(bottleneck.neededMinutes), available: f.duration(bottleneck.availableMinutes), missing: f.duration(bottleneck.missingMinutes) })}
          </p>
        </div>
      )}
    </Dialog>
  );
}
