import type { ReactNode } from 'react';
import { tableStyles } from '../../../components';
import { useTexts } from '../../../i18n';
import { usePlan } from '../../../state';
import { toggled } from '../model/toggled';
import { Checklist } from './Checklist';
import { LogTime, useEntries } from './LogTime';
import type { PartProps } from './part-props';
import { type PlannedStep, useStepPlan } from './use-step-plan';
import { useWorkLines, type WorkByStep } from './use-work-lines';
import styles from './WorkTab.module.css';

interface StepRowProps extends PartProps {
  readonly planned: PlannedStep;
  readonly lines: WorkByStep;
  readonly loggedMinutes: number;
}

/** Who does a step when: in the current assignment, or that nobody can. */
function Doers({ planned: { step }, lines, form }: StepRowProps): ReactNode {
  const { t, f } = useTexts();
  const { people } = usePlan();
  if (form.doneStepIds.includes(step.id)) return <span className={styles['done']}>{t('post.work.isDone')}</span>;
  const ofStep = lines.get(step.id) ?? [];
  return ofStep.map((line) => (
    <span key={`${line.personId ?? ''}/${line.day}`} className={line.personId === null ? styles['nobody'] : undefined}>
      {line.personId === null
        ? t('post.work.nobody', { missing: f.duration(line.minutes) })
        : t('post.work.doer', { name: people.find((person) => person.id === line.personId)?.name ?? '', day: f.shortDay(line.day), hours: f.duration(line.minutes) })}
    </span>
  ));
}

function StepRow(props: StepRowProps): ReactNode {
  const { planned: { step, item }, loggedMinutes, form, set, isDisabled } = props;
  const { t, f } = useTexts();
  const isDone = form.doneStepIds.includes(step.id);
  const isLong = item !== undefined && loggedMinutes > item.planned;
  return (
    <tr className={isDone ? styles['doneRow'] : undefined} data-step={step.id}>
      <th scope="row" aria-label={step.name}>
        <label className={styles['step']}>
          <input type="checkbox" checked={isDone} disabled={isDisabled} onChange={() => set({ doneStepIds: toggled(form.doneStepIds, step.id) })} />
          <span>{step.name}</span>
        </label>
      </th>
      <td className={styles['when']}>{item === undefined ? '–' : item.from === item.until ? f.shortDay(item.from) : t('post.work.window', { from: f.shortDay(item.from), until: f.shortDay(item.until) })}</td>
      <td className={styles['who']}>
        <Doers {...props} />
      </td>
      <td className={styles['hours']}>{item === undefined ? '–' : f.duration(item.planned)}</td>
      <td className={`${styles['hours']} ${isLong ? styles['long'] : ''}`}>{loggedMinutes === 0 ? '–' : f.duration(loggedMinutes)}</td>
    </tr>
  );
}

function Totals({ plannedMinutes, loggedMinutes }: { readonly plannedMinutes: number; readonly loggedMinutes: number }): ReactNode {
  const { t, f } = useTexts();
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={3}>
          {t('post.work.total')}
        </th>
        <td className={styles['hours']}>{f.duration(plannedMinutes)}</td>
        <td className={styles['hours']}>{loggedMinutes === 0 ? '–' : f.duration(loggedMinutes)}</td>
      </tr>
    </tfoot>
  );
}

function Steps(props: PartProps): ReactNode {
  const { t } = useTexts();
  const planned = useStepPlan(props.form);
  const lines = useWorkLines(props.post, planned);
  const entries = useEntries(props);
  const logged = (isMeant: (stepId: string | null) => boolean): number => entries.filter((entry) => isMeant(entry.stepId)).reduce((sum, entry) => sum + entry.minutes, 0);
  if (planned.length === 0) return <p className={styles['empty']}>{t('post.work.noFormat')}</p>;
  return (
    <table className={`${tableStyles['table']} ${styles['steps']}`}>
      <caption className="visually-hidden">{t('calendar.work.title')}</caption>
      <thead>
        <tr>
          {(['step', 'when', 'who', 'planned', 'logged'] as const).map((column) => (
            <th key={column} scope="col" className={column === 'planned' || column === 'logged' ? styles['hours'] : undefined}>
              {t(`post.work.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {planned.map((one) => (
          <StepRow key={one.step.id} {...props} planned={one} lines={lines} loggedMinutes={logged((stepId) => stepId === one.step.id)} />
        ))}
      </tbody>
      <Totals plannedMinutes={planned.reduce((sum, { item }) => sum + (item?.planned ?? 0), 0)} loggedMinutes={logged(() => true)} />
    </table>
  );
}

/** The work of a post: its steps with days and people, hours planned and worked, and what is not to be forgotten. */
export function WorkTab(props: PartProps): ReactNode {
  return (
    <>
      <Steps {...props} />
      {props.post === null ? null : <LogTime {...props} />}
      <Checklist {...props} />
    </>
  );
}
