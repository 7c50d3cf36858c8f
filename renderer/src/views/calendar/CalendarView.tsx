import { CalendarPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, EmptyState, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { useAppStore, usePlan } from '../../state';
import { Calendar } from './Calendar';

/** Says what a calendar needs before the first post: a channel. */
function NoChannels(): ReactNode {
  const { t } = useTexts();
  const showView = useAppStore((state) => state.showView);
  return (
    <Panel>
      <EmptyState icon={<CalendarPlus />} title={t('calendar.noChannels.title')} text={t('calendar.noChannels.text')}>
        <Button tone="primary" onClick={() => showView('settings')}>
          {t('calendar.noChannels.action')}
        </Button>
      </EmptyState>
    </Panel>
  );
}

/** The editorial calendar: what is published when, and whether each week carries it. */
export function CalendarView(): ReactNode {
  const plan = usePlan();
  return plan.channels.length === 0 ? <NoChannels /> : <Calendar />;
}
