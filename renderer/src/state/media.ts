import type { ResponseOf } from '@shared/ipc';
import { ask } from '../bridge';
import { usePlanStore } from './plan-store';

/** What there is to say about a file of a post without showing it. */
export type MediumState = ResponseOf<'media.look'>['states'][number];

function documentId(): string {
  return usePlanStore.getState().document?.documentId ?? '';
}

/** Lets the user pick files for a post; none when they do not. */
export async function pickMedia(): Promise<ResponseOf<'media.pick'>['media']> {
  return (await ask('media.pick', { documentId: documentId() })).media;
}

/** Looks which files are there, in the order of the ids. */
export async function lookAtMedia(mediaIds: readonly string[]): Promise<readonly MediumState[]> {
  return mediaIds.length === 0 ? [] : (await ask('media.look', { documentId: documentId(), mediaIds: [...mediaIds] })).states;
}

/** Shows a file in the file manager of the system. */
export async function revealMedium(mediumId: string): Promise<void> {
  await ask('media.reveal', { documentId: documentId(), mediumId });
}

/** Where the page finds a picture: an address with ids only, behind which main looks up the file. */
export function mediumAddress(mediumId: string): string {
  return `app://taktplan/media/${documentId()}/${mediumId}`;
}
