import { Repeat, Trash2, Undo2, Unlink2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { restoreOccurrence } from '@shared/commands';
import type { PlannedPost } from '@shared/engine';
import type { TextKey } from '@shared/i18n';
import { Button, Dialog, TextArea, TextField } from '../../../components';
import { useTexts } from '../../../i18n';
import { editPlanWithToast, usePlan } from '../../../state';
import { useCalendar } from '../calendar-context';
import { formProblem, isPlainWeekly, type PostForm } from '../model/post-form';
import styles from './PostDialog.module.css';
import { KindFields, PlaceFields } from './PostFields';
import { PostWork } from './PostWork';
import { RepeatFields } from './RepeatFields';

interface PostDialogProps {
  readonly title: string;
  /** Null: the post is new. */
  readonly post: PlannedPost | null;
  readonly start: PostForm;
  readonly onSave: (form: PostForm) => void;
  readonly onRemove: (() => void) | null;
  readonly onClose: () => void;
}

/** Where a post of a series stands to it, and the way back for one that was changed. */
function SeriesNote({ post, onRestored }: { readonly post: PlannedPost; readonly onRestored: () => void }): ReactNode {
  const { t, f } = useTexts();
  const { isWritable } = useCalendar();
  const plan = usePlan();
  const { seriesId, occurrenceDay } = post;
  if (seriesId === null || occurrenceDay === null) return null;
  if (post.isOccurrence) {
    return (
      <p className={styles['series']}>
        <Repeat aria-hidden="true" />
        {t('calendar.series.partOf')}
      </p>
    );
  }
  const restore = (): void => {
    if (editPlanWithToast('calendar.done.restored', restoreOccurrence(plan, seriesId, occurrenceDay))) onRestored();
  };
  return (
    <div className={styles['series']}>
      <Unlink2 aria-hidden="true" />
      <span>{t('calendar.series.detached', { day: f.day(occurrenceDay) })}</span>
      {isWritable ? (
        <Button tone="quiet" icon={<Undo2 aria-hidden="true" />} onClick={restore}>
          {t('calendar.series.restore')}
        </Button>
      ) : null}
    </div>
  );
}

function problemKey(problem: ReturnType<typeof formProblem>): TextKey | null {
  return problem === null ? null : `calendar.form.${problem}`;
}

interface FooterProps {
  readonly formId: string;
  readonly isAsking: boolean;
  readonly onKeep: () => void;
  readonly onClose: () => void;
  readonly onLeave: () => void;
  readonly onRemove: (() => void) | null;
}

/** The ends of the form. Leaving it with changes asks in place: typed text is work. */
function Footer({ formId, isAsking, onKeep, onClose, onLeave, onRemove }: FooterProps): ReactNode {
  const { t } = useTexts();
  const { isWritable } = useCalendar();
  if (!isWritable) return <Button onClick={onClose}>{t('common.close')}</Button>;
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
        <Button tone="danger" onClick={onClose}>
          {t('calendar.form.discard')}
        </Button>
      ) : null}
      <Button tone="primary" type="submit" form={formId}>
        {t('common.save')}
      </Button>
    </>
  );
}

/** Everything about a post: title, text and work on the left, where, when and what on the right. */
export function PostDialog({ title, post, start, onSave, onRemove, onClose }: PostDialogProps): ReactNode {
  const { t } = useTexts();
  const formId = useId();
  const { isWritable } = useCalendar();
  const series = usePlan().series.find((candidate) => candidate.id === post?.seriesId);
  const [form, setForm] = useState(start);
  const [isTried, setIsTried] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const problem = formProblem(form);
  const shown = isTried ? problemKey(problem) : null;
  const isDirty = JSON.stringify(form) !== JSON.stringify(start);
  const leave = (): void => (isDirty ? setIsAsking(true) : onClose());
  const canRepeat = post === null || (post.isOccurrence ? series !== undefined && isPlainWeekly(series) : post.seriesId === null);
  const save = (): void => {
    setIsTried(true);
    if (problem === null && isWritable) onSave(form);
  };
  const fields = { form, onChange: setForm, isDisabled: !isWritable };
  return (
    <Dialog
      title={title}
      width="large"
      onClose={leave}
      footer={<Footer formId={formId} isAsking={isAsking && isDirty} onKeep={() => setIsAsking(false)} onClose={onClose} onLeave={leave} onRemove={onRemove} />}
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
            error={shown === 'calendar.form.titleMissing' ? t(shown) : null}
            isDisabled={!isWritable}
            maxLength={200}
            inputRef={(input) => {
              input?.toggleAttribute('autofocus', true);
            }}
            onChange={(text) => setForm({ ...form, title: text })}
          />
          <TextArea label={t('calendar.form.text')} rows={7} value={form.text} isDisabled={!isWritable} onChange={(text) => setForm({ ...form, text })} />
          <TextArea label={t('calendar.form.notes')} rows={3} value={form.notes} isDisabled={!isWritable} onChange={(notes) => setForm({ ...form, notes })} />
          {post === null || post.day === null ? null : <PostWork post={post} />}
        </div>
        <div className={styles['side']}>
          <PlaceFields {...fields} />
          {post === null ? null : <SeriesNote post={post} onRestored={onClose} />}
          {canRepeat ? (
            <RepeatFields
              form={form}
              isSeries={post?.isOccurrence ?? false}
              isDisabled={!isWritable}
              error={shown === null || shown === 'calendar.form.titleMissing' ? null : t(shown)}
              onChange={(repeat) => setForm({ ...form, repeat })}
            />
          ) : null}
          <KindFields {...fields} />
        </div>
      </form>
    </Dialog>
  );
}
