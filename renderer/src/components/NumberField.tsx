import { type ReactNode, useState } from 'react';
import { useTexts } from '../i18n';
import { Field } from './Field';
import styles from './Field.module.css';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  /** Called when the field is left or Enter is pressed, only with a number inside the bounds; null only when `isOptional`. */
  readonly onCommit: (value: number | null) => void;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly digits?: number;
  readonly suffix?: string;
  readonly hint?: ReactNode;
  readonly isOptional?: boolean;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
  /** Also commits every valid number while it is typed, for fields whose effect is shown beside them. */
  readonly isLive?: boolean;
}

/** Reads a number the way people write it in German and English: `1.234,5`, `1,234.5`, `2,5`, `2.5`. */
export function parseNumber(text: string): number | undefined {
  const compact = text.replaceAll(/[\s\u00a0€h]/g, '');
  if (!/^-?[\d.,]+$/.test(compact)) return undefined;
  const decimal = Math.max(compact.lastIndexOf(','), compact.lastIndexOf('.'));
  const isGroup = decimal >= 0 && compact.length - decimal === 4 && !/^-?0?[.,]/.test(compact) && (compact.match(/[.,]/g)?.length ?? 0) >= 1 && /^-?\d{1,3}([.,]\d{3})+$/.test(compact);
  const plain = isGroup || decimal < 0 ? compact.replaceAll(/[.,]/g, '') : `${compact.slice(0, decimal).replaceAll(/[.,]/g, '')}.${compact.slice(decimal + 1)}`;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/** What is being typed over which value, and what is wrong with it. */
interface Held {
  readonly written: string;
  readonly typed: string | null;
  readonly error: string | null;
}

/** A number with its unit behind it. A text that is no number, or out of bounds, is explained and not taken. */
export function NumberField(props: NumberFieldProps): ReactNode {
  const { t, f } = useTexts();
  const { minimum = 0, maximum = 1_000_000, digits = 2 } = props;
  const written = props.value === null ? '' : f.number(props.value, digits);
  const [held, setHeld] = useState<Held>({ written, typed: null, error: null });
  // A value that changes behind the field wins over what was typed, unless the typing itself changed it.
  const { typed, error }: Held = held.written === written || props.isLive === true ? held : { written, typed: null, error: null };
  const draft = typed ?? written;
  const hold = (next: Pick<Held, 'typed' | 'error'>): void => setHeld({ written, ...next });
  const type = (text: string): void => {
    hold({ typed: text, error: null });
    const value = parseNumber(text);
    if (props.isLive === true && value !== undefined && value >= minimum && value <= maximum && value !== props.value) props.onCommit(value);
  };
  const commit = (): void => {
    const isEmpty = draft.trim() === '' && props.isOptional === true;
    const value = isEmpty ? null : parseNumber(draft);
    if (value === undefined) return hold({ typed, error: t('common.notANumber') });
    if (value !== null && (value < minimum || value > maximum)) {
      return hold({ typed, error: t('common.outOfBounds', { minimum: f.number(minimum, digits), maximum: f.number(maximum, digits) }) });
    }
    // A value that the owner rounds to what it was before must not stay as typed.
    hold({ typed: null, error: null });
    if (value !== props.value) props.onCommit(value);
  };
  return (
    <Field label={props.label} hint={props.hint} error={error} isLabelHidden={props.isLabelHidden ?? false}>
      {(ids) => (
        <div className={props.suffix === undefined ? undefined : styles['suffixed']}>
          <input
            {...ids}
            className={`${styles['control']} ${styles['number']}`}
            inputMode="decimal"
            value={draft}
            disabled={props.isDisabled}
            onChange={(event) => type(event.target.value)}
            onBlur={commit}
            onFocus={(event) => event.target.select()}
            onKeyDown={(event) => {
              if (event.key === 'Enter') commit();
              if (event.key === 'Escape') hold({ typed: null, error: null });
            }}
          />
          {props.suffix === undefined ? null : (
            <span className={styles['suffix']} aria-hidden="true">
              {props.suffix}
            </span>
          )}
        </div>
      )}
    </Field>
  );
}

type UnitFieldProps = Omit<NumberFieldProps, 'value' | 'onCommit' | 'suffix' | 'digits' | 'minimum' | 'maximum'>;

/** Whole minutes, shown and typed as hours. */
export function HoursField(props: UnitFieldProps & { readonly minutes: number | null; readonly maximumHours?: number; readonly onCommit: (minutes: number | null) => void }): ReactNode {
  const { minutes, maximumHours = 1000, onCommit, ...rest } = props;
  return (
    <NumberField
      {...rest}
      value={minutes === null ? null : minutes / 60}
      maximum={maximumHours}
      suffix="h"
      onCommit={(hours) => onCommit(hours === null ? null : Math.round(hours * 60))}
    />
  );
}

/** Whole cents, shown and typed as euros (or the plan's currency). */
export function MoneyField(props: UnitFieldProps & { readonly cents: number | null; readonly currency: string; readonly onCommit: (cents: number | null) => void }): ReactNode {
  const { cents, currency, onCommit, ...rest } = props;
  const sign = currency === 'EUR' ? '€' : currency;
  return (
    <NumberField
      {...rest}
      value={cents === null ? null : cents / 100}
      maximum={10_000_000}
      suffix={sign}
      onCommit={(amount) => onCommit(amount === null ? null : Math.round(amount * 100))}
    />
  );
}
