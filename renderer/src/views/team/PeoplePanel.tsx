import { UserPlus, Users } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { z } from 'zod';
import type { Person } from '@shared/schema';
import { Button, EmptyState, MasterDetail, type MasterItem, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { useCoverageStore, useIsWritable, usePlan, useSessionState, useToday } from '../../state';
import { AddPersonDialog } from './AddPersonDialog';
import { PersonEditor } from './PersonEditor';
import { PersonMark } from './PersonMark';
import { weekMinutesOn } from './person-hours';

function usePersonItem(): (person: Person) => MasterItem {
  const { t, f } = useTexts();
  const today = useToday();
  return (person) => ({
    id: person.id,
    title: person.name,
    note: t(`team.employment.${person.employment}`),
    mark: <PersonMark person={person} />,
    end: f.hours(weekMinutesOn(person, today)),
  });
}

/** Sum of everybody's hours as they stand in the contracts, and as the plan may use them on average. */
function useTeamNote(): string {
  const { t, f } = useTexts();
  const { people } = usePlan();
  const today = useToday();
  const summary = useCoverageStore((state) => state.summary);
  const contract = people.reduce((sum, person) => sum + weekMinutesOn(person, today), 0);
  const weeks = summary?.weeks.length ?? 0;
  if (summary === null || weeks === 0) return t('team.people.contract', { hours: f.hours(contract) });
  return t('team.people.average', { hours: f.hours(contract), average: f.hours(summary.availableMinutes / weeks) });
}

/** Everybody who works on the plan: the list on the left, the selected person on the right. */
export function PeoplePanel(): ReactNode {
  const { t } = useTexts();
  const { people } = usePlan();
  const isWritable = useIsWritable();
  const toItem = usePersonItem();
  const note = useTeamNote();
  const [selectedId, select] = useSessionState('team.person', z.string(), '');
  const [isAdding, setIsAdding] = useState(false);
  const selected = people.find((person) => person.id === selectedId) ?? people[0];
  const addButton = (
    <Button tone={people.length === 0 ? 'primary' : 'plain'} icon={<UserPlus />} disabled={!isWritable} onClick={() => setIsAdding(true)}>
      {t('team.people.add')}
    </Button>
  );
  return (
    <Panel title={t('team.people.title')} note={people.length === 0 ? undefined : note} isFlush={selected !== undefined}>
      {selected === undefined ? (
        <EmptyState icon={<Users />} title={t('team.people.emptyTitle')} text={t('team.people.emptyText')}>
          {addButton}
        </EmptyState>
      ) : (
        <MasterDetail label={t('team.people.title')} items={people.map(toItem)} selectedId={selected.id} onSelect={select} footer={addButton}>
          <PersonEditor key={selected.id} person={selected} />
        </MasterDetail>
      )}
      {isAdding ? <AddPersonDialog onClose={() => setIsAdding(false)} onAdded={select} /> : null}
    </Panel>
  );
}
