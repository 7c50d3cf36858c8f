import { CalendarOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { EmptyState, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { useIsWritable, usePlan } from '../../state';
import { AbsenceTable } from './AbsenceTable';
import { AddAbsence } from './AddAbsence';
import { YearStrips } from './YearStrips';

/** When somebody is away: a strip of the year per person, and the absences as a list. */
export function AbsencesPanel(): ReactNode {
  const { t } = useTexts();
  const plan = usePlan();
  const isWritable = useIsWritable();
  if (plan.people.length === 0) return null;
  return (
    <Panel title={t('team.absences.title')} note={t('team.absences.note')}>
      <YearStrips plan={plan} />
      {isWritable ? <AddAbsence plan={plan} /> : null}
      {plan.absences.length === 0 ? <EmptyState icon={<CalendarOff />} title={t('team.absences.emptyTitle')} text={t('team.absences.emptyText')} /> : <AbsenceTable plan={plan} />}
    </Panel>
  );
}
