import { type ReactNode, useRef, useState } from 'react';
import { useTexts } from '../i18n';
import { dayByKey, parseDayText, parseFullDay, writeDay } from './day-text';
import styles from './DayField.module.css';
import { Field } from './Field';
import fieldStyles from './Field.module.css';
import { MonthPicker } from './MonthPicker';

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

const EARLIEST = '1900-01-01';
const LATEST = '2199-12-31';

/** Only decides which month an empty field opens on. */
function dayOfClock(): string {
  return new Date().toISOString().slice(0, 10);
}

/**
 * A calendar day, typed or picked, written as in the language of the program and not of the system. Only whole, real days inside the
 * bounds are taken; anything else is explained. Arrow keys go a day further, with the shift key a week; Alt and arrow down opens a month to pick from.
 */
export function DayField(props: DayFieldProps): ReactNode {
  const { t, f, language } = useTexts();
  const { value, onChange, minimum = EARLIEST, maximum = LATEST, isDisabled = false } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const sheet = useRef<HTMLDivElement>(null);
  const isInside = (day: string | undefined): day is string => day !== undefined && day >= minimum && day <= maximum;
  const take = (day: string | null): void => {
    setTyped(null);
    setIsRefused(false);
    if (day !== value) onChange(day);
  };
  const type = (text: string): void => {
    setTyped(text);
    const day = parseFullDay(text);
    if (isInside(day) && day !== value) onChange(day);
  };
  const finish = (): void => {
    if (typed === null) return;
    const day = parseDayText(typed, value ?? props.minimum ?? null);
    if (typed.trim() === '') take(props.isOptional === true ? null : value);
    else if (isInside(day)) take(day);
    else setIsRefused(true);
  };
  const walk = (key: string, isShifted: boolean): boolean => {
    const day = value === null ? undefined : dayByKey(value, key, isShifted);
    if (isInside(day)) take(day);
    return day !== undefined;
  };
  const bounds = props.minimum === undefined && props.maximum === undefined ? t('common.notADay', { example: writeDay('2027-05-06', language) }) : t('common.dayOutOfBounds', { minimum: writeDay(minimum, language), maximum: writeDay(maximum, language) });
  return (
    <Field label={props.label} hint={props.hint} error={isRefused ? bounds : (props.error ?? null)} isLabelHidden={props.isLabelHidden ?? false}>
      {(ids) => (
        <div className={styles['day']}>
          <input
            {...ids}
            className={fieldStyles['control']}
            value={typed ?? (value === null ? '' : writeDay(value, language))}
            placeholder={t('common.dayPlaceholder')}
            title={value === null ? undefined : f.day(value)}
            disabled={isDisabled}
            autoComplete="off"
            onChange={(event) => type(event.target.value)}
            onBlur={finish}
            onKeyDown={(event) => {
              if (event.key === 'Enter') finish();
              if (event.key === 'Escape') take(value);
              if (event.altKey && event.key === 'ArrowDown') sheet.current?.showPopover({ source: event.currentTarget });
              else if (walk(event.key, event.shiftKey)) event.preventDefault();
            }}
          />
          <MonthPicker sheet={sheet} value={value} start={value ?? props.minimum ?? props.maximum ?? dayOfClock()} minimum={minimum} maximum={maximum} isDisabled={isDisabled} onPick={take} />
        </div>
      )}
    </Field>
  );
}
