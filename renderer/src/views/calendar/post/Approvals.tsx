import { CircleCheck, CircleDashed, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../../components';
import { useTexts } from '../../../i18n';
import { useAuthorName, wallTimeNow } from '../../../state';
import type { Approval, ReviewChange } from '../model/review';
import styles from './ReviewTab.module.css';
import type { PartProps } from './part-props';
import { useReview } from './use-review';

const marks = { same: 'span', removed: 'del', added: 'ins' } as const;

/** What was approved against what is there now; struck out what went, underlined what came. */
function Changes({ changes }: { readonly changes: readonly ReviewChange[] }): ReactNode {
  const { t } = useTexts();
  return (
    <dl className={styles['changes']} aria-label={t('post.review.changes')}>
      {changes.map(({ field, words }) => (
        <div key={field}>
          <dt>{t(`post.field.${field}`)}</dt>
          <dd>
            {words.map(({ kind, text }, place) => {
              const Mark = marks[kind];
              return <Mark key={place}>{text}</Mark>;
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function useApprovalWords(): (approval: Approval) => string {
  const { t, f } = useTexts();
  return ({ author, day, time }) => t('post.review.by', { author, day: f.day(day), time });
}

function State({ last, hasChanged }: { readonly last: Approval | null; readonly hasChanged: boolean }): ReactNode {
  const { t } = useTexts();
  const approvalWords = useApprovalWords();
  const Icon = last === null ? CircleDashed : hasChanged ? TriangleAlert : CircleCheck;
  const tone = last === null ? 'open' : hasChanged ? 'changed' : 'approved';
  return (
    <div className={`${styles['state']} ${styles[tone]}`} data-review={tone}>
      <Icon aria-hidden="true" />
      <div>
        <strong>{t(`post.review.${tone}`)}</strong>
        {last === null ? null : <span>{approvalWords(last)}</span>}
      </div>
    </div>
  );
}

/** Who approved a post and when, and whether it is still what they saw. */
export function Approvals({ form, set, isDisabled }: PartProps): ReactNode {
  const { t } = useTexts();
  const review = useReview(form);
  const author = useAuthorName();
  const approvalWords = useApprovalWords();
  const { last, changes } = review;
  const canApprove = !isDisabled && (last === null || changes.length > 0);
  return (
    <section className={styles['review']} aria-label={t('post.review')}>
      <div className={styles['head']}>
        <State last={last} hasChanged={changes.length > 0} />
        {canApprove ? (
          <Button icon={<CircleCheck aria-hidden="true" />} disabled={author === ''} title={author === '' ? t('post.author.needed') : undefined} onClick={() => set(review.approve(author, wallTimeNow()))}>
            {t(last === null ? 'post.review.approve' : 'post.review.approveAgain')}
          </Button>
        ) : null}
      </div>
      {changes.length === 0 ? null : <Changes changes={changes} />}
      {form.approvals.length < 2 ? null : (
        <details className={styles['earlier']}>
          <summary>{t('post.review.earlier', { count: form.approvals.length - 1 })}</summary>
          <ul>
            {form.approvals.slice(0, -1).toReversed().map((approval) => (
              <li key={`${approval.day}${approval.time}${approval.author}`}>{approvalWords(approval)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
