import type { ProgramWindow } from '../windows';
import type { PlanDocument } from '../storage';
import { askAboutUnsaved } from './dialogs';
import type { Program } from './program';
import { saveCopyFor } from './save-copy-for';

async function decide(program: Program, window: ProgramWindow, document: PlanDocument): Promise<'closed' | 'again' | 'kept'> {
  const failure = await document.close();
  if (failure === null) return 'closed';
  const choice = await askAboutUnsaved(window.browser, document.name, failure, program.texts.translate);
  if (choice === 'tryAgain') return 'again';
  if (choice === 'keepOpen') return 'kept';
  const isCopied = choice === 'saveCopy' && (await saveCopyFor(program, window, document)).kind === 'saved';
  if (choice === 'saveCopy' && !isCopied) return 'again';
  await document.close(true);
  return 'closed';
}

/** Closes the plan of a window. What cannot be written is asked about; false when the user wants to keep the plan open. */
export async function closePlanOf(program: Program, window: ProgramWindow): Promise<boolean> {
  const { document } = window;
  if (document === null) return true;
  let outcome = await decide(program, window, document);
  while (outcome === 'again') outcome = await decide(program, window, document);
  if (outcome === 'kept') return false;
  // The name may have changed since the plan was opened.
  program.session.rememberPlan(document.path, document.name);
  window.hold(null);
  return true;
}
