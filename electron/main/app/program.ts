import type { Log } from '../log';
import type { SessionStore, StorageWorld } from '../storage';
import type { Windows } from '../windows';
import type { Documents } from './documents';
import type { MediaBook } from './media-book';
import type { Places } from './places';
import type { Switches } from './switches';
import type { Texts } from './texts';

/** Everything that the parts of main share. */
export interface Program {
  readonly switches: Switches;
  readonly places: Places;
  readonly log: Log;
  readonly texts: Texts;
  readonly world: StorageWorld;
  readonly session: SessionStore;
  readonly documents: Documents;
  readonly media: MediaBook;
  readonly windows: Windows;
}
