import type { ReactNode } from 'react';
import { readinessCategories, readinessQuestions } from '@shared/benchmarks';
import type { ReadinessState } from '@shared/engine';
import { Panel } from '../../components';
import { useTexts } from '../../i18n';
import { useStrategy } from '../../state';
import { QuestionRow } from './QuestionRow';
import { ReadinessSummary } from './ReadinessSummary';
import styles from './ReadinessView.module.css';

function Category({ category, states }: { readonly category: (typeof readinessCategories)[number]; readonly states: ReadonlyMap<string, ReadinessState> }): ReactNode {
  const { t } = useTexts();
  const questions = readinessQuestions.filter((question) => question.category === category);
  const settled = questions.filter(({ id }) => ['yes', 'unneeded'].includes(states.get(id)?.state ?? 'open')).length;
  return (
    <Panel title={t(`readiness.category.${category}`)} note={t('readiness.settled', { settled, count: questions.length })} isFlush>
      <ul className={styles['questions']}>
        {questions.map((question) => {
          const state = states.get(question.id);
          return state === undefined ? null : <QuestionRow key={question.id} question={question} state={state} />;
        })}
      </ul>
    </Panel>
  );
}

/** Are we ready? The questions that others forgot to ask, answered from the plan where it tells, by people where it does not. */
export function ReadinessView(): ReactNode {
  const { t } = useTexts();
  const strategy = useStrategy();
  if (strategy === null) return <p role="status">{t('common.computing')}</p>;
  const states = new Map(strategy.readiness.map((state) => [state.questionId, state]));
  return (
    <div className={styles['view']}>
      <ReadinessSummary states={strategy.readiness} />
      {readinessCategories.map((category) => (
        <Category key={category} category={category} states={states} />
      ))}
    </div>
  );
}
