import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { change, remove } from '@shared/commands';
import type { Absence, Person, Plan } from '@shared/schema';
import { CommitTextField, HoursField, IconButton, PeriodFields, SelectField, tableStyles } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, editPlanWithToast, useIsWritable } from '../../state';
import { absenceKinds } from './AddAbsence';
import styles from './Absences.module.css';
import { workingDaysLost } from './person-hours';

interface AbsenceRowProps {
  readonly absence: Absence;
  readonly person: Person;
  readonly plan: Plan;
}

function AbsenceRow({ absence, person, plan }: AbsenceRowProps): ReactNode {
  const { t, f } = useTexts();
  const isDisabled = !useIsWritable();
  const set = (fields: Partial<Absence>): void => void editPlan('team.done.absenceChanged', change('absences', absence.id, fields));
  const what = t('team.absences.what', { person: person.name, kind: t(`team.absence.${absence.kind}`), from: f.shortDay(absence.from) });
  return (
    <tr>
      <th scope="row">{person.name}</th>
      <td className={styles['days']}>
        <PeriodFields
          from={absence.from}
          until={absence.until}
          labels={{ from: `${t('team.absences.from')}: ${what}`, until: `${t('team.absences.until')}: ${what}` }}
          isLabelHidden
          isDisabled={isDisabled}
          onCommit={({ from, until }) => from !== null && until !== null && set({ from, until })}
        />
      </td>
      <td className={styles['kind']}>
        <SelectField
          label={`${t('team.absences.kind')}: ${what}`}
          isLabelHidden
          value={absence.kind}
          choices={absenceKinds.map((value) => ({ value, label: t(`team.absence.${value}`) }))}
          isDisabled={isDisabled}
          onChange={(kind) => set({ kind })}
        />
      </td>
      <td className={styles['part']}>
        <HoursField label={`${t('team.absences.part')}: ${what}`} isLabelHidden minutes={absence.minutesPerDay} maximumHours={24} isOptional isDisabled={isDisabled} onCommit={(minutesPerDay) => set({ minutesPerDay })} />
      </td>
      <td className={tableStyles['numeric']}>{workingDaysLost(person, absence, plan)}</td>
      <td>
        <CommitTextField label={`${t('team.absences.noteField')}: ${what}`} isLabelHidden value={absence.note} isDisabled={isDisabled} onCommit={(note) => set({ note })} />
      </td>
      <td>
        <IconButton label={t('common.removeNamed', { name: what })} icon={<X />} disabled={isDisabled} onClick={() => editPlanWithToast('team.done.absenceRemoved', remove('absences', absence.id))} />
      </td>
    </tr>
  );
}

/** All absences, by day; every cell can be changed. */
export function AbsenceTable({ plan }: { readonly plan: Plan }): ReactNode {
  const { t } = useTexts();
  const people = new Map(plan.people.map((person) => [person.id, person]));
  const sorted = plan.absences.toSorted((first, second) => first.from.localeCompare(second.from));
  return (
    <div className={styles['table']}>
      <table className={`${tableStyles['table']} ${tableStyles['editable']}`}>
        <thead>
          <tr>
            <th scope="col">{t('team.absences.person')}</th>
            <th scope="col">{t('team.absences.period')}</th>
            <th scope="col">{t('team.absences.kind')}</th>
            <th scope="col">{t('team.absences.part')}</th>
            <th scope="col" className={tableStyles['numeric']}>
              {t('team.absences.lost')}
            </th>
            <th scope="col">{t('team.absences.noteField')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('common.remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((absence) => {
            const person = people.get(absence.personId);
            return person === undefined ? null : <AbsenceRow key={absence.id} absence={absence} person={person} plan={plan} />;
          })}
        </tbody>
      </table>
    </div>
  );
}
