import type { ReactNode } from 'react';
import { CommitTextField } from '../../../components';
import { useTexts } from '../../../i18n';
import { changePreferences, useAuthorName } from '../../../state';

/** Asks once what the user calls themselves; kept for all plans on this computer. */
export function AuthorField({ isNeeded }: { readonly isNeeded: boolean }): ReactNode {
  const { t } = useTexts();
  const authorName = useAuthorName();
  return <CommitTextField label={t('post.author')} hint={t('post.author.hint')} error={isNeeded && authorName === '' ? t('post.author.needed') : null} value={authorName} maxLength={100} onCommit={(name) => void changePreferences({ authorName: name })} />;
}
