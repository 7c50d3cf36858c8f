import { shell } from 'electron';
import type { ResponseOf } from '@shared/ipc';
import { askForMedia } from '../../app/dialogs';
import { lookAtMedium } from '../../app/media-files';
import type { Program } from '../../app/program';
import type { PlanDocument } from '../../storage';
import type { ProgramWindow } from '../../windows';
import { type ProgramHandlers, withDocument } from './reply';

async function pick({ media, texts, world }: Program, window: ProgramWindow, document: PlanDocument): Promise<ResponseOf<'media.pick'>> {
  const paths = await askForMedia(window.browser, document.path, texts.translate);
  return { media: paths.map((path) => media.pick(document, world.newToken(), path)) };
}

/** Files that belong to posts: picking them, looking whether they are there, showing them in their folder. */
export function mediaHandlers(program: Program): Pick<ProgramHandlers, 'media.pick' | 'media.look' | 'media.reveal'> {
  const { media } = program;
  return {
    'media.pick': ({ documentId }, window) => withDocument(window, documentId, (document) => pick(program, window, document)),
    'media.look': ({ documentId, mediaIds }, window) =>
      withDocument(window, documentId, async () => ({ states: await Promise.all(mediaIds.map((id) => lookAtMedium(media.find(documentId, id)))) })),
    'media.reveal': ({ documentId, mediumId }, window) =>
      withDocument(window, documentId, () => {
        const path = media.find(documentId, mediumId);
        if (path !== undefined) shell.showItemInFolder(path);
        return null;
      }),
  };
}
