import type { ReactNode } from 'react';
import { activityReferences, skillLabelKey } from '@shared/benchmarks';
import { add, addActivityFromReference, batch, type Command } from '@shared/commands';
import type { Plan } from '@shared/schema';
import { ReferenceDialog, ValueOrigin } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, makeId } from '../../state';
import { addedId } from './added-id';

const FIRST_MINUTES = { low: 30, likely: 60, high: 120 } as const;

interface AddActivityDialogProps {
  readonly plan: Plan;
  readonly onClose: () => void;
  readonly onAdded: (activityId: string) => void;
}

/** Adds an activity with its usual hours, or one of one's own by name. */
export function AddActivityDialog({ plan, onClose, onAdded }: AddActivityDialogProps): ReactNode {
  const { t } = useTexts();
  const done = (command: Command): void => {
    if (editPlan('effort.done.activityAdded', command)) onAdded(addedId(command, 'activities'));
    onClose();
  };
  const own = (name: string): void => {
    // An activity asks for a skill; a plan without any gets its first one together with the activity.
    const newSkill = plan.skills.length === 0 ? { id: makeId('skill'), name: t(skillLabelKey('text')) } : null;
    const activity = { id: makeId('activity'), name, skillId: plan.skills[0]?.id ?? newSkill?.id ?? '', minutes: FIRST_MINUTES, rhythm: 'weekly' } as const;
    done(batch([...(newSkill === null ? [] : [add('skills', newSkill)]), add('activities', activity)]));
  };
  return (
    <ReferenceDialog
      title={t('effort.activities.add')}
      note={t('effort.activities.addNote')}
      ownLabel={t('effort.activities.own')}
      items={activityReferences.map((reference) => ({ id: reference.id, title: t(reference.labelKey), details: <ValueOrigin value={reference.effort} /> }))}
      onPick={(id) => done(addActivityFromReference(plan, id, () => makeId('r'), t))}
      onOwn={own}
      onClose={onClose}
    />
  );
}
