import type { ReactNode } from 'react';
import type { Step } from '@shared/schema';
import { NumberField } from '../../components';
import { useDraft } from '../../components/use-draft';
import { type Texts, useTexts } from '../../i18n';
import styles from './WindowFields.module.css';

type Window = Step['window'];

const FARTHEST = 250;

interface WindowFieldsProps {
  readonly window: Window;
  readonly name: string;
  readonly onCommit: (window: Window) => void;
  readonly isDisabled?: boolean;
}

/** A working day relative to publication, in words: "3. Arbeitstag vorher", "am Tag selbst". */
function dayWords(day: number, { t }: Texts): string {
  if (day === 0) return t('effort.window.same');
  return t(day < 0 ? 'effort.window.before' : 'effort.window.after', { count: Math.abs(day) });
}

/** When the work can be done, in words. */
export function windowWords({ from, to }: Window, texts: Texts): string {
  if (from === to) return dayWords(from, texts);
  if (to < 0) return texts.t('effort.window.bothBefore', { from: -from, to: -to });
  if (from > 0) return texts.t('effort.window.bothAfter', { from, to });
  return texts.t('effort.window.span', { from: dayWords(from, texts), to: dayWords(to, texts) });
}

/** First and last working day of a step, counted from the day of publication; before it with a minus. */
export function WindowFields({ window, name, onCommit, isDisabled = false }: WindowFieldsProps): ReactNode {
  const texts = useTexts();
  const { t } = texts;
  const [draft, setDraft] = useDraft(window);
  const take = (next: Window): void => {
    setDraft(next);
    if (next.from <= next.to) onCommit(next);
  };
  return (
    <div>
      <div className={styles['days']}>
        <NumberField label={t('effort.window.fromOf', { name })} isLabelHidden value={draft.from} minimum={-FARTHEST} maximum={FARTHEST} digits={0} isDisabled={isDisabled} onCommit={(day) => day !== null && take({ ...draft, from: Math.round(day) })} />
        <NumberField label={t('effort.window.toOf', { name })} isLabelHidden value={draft.to} minimum={-FARTHEST} maximum={FARTHEST} digits={0} isDisabled={isDisabled} onCommit={(day) => day !== null && take({ ...draft, to: Math.round(day) })} />
      </div>
      {draft.from <= draft.to ? (
        <p className={styles['words']}>{windowWords(draft, texts)}</p>
      ) : (
        <p className={styles['problem']} role="alert">
          {t('effort.window.order')}
        </p>
      )}
    </div>
  );
}
