import type { ReactNode } from 'react';
import { addPost, type Command } from '@shared/commands';
import type { PlannedPost } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { required } from '@shared/util';
import { useTexts } from '../../../i18n';
import { editPlanWithToast, makeId } from '../../../state';
import { useCalendar } from '../calendar-context';
import { isOccurrence, type PostEdit, realChanges, repeatPost } from '../model/post-edits';
import { fieldsOf, formOf, newForm, type PostForm } from '../model/post-form';
import { PostDialog } from './PostDialog';
import type { NewPostDraft } from '../QuickCreate';
import type { PostEdits } from '../use-post-actions';

/** Which post the full form is open for: one that is there, or a new one. */
export type EditorState = { readonly kind: 'edit'; readonly id: string } | { readonly kind: 'new'; readonly draft: NewPostDraft };

function newId(): string {
  return makeId('post');
}

function addCommand(plan: Plan, form: PostForm): Command {
  const { day = null, ...content } = fieldsOf(form);
  return form.repeat === null || day === null ? addPost(plan, { ...content, day }, newId) : repeatPost(plan, null, content, day, form.repeat, () => makeId('series'));
}

function editOf(post: PlannedPost, form: PostForm, start: PostForm): PostEdit {
  const isRepeatChanged = isOccurrence(post) && form.repeat !== null && JSON.stringify(form.repeat) !== JSON.stringify(start.repeat);
  return { ...realChanges(post, fieldsOf(form)), ...(isRepeatChanged && form.repeat !== null ? { repeat: form.repeat } : {}) };
}

interface PostEditorProps {
  readonly editor: EditorState;
  readonly edits: PostEdits;
  readonly onClose: () => void;
}

function NewPost({ draft, onClose }: { readonly draft: NewPostDraft; readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const { plan, channels } = useCalendar();
  const channel = required(channels.get(draft.channelId), 'the channel of a new post');
  const save = (form: PostForm): void => {
    if (editPlanWithToast('calendar.done.added', addCommand(plan, form))) onClose();
  };
  return <PostDialog title={t('calendar.newPost')} post={null} start={newForm(channel, draft)} onSave={save} onRemove={null} onClose={onClose} />;
}

/** Opens the full form for a post that is there, or for a new one, and does what it says. */
export function PostEditor({ editor, edits, onClose }: PostEditorProps): ReactNode {
  const { t } = useTexts();
  const { plan, index } = useCalendar();
  if (editor.kind === 'new') return <NewPost draft={editor.draft} onClose={onClose} />;
  const post = index.byId.get(editor.id);
  if (post === undefined) return null;
  const start = formOf(post, plan.series.find((series) => series.id === post.seriesId));
  const save = (form: PostForm): void => {
    const { day } = form;
    if (form.repeat !== null && day !== null && post.seriesId === null) {
      const { day: _day, ...content } = fieldsOf(form);
      if (editPlanWithToast('calendar.done.repeated', repeatPost(plan, post.id, content, day, form.repeat, () => makeId('series')))) onClose();
      return;
    }
    const edit = editOf(post, form, start);
    if (Object.keys(edit).length === 0) onClose();
    else edits.change(post, edit, onClose);
  };
  return <PostDialog key={post.id} title={t('calendar.editPost')} post={post} start={start} onSave={save} onRemove={() => edits.remove(post, onClose)} onClose={onClose} />;
}
