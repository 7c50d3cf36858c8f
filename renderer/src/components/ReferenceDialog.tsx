import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../i18n';
import { Button } from './Button';
import { Dialog } from './Dialog';
import styles from './ReferenceDialog.module.css';
import { TextField } from './TextField';

/** Something that can be added from reference values. */
interface ReferenceItem {
  readonly id: string;
  readonly title: string;
  readonly mark?: ReactNode;
  /** What it brings along and where the figures come from. */
  readonly details: ReactNode;
}

interface ReferenceDialogProps {
  readonly title: string;
  readonly note: string;
  readonly items: readonly ReferenceItem[];
  /** What the field for one's own is called. */
  readonly ownLabel: string;
  readonly options?: ReactNode;
  readonly onPick: (id: string) => void;
  readonly onOwn: (name: string) => void;
  readonly onClose: () => void;
}

/** A list to add from, each entry with its figures and their origin; or something of one's own by its name. */
export function ReferenceDialog({ title, note, items, ownLabel, options, onPick, onOwn, onClose }: ReferenceDialogProps): ReactNode {
  const { t } = useTexts();
  const [name, setName] = useState('');
  return (
    <Dialog title={title} width="large" onClose={onClose}>
      <form
        className={styles['own']}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') onOwn(name.trim());
        }}
      >
        <TextField label={ownLabel} value={name} onChange={setName} />
        <Button type="submit" icon={<Plus />} disabled={name.trim() === ''}>
          {t('common.add')}
        </Button>
      </form>
      <p className={styles['note']}>{note}</p>
      {options === undefined ? null : <div className={styles['options']}>{options}</div>}
      <ul className={styles['items']}>
        {items.map((item) => (
          <li key={item.id} className={styles['item']}>
            {item.mark}
            <div className={styles['text']}>
              <strong>{item.title}</strong>
              {item.details}
            </div>
            <Button aria-label={t('common.addNamed', { name: item.title })} icon={<Plus />} onClick={() => onPick(item.id)}>
              {t('common.add')}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
