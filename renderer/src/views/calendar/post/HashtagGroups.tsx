import { Hash, Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { add } from '@shared/commands';
import { Button, IconButton, TextField } from '../../../components';
import { useTexts } from '../../../i18n';
import { editPlan, makeId, removeRecord, usePlan } from '../../../state';
import styles from './Hashtags.module.css';
import type { PartProps } from './part-props';

/** Keeps the hashtags of the form as a group with a name. */
function NewGroup({ hashtags, onDone }: { readonly hashtags: readonly string[]; readonly onDone: () => void }): ReactNode {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const keep = (): void => {
    const text = name.trim();
    if (text !== '' && editPlan('post.done.groupAdded', add('hashtagGroups', { id: makeId('tags'), name: text, hashtags: [...hashtags] }))) onDone();
  };
  return (
    <div
      role="presentation"
      className={styles['newGroup']}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        keep();
      }}
    >
      <TextField label={t('post.hashtags.groupName')} value={name} onChange={setName} />
      <Button disabled={name.trim() === ''} onClick={keep}>
        {t('post.hashtags.keep')}
      </Button>
    </div>
  );
}

/** Groups of hashtags that are used again: one press puts them in. They belong to the plan, so keeping or removing one counts at once. */
export function HashtagGroups({ form, set, isDisabled }: PartProps): ReactNode {
  const texts = useTexts();
  const { t } = texts;
  const groups = usePlan().hashtagGroups;
  const [isNaming, setIsNaming] = useState(false);
  const headingId = useId();
  if (isDisabled || (groups.length === 0 && form.hashtags.length === 0)) return null;
  return (
    <div className={styles['groups']} role="group" aria-labelledby={headingId}>
      <span id={headingId} className={styles['heading']}>
        {t('post.hashtags.groups')}
      </span>
      {groups.map((group) => (
        <span key={group.id} className={styles['group']}>
          <Button tone="quiet" icon={<Hash aria-hidden="true" />} title={group.hashtags.map((hashtag) => `#${hashtag}`).join(' ')} onClick={() => set({ hashtags: [...new Set([...form.hashtags, ...group.hashtags])] })}>
            {t('post.hashtags.use', { name: group.name, count: group.hashtags.length })}
          </Button>
          <IconButton label={t('post.hashtags.removeGroup', { name: group.name })} icon={<Trash2 />} onClick={() => removeRecord('post.done.groupRemoved', 'hashtagGroups', group, texts)} />
        </span>
      ))}
      {form.hashtags.length === 0 || isNaming ? null : (
        <Button tone="quiet" icon={<Plus aria-hidden="true" />} onClick={() => setIsNaming(true)}>
          {t('post.hashtags.keepAs')}
        </Button>
      )}
      {isNaming ? <NewGroup hashtags={form.hashtags} onDone={() => setIsNaming(false)} /> : null}
    </div>
  );
}
