import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';

/** What a control inside a field must put on itself so that label, hint and error are read with it. */
export interface ControlIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  /** Hides the label from the eye, for fields in tables whose column says it. */
  readonly isLabelHidden?: boolean;
  readonly children: (ids: ControlIds) => ReactNode;
}

/** Label, control, hint and error of one input. */
export function Field({ label, hint, error = null, isLabelHidden = false, children }: FieldProps): ReactNode {
  const id = useId();
  const noteId = `${id}-note`;
  const note = error ?? hint;
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : styles['label']}>
        {label}
      </label>
      {children({ id, 'aria-describedby': note === undefined ? undefined : noteId, 'aria-invalid': error === null ? undefined : true })}
      {note === undefined ? null : (
        <div id={noteId} className={error === null ? styles['hint'] : styles['error']}>
          {note}
        </div>
      )}
    </div>
  );
}
