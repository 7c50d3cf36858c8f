import { Plus } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button, TextField } from '../../components';
import { useTexts } from '../../i18n';
import styles from './SettingsView.module.css';

/** Adds something that needs only a name; says whether it was taken. */
export function AddByName({ label, onAdd }: { readonly label: string; readonly onAdd: (name: string) => boolean }): ReactNode {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const text = name.trim();
    if (text !== '' && onAdd(text)) setName('');
  };
  return (
    <form className={styles['add']} onSubmit={submit}>
      <TextField label={label} isLabelHidden placeholder={label} value={name} onChange={setName} />
      <Button type="submit" icon={<Plus />} disabled={name.trim() === ''}>
        {t('common.add')}
      </Button>
    </form>
  );
}
