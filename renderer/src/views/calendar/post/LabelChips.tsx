import type { CSSProperties, ReactNode } from 'react';
import { useTexts } from '../../../i18n';
import { usePlan } from '../../../state';
import { toggled } from '../model/toggled';
import styles from './LabelChips.module.css';
import type { PartProps } from './part-props';

/** Labels of the plan; pressed ones are on the post. */
export function LabelChips({ form, set, isDisabled }: PartProps): ReactNode {
  const { t } = useTexts();
  const { labels } = usePlan();
  if (labels.length === 0) return null;
  return (
    <fieldset className={styles['labels']}>
      <legend>{t('post.labels')}</legend>
      {labels.map((label) => (
        <button
          key={label.id}
          type="button"
          aria-pressed={form.labelIds.includes(label.id)}
          disabled={isDisabled}
          style={{ '--label': label.color } as CSSProperties} // React's type knows no custom properties
          onClick={() => set({ labelIds: toggled(form.labelIds, label.id) })}
        >
          {label.name}
        </button>
      ))}
    </fieldset>
  );
}
