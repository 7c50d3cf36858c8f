import { type ReactNode, useRef } from 'react';
import { DayField } from './DayField';
import { useDraft } from './use-draft';

interface CommitDayFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly onCommit: (day: string | null) => void;
  readonly minimum?: string;
  readonly maximum?: string;
  readonly isOptional?: boolean;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
}

/**
 * A day that is kept when it is picked, or, when it is typed, once the field is left or Enter is pressed: while a year is typed the field
 * holds a real day of the year 2, then 20, then 202. Escape takes it back.
 */
export function CommitDayField({ value, onCommit, ...field }: CommitDayFieldProps): ReactNode {
  const [draft, setDraft] = useDraft(value);
  const isTyping = useRef(false);
  const commit = (day: string | null): void => {
    isTyping.current = false;
    if (day !== value) onCommit(day);
  };
  return (
    <div
      role="presentation"
      onPointerDown={() => {
        isTyping.current = false;
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') return commit(draft);
        if (event.key === 'Escape') setDraft(value);
        isTyping.current = event.key !== 'Escape' && event.key !== 'Tab';
      }}
      onBlur={() => commit(draft)}
    >
      <DayField
        {...field}
        value={draft}
        onChange={(day) => {
          setDraft(day);
          if (!isTyping.current) commit(day);
        }}
      />
    </div>
  );
}
