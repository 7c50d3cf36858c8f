import type { ReactNode } from 'react';
import { formatReferences } from '@shared/benchmarks';
import { add, addFormatFromReference, type Command } from '@shared/commands';
import type { Plan } from '@shared/schema';
import { ReferenceDialog, ValueOrigin } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, makeId } from '../../state';
import { addedId } from './added-id';

interface AddFormatDialogProps {
  readonly plan: Plan;
  readonly onClose: () => void;
  readonly onAdded: (formatId: string) => void;
}

/** Adds a format with its usual steps and hours, or an empty one of one's own. */
export function AddFormatDialog({ plan, onClose, onAdded }: AddFormatDialogProps): ReactNode {
  const { t } = useTexts();
  const done = (command: Command): void => {
    if (editPlan('effort.done.formatAdded', command)) onAdded(addedId(command, 'formats'));
    onClose();
  };
  const pick = (id: string): void => {
    const reference = formatReferences.find((candidate) => candidate.id === id);
    if (reference !== undefined) done(addFormatFromReference(plan, reference.id, () => makeId('r'), t));
  };
  return (
    <ReferenceDialog
      title={t('effort.formats.add')}
      note={t('effort.formats.addNote')}
      ownLabel={t('effort.formats.own')}
      items={formatReferences.map((reference) => ({ id: reference.id, title: t(reference.labelKey), details: <ValueOrigin value={reference.effort} /> }))}
      onPick={pick}
      onOwn={(name) => done(add('formats', { id: makeId('format'), name }))}
      onClose={onClose}
    />
  );
}
