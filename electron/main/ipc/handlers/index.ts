import type { Program } from '../../app/program';
import { appHandlers } from './app';
import { mediaHandlers } from './media';
import { openHandlers } from './open';
import { planHandlers } from './plan';
import type { ProgramHandlers } from './reply';
import { startHandlers } from './start';

/** An answer for every request that a page may make. */
export function createHandlers(program: Program): ProgramHandlers {
  return { ...appHandlers(program), ...startHandlers(program), ...openHandlers(program), ...planHandlers(program), ...mediaHandlers(program) };
}
