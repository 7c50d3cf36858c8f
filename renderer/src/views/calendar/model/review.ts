import type { ApprovedContent, Post } from '@shared/schema';
import { diffWords, type TextChange } from '@shared/util';
import type { PostForm } from './post-form';

type Reviewed = Pick<PostForm, 'title' | 'day' | 'time' | 'text' | 'firstComment' | 'hashtags' | 'link' | 'media'>;

/** Somebody's yes to a post. */
export type Approval = Post['approvals'][number];

/** What of a post is approved: everything that readers will see, and when. */
export function approvedContent({ title, day, time, text, firstComment, hashtags, link, media }: Reviewed, channel: string): ApprovedContent {
  return { channel, title: title.trim(), day, time, text, firstComment, hashtags: [...hashtags], link: link.trim(), media: [...media] };
}

/** A part of a post that is not as it was approved, word by word. */
export interface ReviewChange {
  readonly field: keyof ApprovedContent;
  readonly words: readonly TextChange[];
}

const fields = ['channel', 'title', 'day', 'time', 'text', 'firstComment', 'hashtags', 'link', 'media'] as const satisfies readonly (keyof ApprovedContent)[];

function inWords(content: ApprovedContent, field: keyof ApprovedContent, sayDay: (day: string) => string): string {
  switch (field) {
    case 'day':
      return content.day === null ? '' : sayDay(content.day);
    case 'hashtags':
      return content.hashtags.map((hashtag) => `#${hashtag}`).join(' ');
    case 'media':
      return content.media.map(({ file, altText }) => (altText === '' ? file : `${file} (${altText})`)).join('\n');
    default:
      return content[field] ?? '';
  }
}

/** What has changed in a post since it was approved; empty when nothing has. `sayDay` writes days for people. */
export function changesSince(approved: ApprovedContent, now: ApprovedContent, sayDay: (day: string) => string): readonly ReviewChange[] {
  return fields
    .map((field) => ({ field, before: inWords(approved, field, sayDay), after: inWords(now, field, sayDay) }))
    .filter(({ before, after }) => before !== after)
    .map(({ field, before, after }) => ({ field, words: diffWords(before, after) }));
}
