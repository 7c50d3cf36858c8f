import { X } from 'lucide-react';
import { type ReactNode, type Ref, useId } from 'react';
import { personDefaults } from '@shared/benchmarks';
import { IconButton, MoneyField, SelectField, TextField, ValueOrigin, WeekHours } from '../../components';
import { useTexts } from '../../i18n';
import { employments } from './employments';
import { type PersonDraft, withEmployment } from './person-draft';
import styles from './PersonCard.module.css';
import { SkillChips } from './SkillChips';

interface PersonCardProps {
  readonly person: PersonDraft;
  /** Place in the list, for people without a name. */
  readonly number: number;
  readonly country: string;
  readonly currency: string;
  readonly nameRef?: Ref<HTMLInputElement>;
  readonly onChange: (person: PersonDraft) => void;
  readonly onRemove: () => void;
}

/** How much of the hours is planned, and why not all of it. */
function PlannableHours({ person, country }: Pick<PersonCardProps, 'person' | 'country'>): ReactNode {
  const { t, f } = useTexts();
  const { plannedSharePercent } = personDefaults(person.employment, country);
  const total = person.minutesByWeekday.reduce((sum, minutes) => sum + minutes, 0);
  return (
    <p className={styles['plannable']}>
      {t('wizard.people.plannable', { total: f.hours(total), share: f.percent(plannedSharePercent / 100), hours: f.hours((total * plannedSharePercent) / 100) })}
    </p>
  );
}

/** One person: name, employment, cost, hours per weekday and what they can do. */
export function PersonCard({ person, number, country, currency, nameRef, onChange, onRemove }: PersonCardProps): ReactNode {
  const { t } = useTexts();
  const titleId = useId();
  const unnamed = t('reference.wizard.person', { number });
  const name = person.name.trim() === '' ? unnamed : person.name.trim();
  const { cost } = personDefaults(person.employment, country);
  return (
    <li className={styles['card']} aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {name}
      </h2>
      <div className={styles['who']}>
        <TextField label={t('common.name')} value={person.name} placeholder={unnamed} onChange={(typed) => onChange({ ...person, name: typed })} {...(nameRef === undefined ? {} : { inputRef: nameRef })} />
        <SelectField
          label={t('team.employment')}
          value={person.employment}
          choices={employments.map((value) => ({ value, label: t(`team.employment.${value}`) }))}
          onChange={(employment) => onChange(withEmployment(person, employment, country))}
        />
        <MoneyField label={t('team.cost.perHour')} cents={person.costCentsPerHour} currency={currency} isLive onCommit={(cents) => onChange({ ...person, costCentsPerHour: cents ?? 0 })} />
        <IconButton label={t('common.removeNamed', { name })} icon={<X />} onClick={onRemove} />
      </div>
      {cost === null ? null : (
        <p className={styles['origin']}>
          <ValueOrigin value={cost} />
        </p>
      )}
      <div className={styles['hours']}>
        <WeekHours label={t('wizard.people.hoursOf', { name })} minutes={person.minutesByWeekday} isLive onCommit={(minutesByWeekday) => onChange({ ...person, minutesByWeekday })} />
        <PlannableHours person={person} country={country} />
      </div>
      <SkillChips person={person} onChange={onChange} />
    </li>
  );
}
