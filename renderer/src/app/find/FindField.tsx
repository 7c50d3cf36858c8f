import { Search } from 'lucide-react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import styles from './FindField.module.css';
import type { FindOption } from './find-option';
import { optionId } from './use-list-keys';

interface FindFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly listId: string;
  readonly isOpen: boolean;
  readonly current: FindOption | undefined;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** The keys that lead here, shown while the field is empty. */
  readonly keys?: string;
  readonly onChange: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
}

/** A field with a list below it that is walked through by keys while the field keeps the focus. */
export function FindField({ label, placeholder, value, listId, isOpen, current, inputRef, keys, onChange, onKeyDown, onFocus, onBlur }: FindFieldProps): ReactNode {
  return (
    <div className={styles['field']}>
      <Search aria-hidden="true" />
      <input
        ref={inputRef}
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && current !== undefined ? optionId(current) : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={value}
        maxLength={200}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
      />
      {keys === undefined || value !== '' ? null : (
        <kbd className={styles['keys']} aria-hidden="true">
          {keys}
        </kbd>
      )}
    </div>
  );
}
