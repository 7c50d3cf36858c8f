import { TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { PlannedPost } from '@shared/engine';
import { useTexts } from '../../../i18n';
import { askLines, useCoverageStore, usePlan } from '../../../state';
import styles from './PostWork.module.css';

type Line = Awaited<ReturnType<typeof askLines>>[number];

/** The work of a post as the best assignment does it; null until it is known. It follows every edit. */
function useWork(post: PlannedPost): readonly Line[] | null {
  const plan = usePlan();
  const reportNumber = useCoverageStore((state) => state.reportNumber);
  const [lines, setLines] = useState<readonly Line[] | null>(null);
  const steps = plan.formats.find((format) => format.id === post.formatId)?.steps ?? [];
  const itemIds = steps.map((step) => `post/${post.id}/${step.id}`).join(' ');
  useEffect(() => {
    let isCurrent = true;
    const wanted = itemIds === '' ? Promise.resolve([]) : askLines({ monday: null, personId: null, itemIds: itemIds.split(' ') });
    void wanted.then((found) => {
      if (isCurrent) setLines(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [itemIds, reportNumber]);
  return lines;
}

/** Steps of a post with their days, who does them, and how long; what nobody can do says so. */
export function PostWork({ post }: { readonly post: PlannedPost }): ReactNode {
  const { t, f } = useTexts();
  const people = usePlan().people;
  const lines = useWork(post);
  if (lines === null || lines.length === 0) return null;
  return (
    <section className={styles['work']}>
      <h3>{t('calendar.work.title')}</h3>
      <ul>
        {lines.map((line) => (
          <li key={`${line.item.id}/${line.personId ?? ''}/${line.day}`} className={line.personId === null ? styles['nobody'] : undefined}>
            <span>{f.shortDay(line.day)}</span>
            <strong>{line.item.stepName}</strong>
            <span className={styles['who']}>
              {line.personId === null ? <TriangleAlert aria-hidden="true" /> : null}
              {line.personId === null ? t('calendar.work.nobody') : people.find((person) => person.id === line.personId)?.name}
            </span>
            <span className={styles['hours']}>{f.duration(line.minutes)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
