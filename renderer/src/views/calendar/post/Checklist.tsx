import { X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { IconButton, TextField } from '../../../components';
import { useTexts } from '../../../i18n';
import { makeId } from '../../../state';
import styles from './Checklist.module.css';
import type { PartProps } from './part-props';

/** Things not to forget before a post goes out. Enter adds one. */
export function Checklist({ form, set, isDisabled }: PartProps): ReactNode {
  const { t } = useTexts();
  const [typed, setTyped] = useState('');
  const { checklist } = form;
  const add = (): void => {
    const text = typed.trim();
    if (text !== '') set({ checklist: [...checklist, { id: makeId('point'), text, isDone: false }] });
    setTyped('');
  };
  return (
    <section className={styles['checklist']} aria-label={t('post.checklist')}>
      <h3>
        {t('post.checklist')}
        {checklist.length === 0 ? null : <span>{t('post.checklist.done', { done: checklist.filter((point) => point.isDone).length, count: checklist.length })}</span>}
      </h3>
      <ul>
        {checklist.map((point) => (
          <li key={point.id}>
            <label className={point.isDone ? styles['done'] : undefined}>
              <input type="checkbox" checked={point.isDone} disabled={isDisabled} onChange={() => set({ checklist: checklist.map((other) => (other.id === point.id ? { ...other, isDone: !other.isDone } : other)) })} />
              <span>{point.text}</span>
            </label>
            {isDisabled ? null : <IconButton label={t('post.checklist.remove', { text: point.text })} icon={<X />} onClick={() => set({ checklist: checklist.filter((other) => other.id !== point.id) })} />}
          </li>
        ))}
      </ul>
      {isDisabled ? null : (
        <div
          role="presentation"
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || typed.trim() === '') return;
            event.preventDefault();
            add();
          }}
        >
          <TextField label={t('post.checklist.add')} isLabelHidden placeholder={t('post.checklist.add')} value={typed} maxLength={500} onChange={setTyped} />
        </div>
      )}
    </section>
  );
}
