import { MessageSquarePlus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, IconButton, TextArea } from '../../../components';
import { useTexts } from '../../../i18n';
import { makeId, useAuthorName, wallTimeNow } from '../../../state';
import type { PostForm } from '../model/post-form';
import type { PartProps } from './part-props';
import styles from './ReviewTab.module.css';

/** The form with the comment that is being written added to the others; the same when there is none. */
export function withComment(form: PostForm, author: string): PostForm {
  const text = form.commentDraft.trim();
  if (text === '' || author === '') return form;
  return { ...form, comments: [...form.comments, { id: makeId('comment'), author, ...wallTimeNow(), text }], commentDraft: '' };
}

/** What people said about a post, and room to say more. */
export function Comments({ form, set, isDisabled }: PartProps): ReactNode {
  const { t, f } = useTexts();
  const author = useAuthorName();
  const add = (): void => set(withComment(form, author));
  return (
    <section className={styles['comments']} aria-label={t('post.comments')}>
      <h3>{t('post.comments')}</h3>
      {form.comments.length === 0 ? <p className={styles['none']}>{t('post.comments.none')}</p> : null}
      <ul>
        {form.comments.map((comment) => (
          <li key={comment.id}>
            <div className={styles['byline']}>
              <strong>{comment.author}</strong>
              <span>{t('post.comments.when', { day: f.day(comment.day), time: comment.time })}</span>
              {isDisabled || comment.author !== author ? null : (
                <IconButton label={t('post.comments.remove')} icon={<Trash2 />} onClick={() => set({ comments: form.comments.filter((other) => other.id !== comment.id) })} />
              )}
            </div>
            <p>{comment.text}</p>
          </li>
        ))}
      </ul>
      {isDisabled ? null : (
        <>
          <TextArea label={t('post.comments.write')} rows={3} maxLength={10_000} value={form.commentDraft} onChange={(commentDraft) => set({ commentDraft })} />
          <div>
            <Button icon={<MessageSquarePlus aria-hidden="true" />} disabled={author === '' || form.commentDraft.trim() === ''} title={author === '' ? t('post.author.needed') : undefined} onClick={add}>
              {t('post.comments.add')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
