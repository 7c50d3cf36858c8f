import { type ReactNode, useId } from 'react';
import type { Choice } from './SelectField';
import styles from './Segmented.module.css';

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}

/** A few choices side by side, one of which holds; arrow keys move as in any radio group. */
export function Segmented<Value extends string>({ label, value, choices, onChange }: SegmentedProps<Value>): ReactNode {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles['group']}>
      {choices.map((choice) => (
        <label key={choice.value} className={styles['choice']}>
          <input type="radio" name={name} className="visually-hidden" checked={choice.value === value} onChange={() => onChange(choice.value)} />
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  );
}
