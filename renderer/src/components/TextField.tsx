import { type ReactNode, type Ref } from 'react';
import { Field } from './Field';
import styles from './Field.module.css';
import { useDraft } from './use-draft';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly placeholder?: string;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
  /** Where the dialog around it starts. */
  readonly takesFocus?: boolean;
  readonly maxLength?: number;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Id of a `datalist` with proposals. */
  readonly listId?: string;
}

/** A dialog reads this attribute when it opens. React's own `autoFocus` asks for the focus too early, while the dialog is closed. */
function asBeginning(input: HTMLInputElement | null): void {
  input?.toggleAttribute('autofocus', true);
}

/** One line of text; `onChange` hears every key. */
export function TextField(props: TextFieldProps): ReactNode {
  return (
    <Field label={props.label} hint={props.hint} error={props.error ?? null} isLabelHidden={props.isLabelHidden ?? false}>
      {(ids) => (
        <input
          {...ids}
          ref={props.takesFocus === true ? asBeginning : props.inputRef}
          className={styles['control']}
          value={props.value}
          maxLength={props.maxLength ?? 200}
          list={props.listId}
          placeholder={props.placeholder}
          disabled={props.isDisabled}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

/** Several lines of text. */
export function TextArea(props: Omit<TextFieldProps, 'inputRef' | 'takesFocus'> & { readonly rows?: number }): ReactNode {
  return (
    <Field label={props.label} hint={props.hint} error={props.error ?? null} isLabelHidden={props.isLabelHidden ?? false}>
      {(ids) => (
        <textarea
          {...ids}
          className={`${styles['control']} ${styles['area']}`}
          rows={props.rows ?? 4}
          value={props.value}
          maxLength={props.maxLength ?? 100_000}
          placeholder={props.placeholder}
          disabled={props.isDisabled}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

/** A text that is kept only when the field is left or Enter is pressed: for fields that edit the plan at once. Escape takes it back. */
export function CommitTextField(props: Omit<TextFieldProps, 'onChange'> & { readonly onCommit: (value: string) => void; readonly isRequired?: boolean }): ReactNode {
  const [draft, setDraft] = useDraft(props.value);
  const commit = (): void => {
    const text = draft.trim();
    if (text === props.value) return setDraft(text);
    if (text === '' && props.isRequired === true) return setDraft(props.value);
    props.onCommit(text);
  };
  return (
    <div
      role="presentation"
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setDraft(props.value);
      }}
    >
      <TextField {...props} value={draft} onChange={setDraft} />
    </div>
  );
}

/** Several lines of text that are kept only when the field is left. */
export function CommitTextArea(props: Omit<TextFieldProps, 'onChange' | 'inputRef' | 'takesFocus'> & { readonly rows?: number; readonly onCommit: (value: string) => void }): ReactNode {
  const [draft, setDraft] = useDraft(props.value);
  return (
    <div role="presentation" onBlur={() => draft !== props.value && props.onCommit(draft)}>
      <TextArea {...props} value={draft} onChange={setDraft} />
    </div>
  );
}
