import type { Translate } from '@shared/i18n';
import type { SaveState } from '@shared/ipc';

/** What a title tells. */
export interface TitleParts {
  readonly name: string;
  readonly saveState: SaveState;
  readonly isReadOnly: boolean;
}

/** The title of a window: the plan's name, and whether it is saved. Without a plan the program's name. */
export function titleOf(parts: TitleParts | null, translate: Translate): string {
  if (parts === null) return translate('common.appName');
  const { name, saveState, isReadOnly } = parts;
  if (isReadOnly) return translate('saving.title.readOnly', { name });
  switch (saveState.state) {
    case 'saved':
      return translate('saving.title.saved', { name });
    case 'saving':
      return translate('saving.title.saving', { name });
    case 'failed':
      return translate('saving.title.failed', { name });
  }
}
