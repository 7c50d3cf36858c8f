import { failure, type Result, success } from '@shared/util';
import type { PlanDocument } from '../../storage';
import type { ProgramWindow } from '../../windows';
import type { Handlers, Refusal } from '../gate';

/** Handlers of the real program. */
export type ProgramHandlers = Handlers<ProgramWindow>;

/** The page named a document that its window does not hold. */
export function noSuchDocument(documentId: string): Result<never, Refusal> {
  return failure({ code: 'noSuchDocument', detail: documentId });
}

/** Answers with the help of the window's document, if the page named the right one. */
export async function withDocument<Value>(
  window: ProgramWindow,
  documentId: string,
  answer: (document: PlanDocument) => Value | Promise<Value>,
): Promise<Result<Value, Refusal>> {
  const { document } = window;
  if (document?.documentId !== documentId) return noSuchDocument(documentId);
  return success(await answer(document));
}
