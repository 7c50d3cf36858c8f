import { CopyCheck, Hourglass, Layers2, type LucideIcon, PenLine, UserRoundX } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PostWarning } from '@shared/engine';
import { useWarningWords } from './use-warning-words';
import { useWarningsOf } from './warnings-context';
import styles from './WarningBadge.module.css';

const icons = { sameHour: Layers2, sameText: CopyCheck, gap: Hourglass, nobody: UserRoundX, changed: PenLine } as const satisfies Record<PostWarning['kind'], LucideIcon>;

/** A quiet sign that something about a post is worth a second look; it says what, and what could be done. Names of posts say it aloud. */
export function WarningBadge({ postId }: { readonly postId: string }): ReactNode {
  const words = useWarningWords();
  const warnings = useWarningsOf(postId);
  const [first] = warnings;
  if (first === undefined) return null;
  const Icon = icons[first.kind];
  return (
    <span className={styles['badge']} data-count={warnings.length > 1 ? warnings.length : undefined} aria-hidden="true" title={warnings.map(words).join('\n')}>
      <Icon />
    </span>
  );
}
