import type { ReactNode } from 'react';
import { CheckField, HoursField, RegionFields } from '../../components';
import { useTexts } from '../../i18n';
import { usePlan } from '../../state';
import type { PersonPartProps } from './PersonEditor';
import styles from './PersonEditor.module.css';

/** What bounds a person's hours beyond the weekdays: caps, and holidays of another region. */
export function PersonLimits({ person, isDisabled, set }: PersonPartProps): ReactNode {
  const { t } = useTexts();
  const { region } = usePlan().settings;
  return (
    <section className={styles['part']}>
      <h3>{t('team.limits.title')}</h3>
      <div className={styles['fields']}>
        <HoursField
          label={t('team.limits.week')}
          hint={t('team.limits.weekHint')}
          minutes={person.weeklyCapMinutes}
          maximumHours={168}
          isOptional
          isDisabled={isDisabled}
          onCommit={(weeklyCapMinutes) => set({ weeklyCapMinutes })}
        />
        <HoursField
          label={t('team.limits.dialogue')}
          hint={t('team.limits.dialogueHint')}
          minutes={person.dialogueCapMinutesPerDay}
          maximumHours={24}
          isOptional
          isDisabled={isDisabled}
          onCommit={(dialogueCapMinutesPerDay) => set({ dialogueCapMinutesPerDay })}
        />
        <div className={styles['region']}>
          <CheckField label={t('team.limits.ownRegion')} isChecked={person.region !== null} isDisabled={isDisabled} onChange={(hasOwn) => set({ region: hasOwn ? region : null })} />
          {person.region === null ? null : <RegionFields region={person.region} isDisabled={isDisabled} onChange={(own) => set({ region: own })} />}
        </div>
      </div>
    </section>
  );
}
