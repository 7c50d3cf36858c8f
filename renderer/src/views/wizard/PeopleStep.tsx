import { Plus } from 'lucide-react';
import { type ReactNode, type Ref, useEffect, useRef } from 'react';
import { personDefaults } from '@shared/benchmarks';
import type { Employment } from '@shared/schema';
import { Button, ValueOrigin } from '../../components';
import { useTexts } from '../../i18n';
import { makeId } from '../../state';
import { withPerson } from './draft';
import { employments } from './employments';
import { newPerson } from './person-draft';
import { PersonCard } from './PersonCard';
import { StepHeading } from './StepHeading';
import type { StepProps } from './step-props';
import styles from './PeopleStep.module.css';

/** Why not every hour is planned. */
function ShareNote({ country }: { readonly country: string }): ReactNode {
  const { t, f } = useTexts();
  const { plannedShare, plannedSharePercent } = personDefaults('employee', country);
  return (
    <p className={styles['share']}>
      {t('wizard.people.share', { share: f.percent(plannedSharePercent / 100) })} {plannedShare === null ? null : <ValueOrigin value={plannedShare} />}
    </p>
  );
}

function QuickAdd({ isFirst, onAdd, ref }: { readonly isFirst: boolean; readonly onAdd: (employment: Employment) => void; readonly ref: Ref<HTMLFieldSetElement> }): ReactNode {
  const { t } = useTexts();
  return (
    <fieldset ref={ref} className={styles['add']}>
      <legend>{t(isFirst ? 'wizard.people.addFirst' : 'wizard.people.addMore')}</legend>
      <p>{t('wizard.people.addNote')}</p>
      {employments.map((employment) => (
        <Button key={employment} icon={<Plus />} onClick={() => onAdd(employment)}>
          {t(`team.employment.${employment}`)}
        </Button>
      ))}
    </fieldset>
  );
}

/** Third step: who works on it, when, what they can do and what an hour costs. */
export function PeopleStep({ draft, change, live }: StepProps): ReactNode {
  const { t } = useTexts();
  const lastName = useRef<HTMLInputElement>(null);
  const count = useRef(draft.people.length);
  const { country } = draft.region;
  const addButtons = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    // Whoever was just added is named next; when somebody was taken out, the focus must not fall to nowhere.
    if (draft.people.length > count.current) lastName.current?.focus();
    if (draft.people.length < count.current) addButtons.current?.querySelector('button')?.focus();
    count.current = draft.people.length;
  }, [draft.people.length]);
  return (
    <>
      <StepHeading title={t('wizard.people.title')} lead={t('wizard.people.lead')} />
      {draft.people.length === 0 ? null : (
        <>
          <ul className={styles['people']} aria-label={t('wizard.step.people')}>
            {draft.people.map((person, index) => (
              <PersonCard
                key={person.key}
                person={person}
                number={index + 1}
                country={country}
                currency={live.made.plan.settings.currency}
                {...(index === draft.people.length - 1 ? { nameRef: lastName } : {})}
                onChange={(changed) => change((before) => withPerson(before, person.key, () => changed))}
                onRemove={() => change((before) => withPerson(before, person.key, () => null))}
              />
            ))}
          </ul>
          <p className={styles['legend']}>{t('wizard.people.legend')}</p>
        </>
      )}
      <QuickAdd ref={addButtons} isFirst={draft.people.length === 0} onAdd={(employment) => change((before) => ({ ...before, people: [...before.people, newPerson(makeId('person'), employment, country)] }))} />
      <ShareNote country={country} />
    </>
  );
}
