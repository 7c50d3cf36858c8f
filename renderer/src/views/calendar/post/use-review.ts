import { useTexts } from '../../../i18n';
import { useCalendar } from '../calendar-context';
import type { PostForm } from '../model/post-form';
import { type Approval, approvedContent, changesSince, type ReviewChange } from '../model/review';

/** Where a post stands with those who approve it. */
export interface Review {
  /** The last yes; null when there is none. */
  readonly last: Approval | null;
  /** What is not as it was approved. */
  readonly changes: readonly ReviewChange[];
  /** The form with a yes to it as it is now. */
  readonly approve: (author: string, now: { readonly day: string; readonly time: string }) => Partial<PostForm>;
}

/** The review of what is in the form now. */
export function useReview(form: PostForm): Review {
  const { f } = useTexts();
  const { channels } = useCalendar();
  const content = approvedContent(form, channels.get(form.channelId)?.name ?? '');
  const last = form.approvals.at(-1) ?? null;
  const isEarly = form.status === 'idea' || form.status === 'draft' || form.status === 'review';
  return {
    last,
    changes: last === null ? [] : changesSince(last.content, content, f.day),
    approve: (author, now) => ({ approvals: [...form.approvals, { author, ...now, content }].slice(-50), ...(isEarly ? { status: 'approved' as const } : {}) }),
  };
}
