import type { ReactNode } from 'react';
import { Field } from './Field';
import styles from './Field.module.css';

interface DayFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly minimum?: string;
  readonly maximum?: string;
  readonly isOptional?: boolean;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
}

/** A calendar day, typed or picked. Only whole, real days are taken. */
export function DayField(props: DayFieldProps): ReactNode {
  return (
    <Field label={props.label} hint={props.hint} error={props.error ?? null} isLabelHidden={props.isLabelHidden ?? false}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          className={styles['control']}
          value={props.value ?? ''}
          min={props.minimum}
          max={props.maximum ?? '2199-12-31'}
          disabled={props.isDisabled}
          onChange={(event) => {
            const day = event.target.value;
            if (day !== '') props.onChange(day);
            else if (props.isOptional === true) props.onChange(null);
          }}
        />
      )}
    </Field>
  );
}
