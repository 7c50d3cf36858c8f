import { Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton, NumberField } from '../../components';
import { useTexts } from '../../i18n';
import { cadenceBounds, lessOften, moreOften, toQuarters } from './cadence';
import styles from './CadenceField.module.css';

interface CadenceFieldProps {
  /** Name of the channel, for the labels. */
  readonly channel: string;
  readonly postsPerWeek: number;
  readonly onChange: (postsPerWeek: number) => void;
}

/** Posts a week: a number between a step down and a step up. */
export function CadenceField({ channel, postsPerWeek, onChange }: CadenceFieldProps): ReactNode {
  const { t } = useTexts();
  return (
    <fieldset aria-label={t('wizard.channels.cadenceOf', { channel })} className={styles['field']}>
      <IconButton label={t('wizard.channels.less', { channel })} icon={<Minus />} onClick={() => onChange(lessOften(postsPerWeek))} />
      <NumberField
        label={t('wizard.channels.cadenceOf', { channel })}
        isLabelHidden
        isLive
        value={postsPerWeek}
        minimum={cadenceBounds.minimum}
        maximum={cadenceBounds.maximum}
        onCommit={(value) => onChange(toQuarters(value ?? postsPerWeek))}
      />
      <IconButton label={t('wizard.channels.more', { channel })} icon={<Plus />} onClick={() => onChange(moreOften(postsPerWeek))} />
    </fieldset>
  );
}
