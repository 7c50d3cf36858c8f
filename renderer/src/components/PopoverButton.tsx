import { ChevronDown } from 'lucide-react';
import { type ReactNode, type Ref, useId } from 'react';
import { useIsOpen } from './use-is-open';
import buttonStyles from './Button.module.css';
import styles from './PopoverButton.module.css';

interface PopoverButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  /** Whether something in it holds, so that the button shows it. */
  readonly isOn?: boolean;
  /** The sheet itself, for those who close it. */
  readonly sheetRef?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** A button that opens a small sheet below it. A click outside or Escape closes it. */
export function PopoverButton({ label, icon, isOn = false, sheetRef, children }: PopoverButtonProps): ReactNode {
  const id = useId();
  const { isOpen, onBeforeToggle } = useIsOpen();
  return (
    <span className={styles['place']}>
      <button type="button" popoverTarget={id} aria-haspopup="dialog" className={`${buttonStyles['button']} ${buttonStyles['quiet']} ${styles['opener']} ${isOn ? styles['on'] : ''}`}>
        {icon}
        {label}
        <ChevronDown aria-hidden="true" className={styles['arrow']} />
      </button>
      <div ref={sheetRef} id={id} popover="auto" role="dialog" aria-label={label} className={styles['sheet']} onBeforeToggle={onBeforeToggle}>
        {isOpen ? children : null}
      </div>
    </span>
  );
}
