import type { Command, SingleCommand } from '../../../commands';
import { durationValue, namesValue, numberValue, sentence, titlesValue } from '../../values';
import type { Sentence } from '../../../i18n';
import { ablePeople, type RepairBase } from '../base';
import type { Candidate, RepairKind } from '../repair';
import { coverWithExtras, type ExtraCover } from './extra-cover';
import { type ExtraLine, extraLines } from './extra-lines';
import { type Extra, freelancersOf, overtimeOf } from './extra-people';
import { freelancerCommand } from './freelancer-command';
import { overtimeCommand } from './overtime-command';
import { extraTerms } from './terms';

const NAMED = 4;

/**
 * The cheapest overtime, the cheapest freelancers, and the cheapest mix of both, each exact to the minute and the cent
 * under the plan's terms, and each leaving as little missing as its kind can.
 */
export function* extraHours(base: RepairBase): Generator<Candidate | null> {
  const terms = extraTerms(base.plan);
  const overtime = overtimeOf(base, ablePeople(base), terms);
  const freelancers = freelancersOf(base, terms);
  yield* candidate(base, 'freelancers', freelancers);
  yield* candidate(base, 'overtime', overtime);
  yield* candidate(base, 'cheapestMix', [...overtime, ...freelancers]);
}

function* candidate(base: RepairBase, kind: RepairKind & ('overtime' | 'freelancers' | 'cheapestMix'), extras: readonly Extra[]): Generator<Candidate | null> {
  const cover = yield* coverWithExtras(base, extras);
  const lines = extraLines(base, cover.used);
  const command = cover.shortage < base.shortage ? extraCommand(base, cover) : null;
  const shared = { id: kind, kind, harmPoints: 0 };
  yield command === null
    ? { ...shared, what: sentence(`engine.repair.${kind}.none`), command }
    : { ...shared, what: whatOf(kind, lines), command, extras: lines, extraCents: cover.cents };
}

function extraCommand(base: RepairBase, { used }: ExtraCover): Command | null {
  const commands = used.map((use): SingleCommand | null => {
    if (use.extra.kind === 'overtime') return overtimeCommand(base, use);
    return freelancerCommand(base, use, base.plan.skills[use.extra.place]?.name ?? '+');
  });
  const sure = commands.filter((command) => command !== null);
  return sure.length === commands.length ? { type: 'batch', commands: sure } : null;
}

/** Who does how much more; the mix says when it is not one. */
function whatOf(kind: 'overtime' | 'freelancers' | 'cheapestMix', lines: readonly ExtraLine[]): Sentence {
  const overtime = lines.filter((line) => line.kind === 'overtime');
  const freelance = lines.filter((line) => line.kind === 'freelancer');
  const used = overtime.length === 0 ? 'freelancers' : freelance.length === 0 ? 'overtime' : 'both';
  const people = overtime.length > NAMED ? '.ofMany' : '';
  return sentence(`engine.repair.${kind}.${kind === 'cheapestMix' ? `${used}${used === 'freelancers' ? '' : people}` : `some${people}`}`, {
    overtime: durationValue(minutesOf(overtime)),
    freelance: durationValue(minutesOf(freelance)),
    names: namesValue(overtime.map((line) => line.name)),
    count: numberValue(overtime.length),
    skills: titlesValue(freelance.map((line) => line.name).filter((name) => name !== '')),
  });
}

function minutesOf(lines: readonly ExtraLine[]): number {
  return lines.reduce((sum, line) => sum + line.minutes, 0);
}
