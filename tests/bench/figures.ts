/** One measured figure. `peer` is what the same thing costs without us, in the same run. */
export interface Figure {
  readonly id: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly peer: { readonly name: string; readonly value: number } | null;
  readonly runs: number;
  /** The best of the measurements: what the machine can do when nobody else is using it. */
  readonly least?: number;
  /** The figure that was to be reached, in words; nothing is asserted about it. */
  readonly goal: string | null;
}

/** The middle of several measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].toSorted((first, second) => first - second);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** The value below which the share `share` (0-1) of the measurements lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].toSorted((first, second) => first - second);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Milliseconds of `runs` runs of `work`, in turn; `prepare` is not counted. */
export function timedRuns<Made>(runs: number, prepare: () => Made, work: (made: Made) => void): number[] {
  return Array.from({ length: runs }, () => {
    const made = prepare();
    return timed(() => work(made));
  });
}

/** What a figure is made of besides its measurements. */
export interface Named {
  readonly id: string;
  readonly what: string;
  readonly goal?: string;
  readonly peer?: Figure['peer'];
}

/** The middle of some measurements in milliseconds, with the best of them. */
export function figureOf({ id, what, goal, peer }: Named, times: readonly number[]): Figure {
  return { id, what, value: median(times), unit: 'ms', peer: peer ?? null, runs: times.length, least: Math.min(...times), goal: goal ?? null };
}

/** A middle and a slow figure (95 of 100) of the same measurements in milliseconds. */
export function middleAndSlow(named: Named & { readonly slowGoal?: string }, times: readonly number[]): Figure[] {
  const { slowGoal, peer, ...middle } = named;
  const slow = { id: `${named.id}.p95`, what: `${named.what}, 95 of 100`, value: percentile(times, 0.95), unit: 'ms', runs: times.length };
  return [figureOf({ ...middle, ...(peer === undefined ? {} : { peer }) }, times), { ...slow, peer: null, goal: slowGoal ?? null }];
}

/** Milliseconds that `work` takes. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function number(value: number): string {
  return value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);
}

function row(figure: Figure): string {
  const { id, what, value, unit, peer, runs, least, goal } = figure;
  const best = least === undefined ? '' : `, best ${number(least)}`;
  const beside = peer === null ? '' : ` | ${peer.name} ${number(peer.value)} ${unit} (x${number(value / peer.value)})`;
  const wanted = goal === null ? '' : ` | to reach: ${goal}`;
  const measured = unit === 'no.' ? '' : ` (median of ${runs}${best})`;
  return `${id.padEnd(34)} ${number(value).padStart(9)} ${unit.padEnd(3)} ${what}${measured}${beside}${wanted}`;
}

/** Prints figures as lines of a table. */
export function printFigures(figures: readonly Figure[]): void {
  for (const figure of figures) console.log(row(figure));
}

/** Prints figures as JSON by id. */
export function printJson(figures: readonly Figure[]): void {
  console.log(JSON.stringify(Object.fromEntries(figures.map(({ id, ...rest }) => [id, rest])), null, 2));
}
