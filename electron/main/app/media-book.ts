import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Plan } from '@shared/schema';

/** A plan that is open, as far as its media are concerned. */
export interface MediaOwner {
  readonly documentId: string;
  readonly path: string;
  readonly file: { readonly plan: Pick<Plan, 'posts' | 'series'> };
}

/** A file that was picked: what the plan writes down of it. */
export interface PickedMedium {
  readonly id: string;
  readonly file: string;
}

const NETWORK_PATH = /^(?:\\\\|\/\/)/;
const DRIVE = /^[A-Za-z]:[\\/]/;

/** How a plan names a file: from its own folder where the file lies in or below it, so that both can move together; else by its whole path. */
export function fileInPlan(planPath: string, path: string): string {
  const inside = relative(dirname(planPath), path);
  const isInside = inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
  return (isInside ? inside : path).split(sep).join('/');
}

/** Where a file lies that a plan names; undefined for shares in a network: a plan from elsewhere must not make this computer call another one. */
export function pathOfFile(planPath: string, file: string): string | undefined {
  if (NETWORK_PATH.test(file) || file.includes('\0')) return undefined;
  return isAbsolute(file) || DRIVE.test(file) ? file : join(dirname(planPath), file);
}

/**
 * Which files the pages may see: those that stood in a plan when it was opened, and those that the user has picked since. A page names
 * them by their ids only, and what it writes into the plan itself opens no further file.
 */
export class MediaBook {
  readonly #paths = new Map<string, Map<string, string>>();

  /** Takes in what a plan names that has just been read from disk. */
  learn({ documentId, path: planPath, file }: MediaOwner): void {
    const known = this.#of(documentId);
    for (const { media } of [...file.plan.posts, ...file.plan.series]) {
      for (const medium of media) {
        const path = pathOfFile(planPath, medium.file);
        if (path !== undefined) known.set(medium.id, path);
      }
    }
  }

  /** Takes in a file that the user picked. */
  pick({ documentId, path: planPath }: MediaOwner, id: string, path: string): PickedMedium {
    this.#of(documentId).set(id, path);
    return { id, file: fileInPlan(planPath, path) };
  }

  /** Where a medium lies; undefined when the page may not see it. */
  find(documentId: string, id: string): string | undefined {
    return this.#paths.get(documentId)?.get(id);
  }

  #of(documentId: string): Map<string, string> {
    const known = this.#paths.get(documentId) ?? new Map<string, string>();
    this.#paths.set(documentId, known);
    return known;
  }
}
