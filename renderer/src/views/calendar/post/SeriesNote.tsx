import { Repeat, Undo2, Unlink2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { restoreOccurrence } from '@shared/commands';
import type { PlannedPost } from '@shared/engine';
import { Button } from '../../../components';
import { useTexts } from '../../../i18n';
import { editPlanWithToast, usePlan } from '../../../state';
import { useCalendar } from '../calendar-context';
import { repeatOf } from '../model/repeat';
import { differenceFromSeries } from '../model/series-difference';
import styles from './PostDialog.module.css';
import { useRuleWords } from './use-rule-words';

/** What a changed post of a series does differently, in words. */
function useDifferenceWords(): (post: PlannedPost) => string {
  const { t, f } = useTexts();
  const { series } = usePlan();
  return (post) => {
    const own = series.find((candidate) => candidate.id === post.seriesId);
    const { isMoved, fields, isYielded } = differenceFromSeries(post, own);
    const day = post.occurrenceDay ?? '';
    const what = isMoved ? t('calendar.series.detached', { day: f.day(day) }) : fields.length === 0 ? t('post.series.onItsOwn') : '';
    const differing = fields.length === 0 ? '' : t('post.series.differs', { fields: f.list(fields.map((field) => t(`post.field.${field}`))) });
    return [what, differing, isYielded ? '' : t('post.series.noLongerYields')].filter((part) => part !== '').join(' ');
  };
}

/** Where a post of a series stands to it, and the way back for one that was changed. */
export function SeriesNote({ post, onRestored }: { readonly post: PlannedPost; readonly onRestored: () => void }): ReactNode {
  const { t } = useTexts();
  const { isWritable } = useCalendar();
  const plan = usePlan();
  const differenceWords = useDifferenceWords();
  const ruleWords = useRuleWords();
  const { seriesId, occurrenceDay } = post;
  const own = plan.series.find((candidate) => candidate.id === seriesId);
  if (seriesId === null || occurrenceDay === null) return null;
  if (post.isOccurrence) {
    return (
      <p className={styles['series']}>
        <Repeat aria-hidden="true" />
        <span>
          {t('calendar.series.partOf')} {own === undefined ? null : t('post.series.rule', { rule: ruleWords(repeatOf(own), own.rule.from) })}
        </span>
      </p>
    );
  }
  const { isYielded } = differenceFromSeries(post, own);
  const restore = (): void => {
    if (editPlanWithToast('calendar.done.restored', restoreOccurrence(plan, seriesId, occurrenceDay))) onRestored();
  };
  return (
    <div className={styles['series']}>
      <Unlink2 aria-hidden="true" />
      <span>{differenceWords(post)}</span>
      {isWritable && isYielded ? (
        <Button tone="quiet" icon={<Undo2 aria-hidden="true" />} onClick={restore}>
          {t('calendar.series.restore')}
        </Button>
      ) : null}
    </div>
  );
}
