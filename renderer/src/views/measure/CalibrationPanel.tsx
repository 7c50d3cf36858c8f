import type { ReactNode } from 'react';
import { correctEstimates } from '@shared/commands';
import type { CalibratedWork } from '@shared/engine';
import { Button, Panel, tableStyles } from '../../components';
import { useTexts } from '../../i18n';
import { editPlanWithToast, useIsWritable, usePlan, useStrategy } from '../../state';

/** A correction of less than a twentieth is none. */
const CLOSE = 0.05;

function differs({ estimate, corrected }: CalibratedWork): boolean {
  return Math.abs(corrected.likely - estimate.likely) > estimate.likely * CLOSE;
}

function useNames(): (work: CalibratedWork) => string {
  const { formats } = usePlan();
  return ({ formatId, stepId, name }) => {
    const format = formats.find(({ id }) => id === formatId);
    const step = format?.steps.find(({ id }) => id === stepId);
    return step === undefined || format === undefined ? name : `${format.name}: ${step.name}`;
  };
}

function Row({ work, name }: { readonly work: CalibratedWork; readonly name: string }): ReactNode {
  const { t, f } = useTexts();
  const plan = usePlan();
  const isWritable = useIsWritable();
  const ratio = work.estimatedMinutes === 0 ? 1 : work.loggedMinutes / work.estimatedMinutes;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={tableStyles['numeric']}>{f.number(work.count, 0)}</td>
      <td className={tableStyles['numeric']}>{f.hours(work.estimatedMinutes)}</td>
      <td className={tableStyles['numeric']}>{f.hours(work.loggedMinutes)}</td>
      <td className={tableStyles['numeric']}>{t('measure.calibration.times', { ratio: f.number(ratio, 2) })}</td>
      <td className={tableStyles['numeric']}>{t('measure.calibration.spreadOf', { spread: f.percent(work.spread) })}</td>
      <td className={tableStyles['numeric']}>{t('measure.calibration.fromTo', { before: f.duration(work.estimate.likely), after: f.duration(work.corrected.likely) })}</td>
      <td>
        {differs(work) ? (
          <Button disabled={!isWritable} onClick={() => editPlanWithToast('measure.done.corrected', correctEstimates(plan, [work]))}>
            {t('measure.calibration.take')}
          </Button>
        ) : (
          t('measure.calibration.right')
        )}
      </td>
    </tr>
  );
}

/** Estimate against reality, per step and activity, where enough was logged; corrected estimates are taken over with one click. */
export function CalibrationPanel(): ReactNode {
  const { t } = useTexts();
  const plan = usePlan();
  const strategy = useStrategy();
  const isWritable = useIsWritable();
  const nameOf = useNames();
  const known = (strategy?.calibration ?? []).filter(({ count }) => count > 0);
  const wrong = known.filter(differs);
  return (
    <Panel
      title={t('measure.calibration.title')}
      note={t(known.length === 0 ? 'measure.calibration.none' : 'measure.calibration.note')}
      isFlush
      actions={
        wrong.length < 2 ? undefined : (
          <Button tone="primary" disabled={!isWritable} onClick={() => editPlanWithToast('measure.done.corrected', correctEstimates(plan, wrong))}>
            {t('measure.calibration.takeAll', { count: wrong.length })}
          </Button>
        )
      }
    >
      {known.length === 0 ? null : (
        <table className={tableStyles['table']}>
          <thead>
            <tr>
              {(['work', 'count', 'estimated', 'logged', 'ratio', 'spread', 'estimate'] as const).map((column) => (
                <th key={column} scope="col" className={column === 'work' ? undefined : tableStyles['numeric']}>
                  {t(`measure.calibration.column.${column}`)}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{t('measure.calibration.take')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {known.map((work) => (
              <Row key={`${work.formatId ?? ''}/${work.stepId ?? ''}/${work.activityId ?? ''}`} work={work} name={nameOf(work)} />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
