import type { ReactNode } from 'react';
import type { FindOption, OptionGroup } from './find-option';
import styles from './OptionList.module.css';
import { OptionRow } from './OptionRow';

interface OptionListProps {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly OptionGroup[];
  readonly words: readonly string[];
  readonly current: FindOption | undefined;
  readonly onChoose: (option: FindOption) => void;
}

/** The list below a field, in groups; which one is current is said by the field. */
export function OptionList({ id, label, groups, words, current, onChoose }: OptionListProps): ReactNode {
  return (
    <div id={id} role="listbox" aria-label={label} className={styles['list']}>
      {groups.map(({ title, options }) => (
        <div key={title} role="group" aria-label={title}>
          <div className={styles['heading']} aria-hidden="true">
            {title}
          </div>
          {options.map((option) => (
            <OptionRow key={option.key} option={option} words={words} isCurrent={option === current} onChoose={onChoose} />
          ))}
        </div>
      ))}
    </div>
  );
}
