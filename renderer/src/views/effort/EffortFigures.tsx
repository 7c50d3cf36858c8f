import type { ReactNode } from 'react';
import type { EffortOverview } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { Figures } from '../../components';
import { useTexts } from '../../i18n';
import { setupMinutes } from './grouping';

/** Hours of an ordinary week in three points and on average, and what comes before the launch. */
export function EffortFigures({ overview, plan }: { readonly overview: EffortOverview; readonly plan: Plan }): ReactNode {
  const { t, f } = useTexts();
  const { perWeek } = overview.total;
  const [low, likely, high, expected] = [perWeek.low, perWeek.likely, perWeek.high, perWeek.expected].map(Math.round) as [number, number, number, number];
  const isExpected = plan.settings.estimate === 'expected';
  return (
    <Figures
      figures={[
        { id: 'expected', label: t('effort.figure.expected'), value: f.hours(expected), note: t(isExpected ? 'effort.figure.plannedWith' : 'effort.figure.expectedNote') },
        { id: 'likely', label: t('effort.figure.likely'), value: f.hours(likely), note: t(isExpected ? 'effort.figure.likelyNote' : 'effort.figure.plannedWith') },
        { id: 'span', label: t('effort.figure.span'), value: t('effort.span', { low: f.hoursNumber(low), high: f.hours(high) }), note: t('effort.figure.spanNote', { count: overview.fullWeeks }) },
        { id: 'setup', label: t('effort.figure.setup'), value: f.hours(setupMinutes(overview, plan)), note: t('effort.figure.setupNote') },
      ]}
    />
  );
}
