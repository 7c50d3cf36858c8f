import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Recent } from '@shared/ipc';
import { success } from '@shared/util';
import type { Program } from '../../app/program';
import type { RecentPlan } from '../../storage';
import type { ProgramHandlers } from './reply';

async function describeRecent({ recentId, name, path, openedAt }: RecentPlan): Promise<Recent> {
  const isThere = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  return { recentId, name, fileName: basename(path), folder: dirname(path), openedAt, isThere };
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
