import { shell } from 'electron';
import { success } from '@shared/util';
import { closePlanOf } from '../../app/close-plan';
import { restoreFor } from '../../app/open-plans';
import type { Program } from '../../app/program';
import { saveCopyFor } from '../../app/save-copy-for';
import { BackupFolder } from '../../storage';
import { noSuchDocument, type ProgramHandlers, withDocument } from './reply';

type PlanRequest = 'plan.posts' | 'plan.edit' | 'plan.saveCopy' | 'plan.reveal' | 'plan.close' | 'backup.list' | 'backup.restore' | 'session.read' | 'session.write';

/** Everything about the plan that a window holds. */
export function planHandlers(program: Program): Pick<ProgramHandlers, PlanRequest> {
  const { world, session, documents } = program;
  return {
    'plan.posts': ({ documentId, from }, window) => withDocument(window, documentId, (document) => document.postsFrom(from)),
    'plan.edit': ({ documentId, revision, command }, window) =>
      withDocument(window, documentId, async (document) => {
        const outcome = await document.edit(revision, command);
        window.showTitle();
        return outcome;
      }),
    'plan.saveCopy': ({ documentId }, window) => withDocument(window, documentId, (document) => saveCopyFor(program, window, document)),
    'plan.reveal': ({ documentId }, window) =>
      withDocument(window, documentId, (document) => {
        shell.showItemInFolder(document.path);
        return null;
      }),
    'plan.close': ({ documentId }, window) =>
      withDocument(window, documentId, async () => ((await closePlanOf(program, window)) ? ('closed' as const) : ('kept' as const))),
    'backup.list': async ({ documentId }, window) => {
      const path = window.document?.documentId === documentId ? window.document.path : documents.failedPath(documentId, window.id);
      return path === undefined ? noSuchDocument(documentId) : success({ backups: await new BackupFolder(world, path).list() });
    },
    'backup.restore': async ({ documentId, backupId }, window) => {
      const opened = await restoreFor(program, window, documentId, backupId);
      return opened === undefined ? noSuchDocument(documentId) : success(opened);
    },
    'session.read': ({ documentId }, window) => withDocument(window, documentId, (document) => session.viewOf(document.file.plan.id)),
    'session.write': ({ documentId, state }, window) =>
      withDocument(window, documentId, (document) => {
        session.rememberView(document.file.plan.id, state);
        return null;
      }),
  };
}
