import { addPersonFromReference, applyCommand, batch, type Command, deleteRecord } from '@shared/commands';
import { personDefaults } from '@shared/benchmarks';
import { dropPostCommands, isInRange, launchLater, listPosts } from '@shared/engine';
import type { Translate } from '@shared/i18n';
import type { Plan } from '@shared/schema';
import { makeId } from '../../state';

/** What a new scenario can begin with. */
export const startKinds = ['empty', 'onlyChannel', 'halfFormat', 'freelancer', 'laterLaunch'] as const;

/** What a new scenario begins with. */
export type StartKind = (typeof startKinds)[number];

/** What is asked of the user for it: a channel or a format, or a number of weeks. */
export interface StartChoice {
  readonly kind: StartKind;
  readonly recordId: string;
  readonly weeks: number;
}

/** One step after another, each made for the plan as the steps before left it. */
function inSequence(plan: Plan, makers: readonly ((plan: Plan) => Command)[]): Command {
  const done: Command[] = [];
  let current = plan;
  for (const make of makers) {
    const command = make(current);
    const applied = applyCommand(current, command);
    if (!applied.ok) continue;
    current = applied.value.plan;
    done.push(command);
  }
  return batch(done);
}

function onlyChannel(plan: Plan, channelId: string): Command {
  const others = plan.channels.filter((channel) => channel.id !== channelId);
  return inSequence(plan, others.map(({ id }) => (current: Plan) => deleteRecord(current, 'channels', id)));
}

/** Every second post of a format becomes an idea again. */
function halfOf(plan: Plan, formatId: string): Command {
  const posts = listPosts(plan).filter((post) => post.formatId === formatId && post.status !== 'published' && isInRange(post, plan.settings.horizon));
  return batch(dropPostCommands(plan, posts.filter((_, index) => index % 2 === 1)));
}

function withFreelancer(plan: Plan, t: Translate): Command {
  const { costCentsPerHour, minutesByWeekday } = personDefaults('freelancer', plan.settings.region.country);
  const person = { id: makeId('person'), name: t('scenarios.start.freelancerName'), employment: 'freelancer', costCentsPerHour, minutesByWeekday } as const;
  return addPersonFromReference(plan, person, () => makeId('skill'), t);
}

/** The first edit of a new scenario; null for an empty one, and where there is nothing to do. */
export function startCommand(plan: Plan, { kind, recordId, weeks }: StartChoice, t: Translate): Command | null {
  const command = commandOf(plan, kind, recordId, weeks, t);
  return command === null || (command.type === 'batch' && command.commands.length === 0) ? null : command;
}

function commandOf(plan: Plan, kind: StartKind, recordId: string, weeks: number, t: Translate): Command | null {
  switch (kind) {
    case 'empty':
      return null;
    case 'onlyChannel':
      return onlyChannel(plan, recordId);
    case 'halfFormat':
      return halfOf(plan, recordId);
    case 'freelancer':
      return withFreelancer(plan, t);
    case 'laterLaunch':
      return launchLater(plan, weeks);
  }
}
