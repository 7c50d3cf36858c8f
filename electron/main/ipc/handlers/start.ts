import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Recent } from '@shared/ipc';
import { success } from '@shared/util';
import type { Program } from '../../app/program';
import type { RecentPlan } from '../../storage';
import type { ProgramHandlers } from './reply';

/** A share that does not answer in this time counts as away: the start screen must not wait for it. */
const PATIENCE_MS = 1_000;

async function isFileThere(path: string): Promise<boolean> {
  const found = stat(path).then(
    (details) => details.isFile(),
    () => false,
  );
  return Promise.race([found, delay(PATIENCE_MS, false, { ref: false })]);
}

async function describeRecent({ recentId, name, path, openedAt }: RecentPlan): Promise<Recent> {
  return { recentId, name, fileName: basename(path), folder: dirname(path), openedAt, isThere: await isFileThere(path) };
}

/** The start screen: plans that were open before. */
export function startHandlers({ session }: Program): Pick<ProgramHandlers, 'start.list' | 'start.forget'> {
  return {
    'start.list': async () => success({ recent: await Promise.all(session.recentPlans.map(describeRecent)) }),
    'start.forget': ({ recentId }) => {
      session.forgetPlan(recentId);
      return success(null);
    },
  };
}
