import type { ReactNode } from 'react';
import { Approvals } from './Approvals';
import { AuthorField } from './AuthorField';
import { Comments } from './Comments';
import type { PartProps } from './part-props';

/** Who approved a post and what was said about it, under the name that the user goes by. */
export function ReviewTab(props: PartProps): ReactNode {
  return (
    <>
      <Approvals {...props} />
      <Comments {...props} />
      {props.isDisabled ? null : <AuthorField isNeeded={props.form.commentDraft.trim() !== ''} />}
    </>
  );
}
