import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { type ReadinessQuestion, readinessQuestions, type ReadinessSeverity } from '@shared/benchmarks';
import type { ReadinessState } from '@shared/engine';
import { Button, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { useAppStore, useCoverageStore } from '../../state';
import styles from './ReadinessSummary.module.css';

const severities = ['blocker', 'major', 'minor'] as const;

/** Questions that are not settled, by how much they weigh. */
function openBySeverity(states: readonly ReadinessState[]): ReadonlyMap<ReadinessSeverity, readonly ReadinessQuestion[]> {
  const open = new Set(states.filter(({ state }) => state === 'no' || state === 'open').map(({ questionId }) => questionId));
  return new Map(severities.map((severity) => [severity, readinessQuestions.filter((question) => question.severity === severity && open.has(question.id))]));
}

function Progress({ states }: { readonly states: readonly ReadinessState[] }): ReactNode {
  const { t } = useTexts();
  const count = (wanted: readonly ReadinessState['state'][]): number => states.filter(({ state }) => wanted.includes(state)).length;
  const settled = count(['yes', 'unneeded']);
  const parts = [
    { kind: 'yes', count: settled },
    { kind: 'no', count: count(['no']) },
    { kind: 'open', count: count(['open']) },
  ] as const;
  return (
    <div>
      <div className={styles['meter']} role="img" aria-label={t('readiness.settled', { settled, count: states.length })}>
        {parts.map((part) => (
          <span key={part.kind} className={styles[part.kind]} style={{ flexGrow: part.count }} />
        ))}
      </div>
      <ul className={styles['legend']}>
        {parts.map((part) => (
          <li key={part.kind} className={styles[`${part.kind}Key`]}>
            {t(`readiness.count.${part.kind}`, { count: part.count })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Go or not yet, on one page: what speaks against a launch, most serious first, each a step away. */
export function ReadinessSummary({ states }: { readonly states: readonly ReadinessState[] }): ReactNode {
  const { t } = useTexts();
  const level = useCoverageStore((state) => state.summary?.level ?? 'fails');
  const open = openBySeverity(states);
  const blockers = open.get('blocker')?.length ?? 0;
  const majors = open.get('major')?.length ?? 0;
  const verdict = blockers > 0 || level === 'fails' ? 'notYet' : majors > 0 ? 'almost' : 'go';
  const Icon = { notYet: CircleX, almost: TriangleAlert, go: CircleCheck }[verdict];
  return (
    <Panel>
      <div className={styles['verdict']} data-verdict={verdict}>
        <Icon aria-hidden="true" />
        <div>
          <h2>{t(`readiness.verdict.${verdict}`)}</h2>
          <p>{verdict === 'notYet' && blockers === 0 ? t('readiness.verdict.notCarried') : t(`readiness.verdict.${verdict}Text`, { count: verdict === 'almost' ? majors : blockers })}</p>
        </div>
        <div className={styles['launch']}>
          <Button onClick={() => useAppStore.getState().showView('room')}>{t('readiness.launch')}</Button>
        </div>
      </div>
      <Progress states={states} />
      <OpenList open={open} />
    </Panel>
  );
}

function OpenList({ open }: { readonly open: ReadonlyMap<ReadinessSeverity, readonly ReadinessQuestion[]> }): ReactNode {
  const { t } = useTexts();
  return (
    <div className={styles['lists']}>
      {severities.map((severity) => {
        const questions = open.get(severity) ?? [];
        if (questions.length === 0) return null;
        return (
          <section key={severity}>
            <h3>{t(`readiness.severity.${severity}`, { count: questions.length })}</h3>
            <ul>
              {questions.map(({ id, questionKey }) => (
                <li key={id}>
                  <a href={`#${id}`}>{t(questionKey)}</a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
