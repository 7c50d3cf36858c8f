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
 * A day that is kept when it is picked, or, when it is typed or walked to with the arrow keys, once the field is left or Enter is
 * pressed: for fields that edit the plan at once. Escape takes it back.
 */
export function CommitDayField({ value, onCommit, ...field }: CommitDayFieldProps): ReactNode {
  const [draft, setDraft] = useDraft(value);
  const latest = useRef(draft);
  const isTyping = useRef(false);
  const commit = (): void => {
    isTyping.current = false;
    if (latest.current !== value) onCommit(latest.current);
  };
  return (
    <div
      role="presentation"
      onFocus={() => {
        latest.current = draft;
      }}
      onPointerDown={() => {
        isTyping.current = false;
      }}
      onKeyDownCapture={(event) => {
        isTyping.current = event.key !== 'Tab';
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') {
          latest.current = value;
          setDraft(value);
        }
      }}
      onBlur={commit}
    >
      <DayField
        {...field}
        value={draft}
        onChange={(day) => {
          latest.current = day;
          setDraft(day);
          if (!isTyping.current) commit();
        }}
      />
    </div>
  );
}
