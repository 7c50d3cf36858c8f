import { Check } from 'lucide-react';
import { type CSSProperties, type ReactNode, useEffect, useId, useRef } from 'react';
import { useTexts } from '../i18n';
import styles from './ColorField.module.css';

// Told apart by brightness as well as by hue; white text is readable on each.
const swatches = ['#1f6394', '#0f766e', '#3f7d20', '#8a6d00', '#b4530a', '#b3261e', '#b03a6b', '#7c3aed', '#4338ca', '#475569', '#1c1c1a', '#6b4226'] as const;

interface ColorFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (color: string) => void;
  readonly isDisabled?: boolean;
}

function withColor(color: string): CSSProperties {
  return { '--swatch': color } as CSSProperties;
}

/** The system's own picker; it tells of every movement, so only the end of it counts as an edit. */
function OwnColor({ label, value, onCommit, isDisabled = false }: ColorFieldProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const element = input.current;
    const commit = (): void => onCommit(element?.value ?? value);
    element?.addEventListener('change', commit);
    return () => element?.removeEventListener('change', commit);
  }, [onCommit, value]);
  return <input key={value} ref={input} type="color" className={styles['own']} defaultValue={value} disabled={isDisabled} aria-label={label} title={label} />;
}

/** A colour out of a small set, or any other. */
export function ColorField({ label, value, onCommit, isDisabled = false }: ColorFieldProps): ReactNode {
  const { t } = useTexts();
  const id = useId();
  return (
    <div className={styles['field']}>
      <button type="button" className={styles['button']} popoverTarget={id} disabled={isDisabled} aria-label={t('common.colorOf', { label, color: value })} title={label} style={withColor(value)} />
      <fieldset id={id} popover="auto" className={styles['popover']} aria-label={label}>
        {swatches.map((color) => (
          <button
            key={color}
            type="button"
            className={styles['swatch']}
            aria-label={color}
            aria-pressed={color === value}
            style={withColor(color)}
            popoverTarget={id}
            popoverTargetAction="hide"
            onClick={() => color !== value && onCommit(color)}
          >
            {color === value ? <Check aria-hidden="true" /> : null}
          </button>
        ))}
        <OwnColor label={t('common.ownColor')} value={value} onCommit={onCommit} isDisabled={isDisabled} />
      </fieldset>
    </div>
  );
}
