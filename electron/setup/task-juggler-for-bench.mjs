import { SetupFailure } from './failure.mjs';
import { ensureTaskJuggler } from './task-juggler.mjs';

/**
 * Brings TaskJuggler for a bench that compares with it. Where that cannot be, the bench runs without the comparison and
 * the reason is said in a sentence.
 * @param {string[]} args of the bench; without the name of an area everything is measured
 * @returns {(context: import('./context.mjs').Context) => Promise<Record<string, string>>}
 */
export function taskJugglerFor(args) {
  const areas = args.filter((argument) => !argument.startsWith('--'));
  return async (context) => {
    if (areas.length > 0 && !areas.includes('taskjuggler')) return {};
    try {
      const { tool } = await context.log.step('TaskJuggler', () => ensureTaskJuggler(context));
      return { TAKTPLAN_TASKJUGGLER: JSON.stringify(tool) };
    } catch (error) {
      if (!(error instanceof SetupFailure)) throw error;
      context.log.say(`TaskJuggler: not measured. ${error.message}`);
      return {};
    }
  };
}
