import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './Button.module.css';

type Tone = 'primary' | 'plain' | 'quiet' | 'danger';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type'> {
  readonly tone?: Tone;
  readonly icon?: ReactNode;
  readonly type?: 'button' | 'submit';
}

/** A button with a text, and perhaps an icon before it. */
export function Button({ tone = 'plain', icon, type = 'button', children, ...rest }: ButtonProps): ReactNode {
  return (
    <button {...rest} type={type} className={`${styles['button']} ${styles[tone]}`}>
      {icon}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type' | 'aria-label'> {
  readonly label: string;
  readonly icon: ReactNode;
}

/** A button that is only an icon; its label is read aloud and shown on hover. */
export function IconButton({ label, icon, ...rest }: IconButtonProps): ReactNode {
  return (
    <button {...rest} type="button" aria-label={label} title={label} className={`${styles['button']} ${styles['quiet']} ${styles['icon']}`}>
      {icon}
    </button>
  );
}
