import type { ReactNode } from 'react';
import { statusColor, type StatusLook } from './status-look';
import styles from './StatusMark.module.css';

/** A status with its icon and name. */
export function StatusMark({ look: { name, color, Icon } }: { readonly look: StatusLook }): ReactNode {
  return (
    <span className={styles['mark']} style={statusColor(color)}>
      <Icon aria-hidden="true" />
      {name}
    </span>
  );
}
