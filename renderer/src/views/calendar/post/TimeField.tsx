import { type ReactNode, useState } from 'react';
import { TextField } from '../../../components';
import { useTexts } from '../../../i18n';
import { readTime } from '../model/typed-time';

interface TimeFieldProps {
  readonly label: string;
  /** Null: the plan's default time, shown as a hint in the empty field. */
  readonly value: string | null;
  readonly defaultTime: string;
  readonly onChange: (time: string | null) => void;
  readonly hint?: ReactNode;
  readonly isDisabled?: boolean;
}

/** A time of day, typed freely. What is no time is explained and not taken. */
export function TimeField({ label, value, defaultTime, onChange, hint, isDisabled = false }: TimeFieldProps): ReactNode {
  const { t } = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const isBroken = typed !== null && typed.trim() !== '' && readTime(typed) === undefined;
  return (
    <div role="presentation" onBlur={() => !isBroken && setTyped(null)}>
      <TextField
        label={label}
        value={typed ?? value ?? ''}
        placeholder={defaultTime}
        hint={hint}
        error={isBroken ? t('calendar.form.timeProblem') : null}
        maxLength={10}
        isDisabled={isDisabled}
        onChange={(text) => {
          setTyped(text);
          const time = text.trim() === '' ? null : readTime(text);
          if (time !== undefined) onChange(time);
        }}
      />
    </div>
  );
}
