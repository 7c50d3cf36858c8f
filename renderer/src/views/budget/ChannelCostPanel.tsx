import type { ReactNode } from 'react';
import type { ChannelCost } from '@shared/engine';
import { ChannelMark, Panel, tableStyles } from '../../components';
import { useTexts } from '../../i18n';
import { usePlan } from '../../state';
import styles from './BudgetView.module.css';

function Row({ cost }: { readonly cost: ChannelCost }): ReactNode {
  const { f } = useTexts();
  const { channels, settings } = usePlan();
  const channel = channels.find(({ id }) => id === cost.channelId);
  if (channel === undefined) return null;
  const whole = cost.cashCents + cost.internalCents;
  const money = (cents: number): string => f.money(cents, settings.currency);
  return (
    <tr>
      <th scope="row">
        <span className={styles['channel']}>
          <ChannelMark network={channel.network} color={channel.color} />
          {channel.name}
        </span>
      </th>
      <td className={tableStyles['numeric']}>{f.hours(cost.minutes)}</td>
      <td className={tableStyles['numeric']}>{money(cost.internalCents)}</td>
      <td className={tableStyles['numeric']}>{money(cost.cashCents)}</td>
      <td className={tableStyles['numeric']}>{f.number(cost.posts, 0)}</td>
      <td className={tableStyles['numeric']}>{cost.posts === 0 ? '–' : money(Math.round(whole / cost.posts))}</td>
    </tr>
  );
}

/** What every channel costs, and what one of its posts costs with all the work around it. */
export function ChannelCostPanel({ costs }: { readonly costs: readonly ChannelCost[] }): ReactNode {
  const { t } = useTexts();
  if (costs.length === 0) return null;
  return (
    <Panel title={t('budget.channels.title')} note={t('budget.channels.note')} isFlush>
      <table className={tableStyles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('budget.channels.channel')}</th>
            {(['hours', 'internal', 'cash', 'posts', 'each'] as const).map((column) => (
              <th key={column} scope="col" className={tableStyles['numeric']}>
                {t(`budget.channels.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {costs.map((cost) => (
            <Row key={cost.channelId} cost={cost} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
