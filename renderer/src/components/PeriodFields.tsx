import type { ReactNode } from 'react';
import { useTexts } from '../i18n';
import { CommitDayField } from './CommitDayField';
import styles from './PeriodFields.module.css';
import { useDraft } from './use-draft';

/** First and last day; null where there is no bound. */
export interface Period {
  readonly from: string | null;
  readonly until: string | null;
}

interface PeriodFieldsProps extends Period {
  readonly onCommit: (period: Period) => void;
  readonly labels: { readonly from: string; readonly until: string };
  readonly isFromOptional?: boolean;
  readonly isUntilOptional?: boolean;
  readonly hints?: { readonly from?: ReactNode; readonly until?: ReactNode };
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
  /** What is wrong with the period beyond its order. */
  readonly check?: (period: Period) => string | null;
}

/** First and last day of something. A last day before the first one is explained beside it and not kept. */
export function PeriodFields(props: PeriodFieldsProps): ReactNode {
  const { t } = useTexts();
  const { from, until } = props;
  const [draftFrom, setDraftFrom] = useDraft(from);
  const [draftUntil, setDraftUntil] = useDraft(until);
  const draft = { from: draftFrom, until: draftUntil };
  const problemOf = (period: Period): string | null =>
    period.from !== null && period.until !== null && period.until < period.from ? t('common.untilBeforeFrom') : (props.check?.(period) ?? null);
  const take = (period: Period): void => {
    setDraftFrom(period.from);
    setDraftUntil(period.until);
    if (problemOf(period) === null && (period.from !== from || period.until !== until)) props.onCommit(period);
  };
  const shared = { isLabelHidden: props.isLabelHidden ?? false, isDisabled: props.isDisabled ?? false };
  return (
    <div className={styles['period']}>
      <CommitDayField
        {...shared}
        label={props.labels.from}
        value={draft.from}
        isOptional={props.isFromOptional ?? false}
        hint={props.hints?.from}
        onCommit={(day) => take({ ...draft, from: day })}
      />
      <CommitDayField
        {...shared}
        label={props.labels.until}
        value={draft.until}
        isOptional={props.isUntilOptional ?? false}
        hint={props.hints?.until}
        error={problemOf(draft)}
        onCommit={(day) => take({ ...draft, until: day })}
      />
    </div>
  );
}
