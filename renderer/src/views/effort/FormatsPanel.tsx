import { Clapperboard, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { z } from 'zod';
import { pertMean } from '@shared/benchmarks';
import type { EffortOverview } from '@shared/engine';
import type { Format, Plan } from '@shared/schema';
import { Button, EmptyState, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { useIsWritable, useSessionState } from '../../state';
import { AddFormatDialog } from './AddFormatDialog';
import { FormatEditor } from './FormatEditor';
import styles from './FormatsPanel.module.css';

function stepSum(format: Format, point: 'low' | 'likely' | 'high'): number {
  return format.steps.reduce((sum, step) => sum + step.minutes[point], 0);
}

interface FormatRowProps {
  readonly format: Format;
  readonly plan: Plan;
  readonly perWeek: number | null;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One format as a line that opens to its steps. */
function FormatRow({ format, plan, perWeek, isOpen, onToggle }: FormatRowProps): ReactNode {
  const { t, f } = useTexts();
  const [low, likely, high] = [stepSum(format, 'low'), stepSum(format, 'likely'), stepSum(format, 'high')];
  const editorId = `format-${format.id}`;
  return (
    <li className={styles['format']}>
      <button type="button" data-record={format.id} className={styles['line']} aria-expanded={isOpen} aria-controls={editorId} onClick={onToggle}>
        <span className={styles['name']}>{format.name}</span>
        <span className={styles['steps']}>{t('effort.formats.steps', { count: format.steps.length })}</span>
        <span className={styles['hours']}>{t('effort.formats.perPost', { hours: f.hours(Math.round(pertMean({ low, likely, high }))), span: t('effort.span', { low: f.hoursNumber(low), high: f.hours(high) }) })}</span>
        <span className={styles['week']}>{perWeek === null || perWeek === 0 ? t('effort.formats.unused') : t('effort.perWeek', { hours: f.hours(Math.round(perWeek)) })}</span>
      </button>
      <div id={editorId}>{isOpen ? <FormatEditor format={format} plan={plan} /> : null}</div>
    </li>
  );
}

/** The kinds of posts with their production steps. */
export function FormatsPanel({ plan, overview }: { readonly plan: Plan; readonly overview: EffortOverview | null }): ReactNode {
  const { t } = useTexts();
  const isWritable = useIsWritable();
  const [openId, setOpenId] = useSessionState('effort.format', z.string(), '');
  const [isAdding, setIsAdding] = useState(false);
  const addButton = (
    <Button icon={<Plus />} disabled={!isWritable} onClick={() => setIsAdding(true)}>
      {t('effort.formats.add')}
    </Button>
  );
  const perWeekOf = (format: Format): number | null => overview?.byFormat.find((row) => row.key === format.id)?.perWeek.expected ?? null;
  return (
    <Panel title={t('effort.formats.title')} note={t('effort.formats.note')} actions={plan.formats.length === 0 ? undefined : addButton} isFlush>
      {plan.formats.length === 0 ? (
        <EmptyState icon={<Clapperboard />} title={t('effort.formats.emptyTitle')} text={t('effort.formats.emptyText')}>
          {addButton}
        </EmptyState>
      ) : (
        <ul className={styles['formats']}>
          {plan.formats.map((format) => (
            <FormatRow key={format.id} format={format} plan={plan} perWeek={perWeekOf(format)} isOpen={format.id === openId} onToggle={() => setOpenId(format.id === openId ? '' : format.id)} />
          ))}
        </ul>
      )}
      {isAdding ? <AddFormatDialog plan={plan} onClose={() => setIsAdding(false)} onAdded={setOpenId} /> : null}
    </Panel>
  );
}
