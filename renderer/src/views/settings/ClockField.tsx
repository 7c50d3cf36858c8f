import { type ReactNode, useState } from 'react';
import { CommitTextField } from '../../components';
import { useTexts } from '../../i18n';

interface ClockFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (time: string) => void;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
  readonly hint?: ReactNode;
}

/** A time of day as it is typed, `9`, `9:30` or `09.30`, in the form in which plans store it; undefined when it is none. */
export function readClock(text: string): string | undefined {
  const parts = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text.trim());
  const [hours, minutes] = [Number(parts?.[1]), Number(parts?.[2] ?? 0)];
  return parts === null || hours > 23 || minutes > 59 ? undefined : `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** A time of day that is kept when the field is left; what is none is explained. */
export function ClockField({ value, onCommit, ...field }: ClockFieldProps): ReactNode {
  const { t } = useTexts();
  const [isRefused, setIsRefused] = useState(false);
  return (
    <CommitTextField
      {...field}
      value={value}
      isRequired
      maxLength={5}
      error={isRefused ? t('settings.notATime') : null}
      onCommit={(text) => {
        const time = readClock(text);
        setIsRefused(time === undefined);
        if (time !== undefined && time !== value) onCommit(time);
      }}
    />
  );
}
