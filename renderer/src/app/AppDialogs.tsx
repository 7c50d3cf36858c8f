import type { ReactNode } from 'react';
import { useAppStore } from '../state';
import { AboutDialog } from './dialogs/AboutDialog';
import { BackupsDialog } from './dialogs/BackupsDialog';
import { OpenFailureDialog } from './dialogs/OpenFailureDialog';
import { RecentDialog } from './dialogs/RecentDialog';
import { RenameDialog } from './dialogs/RenameDialog';
import { ShortcutsDialog } from './dialogs/ShortcutsDialog';
import { Palette } from './find/Palette';

/** The dialog that lies over the screen, if any. */
export function AppDialogs(): ReactNode {
  const { dialog, openFailure } = useAppStore();
  if (openFailure !== null) return <OpenFailureDialog failure={openFailure} />;
  switch (dialog) {
    case 'about':
      return <AboutDialog />;
    case 'shortcuts':
      return <ShortcutsDialog />;
    case 'backups':
      return <BackupsDialog />;
    case 'recent':
      return <RecentDialog />;
    case 'rename':
      return <RenameDialog />;
    case 'palette':
      return <Palette />;
    case null:
      return null;
  }
}
