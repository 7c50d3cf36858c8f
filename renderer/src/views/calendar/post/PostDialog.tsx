import { Trash2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { PlannedPost } from '@shared/engine';
import type { TextKey } from '@shared/i18n';
import { Button, Dialog, TextField } from '../../../components';
import { useTexts } from '../../../i18n';
import { useAuthorName } from '../../../state';
import { useCalendar } from '../calendar-context';
import { formProblem, type PostForm } from '../model/post-form';
import { withComment } from './Comments';
import type { PartProps } from './part-props';
import styles from './PostDialog.module.css';
import { SideFields } from './PostFields';
import { PostTabs, type TabName } from './PostTabs';
import { SeriesNote } from './SeriesNote';

interface PostDialogProps {
  readonly title: string;
  /** Null: the post is new. */
  readonly post: PlannedPost | null;
  readonly start: PostForm;
  readonly onSave: (form: PostForm) => void;
  readonly onRemove: (() => void) | null;
  /** Shows another post in the place of this one. */
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

function problemKey(problem: ReturnType<typeof formProblem>): TextKey | null {
  return problem === null ? null : `calendar.form.${problem}`;
}

interface FooterProps {
  readonly formId: string;
  readonly isAsking: boolean;
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
  readonly onLeave: () => void;
  readonly onRemove: (() => void) | null;
}

/** The ends of the form. Leaving it with changes asks in place: typed text is work. */
function Footer({ formId, isAsking, onKeep, onDiscard, onLeave, onRemove }: FooterProps): ReactNode {
  const { t } = useTexts();
  const { isWritable } = useCalendar();
  if (!isWritable) return <Button onClick={onDiscard}>{t('common.close')}</Button>;
  return (
    <>
      {isAsking ? <span className={styles['unsaved']}>{t('calendar.form.unsaved')}</span> : null}
      {onRemove === null || isAsking ? null : (
        <span className={styles['delete']}>
          <Button tone="danger" icon={<Trash2 aria-hidden="true" />} onClick={onRemove}>
            {t('common.delete')}
          </Button>
        </span>
      )}
      <Button onClick={isAsking ? onKeep : onLeave}>{t(isAsking ? 'calendar.form.keepEditing' : 'common.cancel')}</Button>
      {isAsking ? (
        <Button tone="danger" onClick={onDiscard}>
          {t('calendar.form.discard')}
        </Button>
      ) : null}
      <Button tone="primary" type="submit" form={formId}>
        {t('common.save')}
      </Button>
    </>
  );
}

/** What was to happen when unsaved changes came in the way. */
type Leaving = (() => void) | null;

/** Everything about a post: title and tabs on the left, where, when, who and how far on the right. */
export function PostDialog({ title, post, start, onSave, onRemove, onOpen, onClose }: PostDialogProps): ReactNode {
  const { t } = useTexts();
  const formId = useId();
  const { isWritable } = useCalendar();
  const author = useAuthorName();
  const [form, setForm] = useState(start);
  const [tab, setTab] = useState<TabName>('content');
  const [isTried, setIsTried] = useState(false);
  const [leaving, setLeaving] = useState<Leaving>(null);
  const problem = formProblem(form);
  const shown = isTried ? problemKey(problem) : null;
  const isTitleMissing = shown === 'calendar.form.titleMissing';
  const lacksName = form.commentDraft.trim() !== '' && author === '';
  const isDirty = JSON.stringify(form) !== JSON.stringify(start);
  const leaveTo = (go: () => void): void => (isDirty ? setLeaving(() => go) : go());
  const save = (): void => {
    setIsTried(true);
    if (problem !== null && problem !== 'titleMissing') setTab('plan');
    else if (lacksName) setTab('review');
    if (problem === null && !lacksName && isWritable) onSave(withComment(form, author));
  };
  const parts: PartProps = { form, post, isDisabled: !isWritable, set: (fields) => setForm((before) => ({ ...before, ...fields })) };
  return (
    <Dialog
      title={title}
      width="wide"
      onClose={() => leaveTo(onClose)}
      footer={<Footer formId={formId} isAsking={leaving !== null && isDirty} onKeep={() => setLeaving(null)} onDiscard={leaving ?? onClose} onLeave={() => leaveTo(onClose)} onRemove={onRemove} />}
    >
      <form
        id={formId}
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div
          role="presentation"
          className={styles['main']}
          // In a text of several lines Enter is a new line.
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
          }}
        >
          <TextField
            label={t('calendar.form.title')}
            value={form.title}
            error={isTitleMissing ? t('calendar.form.titleMissing') : null}
            isDisabled={!isWritable}
            maxLength={200}
            takesFocus
            onChange={(text) => parts.set({ title: text })}
          />
          <PostTabs {...parts} current={tab} onTab={setTab} repeatError={shown === null || isTitleMissing ? null : t(shown)} onOpen={(id) => leaveTo(() => onOpen(id))} />
        </div>
        <div className={styles['side']}>
          <SideFields {...parts} />
          {post === null ? null : <SeriesNote post={post} onRestored={onClose} />}
        </div>
      </form>
    </Dialog>
  );
}
