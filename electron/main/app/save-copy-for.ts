import { basename } from 'node:path';
import type { ResponseOf } from '@shared/ipc';
import { type PlanDocument, saveCopy } from '../storage';
import type { ProgramWindow } from '../windows';
import { askForCopy } from './dialogs';
import type { Program } from './program';

/** Asks where a copy of a plan goes, and writes it there. */
export async function saveCopyFor({ world, texts }: Program, window: ProgramWindow, document: PlanDocument): Promise<ResponseOf<'plan.saveCopy'>> {
  const name = texts.translate('saving.copyName', { name: document.name });
  const path = await askForCopy(window.browser, document.path, name, texts.translate);
  if (path === undefined) return { kind: 'cancelled' };
  const saved = await saveCopy(world, path, document.file);
  return saved.ok ? { kind: 'saved', fileName: basename(saved.value) } : { kind: 'failed', ...saved.reason };
}
