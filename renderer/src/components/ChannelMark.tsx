import type { CSSProperties, ReactNode } from 'react';
import { ChannelIcon } from './ChannelIcon';
import styles from './ChannelMark.module.css';

/** The sign of a channel in its colour. */
export function ChannelMark({ network, color }: { readonly network: string; readonly color: string }): ReactNode {
  return (
    <span className={styles['mark']} style={{ '--channel': color } as CSSProperties}>
      <ChannelIcon network={network} />
    </span>
  );
}
