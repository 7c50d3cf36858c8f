import { Circle, CircleCheck, CircleMinus, CircleX, ListPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { describeSource, failureCases, type ReadinessQuestion, sourcesOf } from '@shared/benchmarks';
import { answerQuestion, taskFromQuestion } from '@shared/commands';
import type { ReadinessState } from '@shared/engine';
import type { ReadinessAnswer } from '@shared/schema';
import { addDays } from '@shared/time';
import { Button, Segmented } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, makeId, useIsWritable, usePlan, useToday } from '../../state';
import styles from './ReadinessView.module.css';
import { TaskFields } from './TaskFields';

const icons = { yes: CircleCheck, no: CircleX, open: Circle, unneeded: CircleMinus } as const;

/** What a task of a question begins with: an hour or two of work, to be done in the week before the launch. */
const taskMinutes = { low: 30, likely: 60, high: 180 } as const;
const DAYS_BEFORE_LAUNCH = 7;

interface RowProps {
  readonly question: ReadinessQuestion;
  readonly state: ReadinessState;
}

function Stories({ question }: { readonly question: ReadinessQuestion }): ReactNode {
  const { t } = useTexts();
  if (question.caseIds.length === 0) return null;
  return (
    <details className={styles['stories']}>
      <summary>{t('readiness.stories')}</summary>
      {question.caseIds.map((id) => {
        const story = failureCases[id];
        return (
          <p key={id}>
            <strong>{t(story.nameKey)}.</strong> {t(story.storyKey)}
            {sourcesOf(story).map((source) => (
              <small key={source.url}>{describeSource(source, t)}</small>
            ))}
          </p>
        );
      })}
    </details>
  );
}

const answers = ['yes', 'no', 'unneeded'] as const;

/** What the program has settled can only be declared as not applying. */
function Answer({ question, state }: RowProps): ReactNode {
  const { t } = useTexts();
  const plan = usePlan();
  const today = useToday();
  const isWritable = useIsWritable();
  const decided = state.answeredBy === 'program';
  const give = (answer: ReadinessAnswer['answer'] | 'program'): void => {
    const command = answerQuestion(plan, question.id, answer === 'program' ? null : answer, today, () => makeId('answer'));
    if (command !== undefined) editPlan('readiness.done.answered', command);
  };
  if (decided && state.state === 'unneeded') return null;
  if (decided || state.state === 'unneeded') {
    const value = state.state === 'unneeded' ? 'unneeded' : 'program';
    return (
      <Segmented
        label={t('readiness.answerTo', { question: t(question.questionKey) })}
        value={value}
        choices={[
          { value: 'program', label: t('readiness.answer.program') },
          { value: 'unneeded', label: t('readiness.answer.unneeded') },
        ]}
        onChange={(answer) => isWritable && give(answer)}
      />
    );
  }
  return (
    <Segmented
      label={t('readiness.answerTo', { question: t(question.questionKey) })}
      value={state.answer?.answer ?? 'program'}
      choices={answers.map((value) => ({ value, label: t(`readiness.answer.${value}`) }))}
      onChange={(answer) => isWritable && give(answer)}
    />
  );
}

function Task({ question, state }: RowProps): ReactNode {
  const { t } = useTexts();
  const plan = usePlan();
  const isWritable = useIsWritable();
  const task = plan.tasks.find(({ id }) => id === state.taskId);
  if (task !== undefined) return <TaskFields task={task} />;
  if (state.state !== 'no' && state.state !== 'open') return null;
  const { launch, horizon } = plan.settings;
  const before = addDays(launch ?? horizon.from, -DAYS_BEFORE_LAUNCH);
  const due = before > horizon.from ? before : horizon.from;
  return (
    <Button
      tone="quiet"
      icon={<ListPlus />}
      disabled={!isWritable}
      onClick={() => editPlan('readiness.done.taskAdded', taskFromQuestion(question.id, { name: t(question.hintKey), due, minutes: taskMinutes }, () => makeId('task')))}
    >
      {t('readiness.makeTask')}
    </Button>
  );
}

/** One question: where it stands, why, what to do about it, and what happened to others. */
export function QuestionRow({ question, state }: RowProps): ReactNode {
  const { t, say } = useTexts();
  const Icon = icons[state.state];
  const isOpen = state.state === 'no' || state.state === 'open';
  return (
    <li id={question.id} tabIndex={-1} className={styles['question']} data-state={state.state}>
      <Icon role="img" aria-label={t(`readiness.state.${state.state}`)} />
      <div className={styles['body']}>
        <p className={styles['text']}>
          {t(question.questionKey)} {isOpen && question.severity === 'blocker' ? <span className={styles['blocker']}>{t('readiness.blocker')}</span> : null}
        </p>
        {state.sentences.map((sentence) => (
          <p key={say(sentence)} className={styles['reason']}>
            {say(sentence)}
          </p>
        ))}
        {isOpen ? <p className={styles['hint']}>{t(question.hintKey)}</p> : null}
        <Stories question={question} />
        <Task question={question} state={state} />
      </div>
      <Answer question={question} state={state} />
    </li>
  );
}
