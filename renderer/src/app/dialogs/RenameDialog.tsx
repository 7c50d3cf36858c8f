import { type FormEvent, type ReactNode, useState } from 'react';
import { Button, Dialog, TextField } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, useAppStore, usePlanStore } from '../../state';

/** Gives the plan another name; the file keeps its own. */
export function RenameDialog(): ReactNode {
  const { t } = useTexts();
  const showDialog = useAppStore((state) => state.showDialog);
  const current = usePlanStore((state) => state.document?.history.plan.name ?? '');
  const [name, setName] = useState(current);
  const isUsable = name.trim() !== '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isUsable) return;
    if (name.trim() !== current) editPlan('common.planRenamed', { type: 'rename', name: name.trim() });
    showDialog(null);
  };
  return (
    <Dialog
      title={t('common.renameTitle')}
      width="small"
      onClose={() => showDialog(null)}
      footer={
        <>
          <Button onClick={() => showDialog(null)}>{t('common.cancel')}</Button>
          <Button tone="primary" disabled={!isUsable} onClick={submit}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <form onSubmit={submit}>
        <TextField label={t('common.planName')} value={name} onChange={setName} hint={t('common.renameHint')} error={isUsable ? null : t('common.nameMissing')} takesFocus />
      </form>
    </Dialog>
  );
}
