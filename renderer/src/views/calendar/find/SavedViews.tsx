import { Bookmark, Check, Pencil, X } from 'lucide-react';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { add, change, remove } from '@shared/commands';
import type { SavedView } from '@shared/schema';
import { Button, CommitTextField, IconButton, PopoverButton, TextField } from '../../../components';
import { useTexts } from '../../../i18n';
import { editPlan, editPlanWithToast, makeId } from '../../../state';
import { useCalendar } from '../calendar-context';
import { isSameFilter, type PostFilter } from '../model/post-filter';
import { fieldsOfView, filterOfView } from '../model/saved-views';
import styles from './SavedViews.module.css';

interface SavedViewsProps {
  readonly filter: PostFilter;
  readonly view: string;
  readonly onChoose: (filter: PostFilter, view: string | null) => void;
}

interface RowProps {
  readonly saved: SavedView;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
  readonly onOverwrite: () => void;
}

/** One saved view: a press chooses it, the small buttons rename and delete it. */
function SavedRow({ saved, isCurrent, onChoose, onOverwrite }: RowProps): ReactNode {
  const { t } = useTexts();
  const { isWritable } = useCalendar();
  const [isRenaming, setIsRenaming] = useState(false);
  const rename = (name: string): void => {
    setIsRenaming(false);
    if (name !== saved.name) editPlan('find.done.viewRenamed', change('savedViews', saved.id, { name }));
  };
  if (isRenaming) {
    return (
      <li className={styles['row']}>
        <div role="presentation" onBlur={() => setIsRenaming(false)}>
          <CommitTextField label={t('find.view.nameOf', { name: saved.name })} isLabelHidden isRequired value={saved.name} inputRef={(input) => input?.select()} onCommit={rename} />
        </div>
      </li>
    );
  }
  return (
    <li className={styles['row']}>
      <button type="button" className={styles['choose']} aria-current={isCurrent ? 'true' : undefined} onClick={onChoose}>
        <Check aria-hidden="true" />
        <span>{saved.name}</span>
      </button>
      {isWritable ? (
        <>
          {isCurrent ? null : (
            <Button tone="quiet" title={t('find.view.overwriteHint', { name: saved.name })} onClick={onOverwrite}>
              {t('find.view.overwrite')}
            </Button>
          )}
          <IconButton label={t('find.view.rename', { name: saved.name })} icon={<Pencil />} onClick={() => setIsRenaming(true)} />
          <IconButton label={t('common.removeNamed', { name: saved.name })} icon={<X />} onClick={() => editPlanWithToast('find.done.viewRemoved', remove('savedViews', saved.id))} />
        </>
      ) : null}
    </li>
  );
}

function SaveForm({ onSave }: { readonly onSave: (name: string) => boolean }): ReactNode {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '' && onSave(name.trim())) setName('');
  };
  return (
    <form className={styles['save']} onSubmit={submit}>
      <TextField label={t('find.view.name')} isLabelHidden placeholder={t('find.view.name')} value={name} maxLength={100} onChange={setName} />
      <Button type="submit" disabled={name.trim() === ''}>
        {t('common.save')}
      </Button>
    </form>
  );
}

/** Named views that everybody who opens the plan can choose: a filter and the view of the calendar it belongs to. */
export function SavedViews({ filter, view, onChoose }: SavedViewsProps): ReactNode {
  const { t } = useTexts();
  const { plan, isWritable } = useCalendar();
  const sheet = useRef<HTMLDivElement>(null);
  const isCurrent = (saved: SavedView): boolean => isSameFilter(filterOfView(saved), filter) && (saved.view === null || saved.view === view);
  const current = plan.savedViews.find(isCurrent);
  return (
    <PopoverButton label={current?.name ?? t('find.views')} icon={<Bookmark aria-hidden="true" />} isOn={current !== undefined} sheetRef={sheet}>
      <div className={styles['sheet']}>
        {plan.savedViews.length === 0 ? <p className={styles['none']}>{t('find.view.none')}</p> : null}
        <ul className={styles['rows']}>
          {plan.savedViews.map((saved) => (
            <SavedRow
              key={saved.id}
              saved={saved}
              isCurrent={isCurrent(saved)}
              onChoose={() => {
                onChoose(filterOfView(saved), saved.view);
                sheet.current?.hidePopover();
              }}
              onOverwrite={() => editPlanWithToast('find.done.viewChanged', change('savedViews', saved.id, fieldsOfView(filter, view)))}
            />
          ))}
        </ul>
        {isWritable ? <SaveForm onSave={(name) => editPlanWithToast('find.done.viewSaved', add('savedViews', { id: makeId('view'), name, ...fieldsOfView(filter, view) }))} /> : null}
      </div>
    </PopoverButton>
  );
}
