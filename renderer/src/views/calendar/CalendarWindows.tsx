import type { ReactNode } from 'react';
import { type Anchor, useCalendar } from './calendar-context';
import { CampaignDialog } from './campaign/CampaignDialog';
import type { Target } from './model/post-edits';
import { type EditorState, PostEditor } from './post/PostEditor';
import { PostQuestion } from './PostQuestion';
import { QuickCreate } from './QuickCreate';
import type { Asking, PostEdits } from './use-post-actions';

/** A new post that is being written, and where its form stands. */
export interface Composer {
  readonly target: Target;
  readonly anchor: Anchor;
}

interface CalendarWindowsProps {
  readonly composer: Composer | null;
  readonly onComposer: (composer: null) => void;
  readonly editor: EditorState | null;
  readonly onEditor: (editor: EditorState | null) => void;
  readonly edits: PostEdits;
  readonly asking: Asking;
  readonly channelId: string;
  readonly onChannel: (channelId: string) => void;
  /** Puts the focus back to a day, or to a post on it. */
  readonly onFocus: (day: string, postId: string | null) => void;
}

/** What opens over the calendar for one post: the small form, the full one, and the question how far a change reaches. */
export function CalendarWindows({ composer, onComposer, editor, onEditor, edits, asking, channelId, onChannel, onFocus }: CalendarWindowsProps): ReactNode {
  const { index } = useCalendar();
  return (
    <>
      {composer === null ? null : (
        <QuickCreate
          {...composer}
          channelId={channelId}
          onChannel={onChannel}
          onClose={(madeId) => {
            onComposer(null);
            onFocus(composer.target.day, madeId);
          }}
          onMore={(draft) => {
            onComposer(null);
            onEditor({ kind: 'new', draft });
          }}
        />
      )}
      {editor === null ? null : (
        <PostEditor
          editor={editor}
          edits={edits}
          onOpen={(id) => onEditor({ kind: 'edit', id })}
          onClose={() => {
            onEditor(null);
            const on = editor.kind === 'new' ? editor.draft.day : index.byId.get(editor.id)?.day;
            if (typeof on === 'string') onFocus(on, editor.kind === 'edit' ? editor.id : null);
          }}
        />
      )}
      <PostQuestion asking={asking} />
      <CampaignDialog />
    </>
  );
}
