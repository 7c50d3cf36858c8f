import type { PlannedPost } from '@shared/engine';
import type { PostForm } from '../model/post-form';

/** What every part of the form gets. */
export interface PartProps {
  readonly form: PostForm;
  /** The post as it is stored; null while it is new. */
  readonly post: PlannedPost | null;
  readonly isDisabled: boolean;
  /** Sets fields of the form. */
  readonly set: (fields: Partial<PostForm>) => void;
}
