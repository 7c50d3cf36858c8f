import type { ReactNode } from 'react';
import { Field } from './Field';
import styles from './Field.module.css';

/** One choice. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  readonly hint?: ReactNode;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
}

/** One of several values from a list. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>): ReactNode {
  return (
    <Field label={props.label} hint={props.hint} isLabelHidden={props.isLabelHidden ?? false}>
      {(ids) => (
        <select
          {...ids}
          className={styles['control']}
          value={props.value}
          disabled={props.isDisabled}
          onChange={(event) => {
            const choice = props.choices.find((candidate) => candidate.value === event.target.value);
            if (choice !== undefined) props.onChange(choice.value);
          }}
        >
          {props.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A yes or no. */
export function CheckField(props: { readonly label: string; readonly isChecked: boolean; readonly onChange: (isChecked: boolean) => void; readonly isDisabled?: boolean }): ReactNode {
  return (
    <label className={styles['check']}>
      <input type="checkbox" checked={props.isChecked} disabled={props.isDisabled} onChange={(event) => props.onChange(event.target.checked)} />
      <span>{props.label}</span>
    </label>
  );
}
