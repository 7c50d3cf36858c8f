import type { ReactNode } from 'react';
import { statusColor } from '../../../components';
import { useStatusLooks } from '../../../state';
import type { FacetOption } from './facet-options';
import styles from './OptionSign.module.css';

/** The sign before the name of a value: the icon of a status, or a dot in the colour of the record. */
export function OptionSign({ option: { color, status } }: { readonly option: FacetOption }): ReactNode {
  const looks = useStatusLooks();
  if (color === null) return <span className={styles['sign']} />;
  const Icon = status === null ? null : looks[status].Icon;
  return (
    <span className={styles['sign']} style={statusColor(color)}>
      {Icon === null ? <span className={styles['dot']} /> : <Icon aria-hidden="true" />}
    </span>
  );
}
