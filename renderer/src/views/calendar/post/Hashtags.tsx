import { X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Field } from '../../../components';
import fieldStyles from '../../../components/Field.module.css';
import { useTexts } from '../../../i18n';
import { hashtagsOf } from '../model/hashtags';
import { HashtagGroups } from './HashtagGroups';
import styles from './Hashtags.module.css';
import type { PartProps } from './part-props';

function Chips({ form, set, isDisabled }: PartProps): ReactNode {
  const { t } = useTexts();
  if (form.hashtags.length === 0) return null;
  return (
    <ul className={styles['chips']} aria-label={t('post.hashtags')}>
      {form.hashtags.map((hashtag) => (
        <li key={hashtag}>
          <span>{`#${hashtag}`}</span>
          {isDisabled ? null : (
            <button type="button" aria-label={t('post.hashtags.remove', { hashtag })} onClick={() => set({ hashtags: form.hashtags.filter((other) => other !== hashtag) })}>
              <X aria-hidden="true" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Hashtags as chips. A space, a comma or Enter ends one, several can be pasted at once; groups put in many. */
export function Hashtags(props: PartProps): ReactNode {
  const { form, set, isDisabled } = props;
  const { t } = useTexts();
  const [typed, setTyped] = useState('');
  const add = (text: string): void => {
    set({ hashtags: [...new Set([...form.hashtags, ...hashtagsOf(text)])] });
    setTyped('');
  };
  return (
    <div className={styles['hashtags']}>
      <Chips {...props} />
      <Field label={t('post.hashtags')} hint={t('post.hashtags.hint')}>
        {(ids) => (
          <input
            {...ids}
            className={fieldStyles['control']}
            value={typed}
            disabled={isDisabled}
            maxLength={2000}
            autoComplete="off"
            onChange={(event) => (/[\s,;]/.test(event.target.value) ? add(event.target.value) : setTyped(event.target.value))}
            onBlur={() => typed !== '' && add(typed)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && typed !== '') {
                event.preventDefault();
                add(typed);
              }
              if (event.key === 'Backspace' && typed === '') set({ hashtags: form.hashtags.slice(0, -1) });
            }}
          />
        )}
      </Field>
      <HashtagGroups {...props} />
    </div>
  );
}
