import type { Migration } from './migration';

/**
 * Every change of shape since version 1, oldest first, one file each in this folder (`002-what-it-does.ts`). Only ever
 * appended to, together with `PLAN_VERSION`, the schema snapshot and a fixture of before and after.
 */
export const migrations: readonly Migration[] = [];
