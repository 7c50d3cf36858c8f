import type { ReactNode } from 'react';
import { Segmented } from '../../components';
import { useTexts } from '../../i18n';
import { type Grouping, groupings } from './grouping';

/** Switches between hours by channel and hours by activity. */
export function GroupingSwitch({ label, grouping, onGroup }: { readonly label: string; readonly grouping: Grouping; readonly onGroup: (grouping: Grouping) => void }): ReactNode {
  const { t } = useTexts();
  return <Segmented label={label} value={grouping} choices={groupings.map((value) => ({ value, label: t(`effort.by.${value}`) }))} onChange={onGroup} />;
}
