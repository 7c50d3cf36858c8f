import { join } from 'node:path';
import type { Opened } from '@shared/ipc';
import { type Plan, PLAN_VERSION, validatePlan } from '@shared/schema';
import { success } from '@shared/util';
import { askForPlan } from '../../app/dialogs';
import { plainFailure } from '../../app/documents';
import { createFor, openFor } from '../../app/open-plans';
import type { Program } from '../../app/program';
import { readPlanFile } from '../../storage';
import type { ProgramWindow } from '../../windows';
import type { ProgramHandlers } from './reply';

async function create(program: Program, window: ProgramWindow, plan: Plan): Promise<Opened> {
  const valid = validatePlan(plan);
  if (!valid.ok) return { kind: 'failed', failure: { ...plainFailure('invalid', plan.name), problems: valid.reason } };
  return createFor(program, window, { format: 'taktplan', version: PLAN_VERSION, revision: 0, plan: valid.value });
}

async function openExample(program: Program, window: ProgramWindow, language: 'de' | 'en'): Promise<Opened> {
  const path = join(program.places.examples, `example.${language}.taktplan`);
  const read = await readPlanFile(program.world, path);
  if (!read.ok) return { kind: 'failed', failure: plainFailure(read.reason.code, `example.${language}.taktplan`, read.reason.detail) };
  // Each copy is a plan of its own.
  return createFor(program, window, { ...read.value, plan: { ...read.value.plan, id: program.world.newToken() } });
}

async function openByDialog(program: Program, window: ProgramWindow): Promise<Opened> {
  const path = await askForPlan(window.browser, program.places.plans, program.texts.translate);
  return path === undefined ? { kind: 'failed', failure: plainFailure('cancelled', '') } : openFor(program, window, path);
}

async function openRecent(program: Program, window: ProgramWindow, recentId: string): Promise<Opened> {
  const recent = program.session.recentPlans.find((candidate) => candidate.recentId === recentId);
  return recent === undefined ? { kind: 'failed', failure: plainFailure('missing', '') } : openFor(program, window, recent.path);
}

/** All ways to a plan. */
export function openHandlers(program: Program): Pick<ProgramHandlers, 'plan.create' | 'plan.openDialog' | 'plan.openRecent' | 'plan.openExample' | 'plan.current'> {
  return {
    'plan.create': async ({ plan }, window) => success(await create(program, window, plan)),
    'plan.openDialog': async (_nothing, window) => success(await openByDialog(program, window)),
    'plan.openRecent': async ({ recentId }, window) => success(await openRecent(program, window, recentId)),
    'plan.openExample': async ({ language }, window) => success(await openExample(program, window, language)),
    'plan.current': (_nothing, window) => success(window.document?.describe() ?? null),
  };
}
