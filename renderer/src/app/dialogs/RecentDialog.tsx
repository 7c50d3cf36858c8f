import type { ReactNode } from 'react';
import { Dialog } from '../../components';
import { useTexts } from '../../i18n';
import { useAppStore } from '../../state';
import { RecentPlans } from '../../views/start/RecentPlans';

/** The plans that were open before, from wherever one is. */
export function RecentDialog(): ReactNode {
  const { t } = useTexts();
  const showDialog = useAppStore((state) => state.showDialog);
  return (
    <Dialog title={t('start.recent')} onClose={() => showDialog(null)}>
      <RecentPlans onOpen={() => showDialog(null)} />
    </Dialog>
  );
}
