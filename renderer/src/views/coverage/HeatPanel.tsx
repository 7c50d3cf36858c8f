import { type ReactNode, useState } from 'react';
import { Panel, Provisional, Segmented } from '../../components';
import { useTexts } from '../../i18n';
import { useCoverageStore, usePlan } from '../../state';
import type { CoverageSummary, GroupedBy } from '../../workers/coverage-protocol';
import { GroupMap } from './GroupMap';
import { HeatMap } from './HeatMap';
import styles from './HeatPanel.module.css';
import type { PersonWeekQuestion } from './PersonWeekDialog';
import type { WorkQuestion } from './WorkDialog';

type Grouping = 'person' | GroupedBy;

interface HeatPanelProps {
  readonly summary: CoverageSummary;
  readonly onWeek: (question: PersonWeekQuestion) => void;
  readonly onWork: (question: WorkQuestion) => void;
}

/** Where the hours are, week by week: by person, skill, channel or brand. */
export function HeatPanel({ summary, onWeek, onWork }: HeatPanelProps): ReactNode {
  const { t } = useTexts();
  const { channels, skills, brands } = usePlan();
  const isConfirmed = useCoverageStore((state) => state.isConfirmed);
  const [chosen, setChosen] = useState<Grouping>('person');
  const possible: readonly Grouping[] = ['person', ...(skills.length > 0 ? ['skill' as const] : []), ...(channels.length > 0 ? ['channel' as const] : []), ...(brands.length > 1 ? ['brand' as const] : [])];
  const by = possible.includes(chosen) ? chosen : 'person';
  const actions = (
    <div className={styles['actions']}>
      <Provisional isShown={!isConfirmed} />
      {possible.length < 2 ? null : <Segmented label={t('coverage.group.by')} value={by} choices={possible.map((value) => ({ value, label: t(`coverage.group.${value}`) }))} onChange={setChosen} />}
    </div>
  );
  return (
    <Panel title={t('coverage.heat.title')} note={t(by === 'person' ? 'coverage.heat.note' : 'coverage.group.note')} actions={actions} isFlush>
      {by === 'person' ? <HeatMap summary={summary} onShow={onWeek} /> : <GroupMap by={by} summary={summary} onShow={onWork} />}
    </Panel>
  );
}
