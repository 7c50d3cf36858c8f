import { type ReactNode, useEffect, useState } from 'react';
import type { Command } from '@shared/commands';
import type { EditPreview } from '@shared/engine';
import { VerdictMark } from '../../../components';
import { useTexts } from '../../../i18n';
import { askEditPreview } from '../../../state';
import styles from './dialogs.module.css';

/** Says how the plan would stand after an edit, before it is done. */
export function AfterEdit({ command }: { readonly command: Command | null }): ReactNode {
  const { t, f } = useTexts();
  const [known, setKnown] = useState<{ readonly command: Command; readonly preview: EditPreview | null } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (command !== null) {
      void askEditPreview(command).then((preview) => {
        if (isCurrent) setKnown({ command, preview });
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [command]);
  const preview = known?.command === command ? known?.preview : undefined;
  if (preview === undefined || preview === null) return <p className={styles['after']} />;
  return (
    <p className={styles['after']}>
      {t('select.after')} <VerdictMark level={preview.levelAfter} />
      {preview.missingAfter > 0 ? <span>{t('select.afterMissing', { missing: f.hours(preview.missingAfter) })}</span> : null}
    </p>
  );
}
