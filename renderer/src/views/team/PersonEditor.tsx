import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { change } from '@shared/commands';
import type { Person } from '@shared/schema';
import { Button, ColorField, CommitTextField, PeriodFields, SelectField } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, removeRecord, useIsWritable } from '../../state';
import { PersonCost } from './PersonCost';
import styles from './PersonEditor.module.css';
import { PersonHours } from './PersonHours';
import { PersonLimits } from './PersonLimits';
import { PersonSkills } from './PersonSkills';

/** All employments, in the order in which they are offered. */
export const employments = ['employee', 'owner', 'student', 'trainee', 'freelancer', 'agency', 'volunteer'] as const satisfies readonly Person['employment'][];

/** What every part of the editor gets. */
export interface PersonPartProps {
  readonly person: Person;
  readonly isDisabled: boolean;
  readonly set: (fields: Partial<Person>) => void;
}

function PersonHead({ person, isDisabled, set }: PersonPartProps): ReactNode {
  const texts = useTexts();
  const { t } = texts;
  return (
    <div className={styles['head']}>
      <ColorField label={t('common.color')} value={person.color ?? '#475569'} isDisabled={isDisabled} onCommit={(color) => set({ color })} />
      <CommitTextField label={t('common.name')} value={person.name} isRequired isDisabled={isDisabled} onCommit={(name) => set({ name })} />
      <SelectField
        label={t('team.employment')}
        value={person.employment}
        choices={employments.map((value) => ({ value, label: t(`team.employment.${value}`) }))}
        isDisabled={isDisabled}
        onChange={(employment) => set({ employment })}
      />
      <PeriodFields
        from={person.from}
        until={person.until}
        isFromOptional
        isUntilOptional
        labels={{ from: t('team.person.from'), until: t('team.person.until') }}
        isDisabled={isDisabled}
        onCommit={set}
      />
      <div className={styles['remove']}>
        <Button tone="danger" icon={<Trash2 />} disabled={isDisabled} onClick={() => removeRecord('team.done.personRemoved', 'people', person, texts)}>
          {t('common.remove')}
        </Button>
      </div>
    </div>
  );
}

/** Everything about one person; each field is kept when it is left. */
export function PersonEditor({ person }: { readonly person: Person }): ReactNode {
  const isWritable = useIsWritable();
  const set = (fields: Partial<Person>): void => void editPlan('team.done.personChanged', change('people', person.id, fields));
  const part = { person, isDisabled: !isWritable, set };
  return (
    <div className={styles['editor']}>
      <PersonHead {...part} />
      <PersonHours {...part} />
      <PersonSkills {...part} />
      <PersonCost {...part} />
      <PersonLimits {...part} />
    </div>
  );
}
