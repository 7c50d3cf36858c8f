import type { ReactNode } from 'react';
import { addAdaptation, addPost, type Command } from '@shared/commands';
import type { PlannedPost } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { required } from '@shared/util';
import { useTexts } from '../../../i18n';
import { editPlanWithToast, makeId } from '../../../state';
import { useCalendar } from '../calendar-context';
import { isOccurrence, realChanges, repeatNew, repeatPost } from '../model/post-edits';
import { entrySteps, type PostEdit } from '../model/post-extras';
import { fieldsOf, formOf, newForm, type PostForm } from '../model/post-form';
import { inSequence } from '../model/series-move';
import type { NewPostDraft } from '../QuickCreate';
import type { PostEdits } from '../use-post-actions';
import { PostDialog } from './PostDialog';

/** Which post the full form is open for: one that is there, or a new one. */
export type EditorState = { readonly kind: 'edit'; readonly id: string } | { readonly kind: 'new'; readonly draft: NewPostDraft };

const newIds = { post: () => makeId('post'), series: () => makeId('series') };

function addCommand(plan: Plan, form: PostForm): Command {
  const { day = null, comments: _comments, approvals: _approvals, doneStepIds: _done, ...content } = fieldsOf(form);
  if (form.repeat !== null && day !== null) return repeatNew(plan, content, day, form.repeat, newIds.series);
  const id = newIds.post();
  const adaptations = form.adaptations.map((adaptation) => (now: Plan) => addAdaptation(now, id, adaptation, newIds.post));
  return inSequence(plan, [(now) => addPost(now, { ...content, day }, () => id), ...adaptations]);
}

function editOf(post: PlannedPost, form: PostForm, start: PostForm): PostEdit {
  const isRepeatChanged = isOccurrence(post) && form.repeat !== null && JSON.stringify(form.repeat) !== JSON.stringify(start.repeat);
  const { adaptations, entries } = form;
  return {
    ...realChanges(post, fieldsOf(form)),
    ...(isRepeatChanged && form.repeat !== null ? { repeat: form.repeat } : {}),
    ...(adaptations.length > 0 ? { adaptations } : {}),
    ...(entries.added.length > 0 || entries.removedIds.length > 0 ? { entries } : {}),
  };
}

interface PostEditorProps {
  readonly editor: EditorState;
  readonly edits: PostEdits;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

function NewPost({ draft, onOpen, onClose }: Omit<PostEditorProps, 'editor' | 'edits'> & { readonly draft: NewPostDraft }): ReactNode {
  const { t } = useTexts();
  const { plan, channels } = useCalendar();
  const channel = required(channels.get(draft.channelId), 'the channel of a new post');
  const save = (form: PostForm): void => {
    if (editPlanWithToast('calendar.done.added', addCommand(plan, form))) onClose();
  };
  return <PostDialog title={t('calendar.newPost')} post={null} start={newForm(channel, draft)} onSave={save} onRemove={null} onOpen={onOpen} onClose={onClose} />;
}

/** Opens the full form for a post that is there, or for a new one, and does what it says. */
export function PostEditor({ editor, edits, onOpen, onClose }: PostEditorProps): ReactNode {
  const { t } = useTexts();
  const { plan, index } = useCalendar();
  if (editor.kind === 'new') return <NewPost draft={editor.draft} onOpen={onOpen} onClose={onClose} />;
  const post = index.byId.get(editor.id);
  if (post === undefined) return null;
  const start = formOf(post, plan.series.find((series) => series.id === post.seriesId));
  const save = (form: PostForm): void => {
    const { day } = form;
    if (form.repeat !== null && day !== null && post.seriesId === null) {
      const { repeat } = form;
      const steps = [...entrySteps(post.id, form.entries), (now: Plan) => repeatPost(now, post, fieldsOf(form), day, repeat, newIds)];
      if (editPlanWithToast('calendar.done.repeated', inSequence(plan, steps))) onClose();
      return;
    }
    const edit = editOf(post, form, start);
    if (Object.keys(edit).length === 0) onClose();
    else edits.change(post, edit, onClose);
  };
  return <PostDialog key={post.id} title={t('calendar.editPost')} post={post} start={start} onSave={save} onRemove={() => edits.remove(post, onClose)} onOpen={onOpen} onClose={onClose} />;
}
