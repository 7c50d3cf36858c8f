/** Normal scores at which quantiles are tabulated: from -LIMIT to LIMIT in CELLS steps, straight lines between. */
const LIMIT = 4.5;
const CELLS = 600;

/** Steps of the integral of the density from 0 to 1. */
const STEPS = 1500;

/**
 * Share of the way from low to high for every tabulated normal score, for an estimate whose likely figure lies at `mode`
 * (0 = low, 1 = high). The distribution is the PERT beta with the shapes 1 + 4 mode and 5 - 4 mode, whose mean is that of
 * the PERT formula (low + 4 likely + high) / 6.
 */
export type PertTable = Float64Array;

/** Tabulates the quantiles of the PERT beta with this mode. */
export function pertTable(mode: number): PertTable {
  const sums = densitySums(4 * mode, 4 - 4 * mode);
  const total = sums[STEPS] ?? 1;
  const table = new Float64Array(CELLS + 1);
  let step = 0;
  for (let cell = 0; cell <= CELLS; cell += 1) {
    const wanted = normalShare(-LIMIT + (2 * LIMIT * cell) / CELLS) * total;
    while (step < STEPS - 1 && (sums[step + 1] ?? 0) < wanted) step += 1;
    const below = sums[step] ?? 0;
    const width = (sums[step + 1] ?? 0) - below;
    table[cell] = Math.min(1, (step + (width === 0 ? 0 : (wanted - below) / width)) / STEPS);
  }
  return table;
}

/** Running integral of x^left (1 - x)^right by the midpoint rule. */
function densitySums(left: number, right: number): Float64Array {
  const sums = new Float64Array(STEPS + 1);
  for (let step = 0; step < STEPS; step += 1) {
    const x = (step + 0.5) / STEPS;
    sums[step + 1] = (sums[step] ?? 0) + x ** left * (1 - x) ** right;
  }
  return sums;
}

/** Share of the way from low to high at a normal score. */
export function pertAt(table: PertTable, score: number): number {
  const place = ((Math.min(LIMIT, Math.max(-LIMIT, score)) + LIMIT) / (2 * LIMIT)) * CELLS;
  const cell = Math.min(CELLS - 1, Math.floor(place));
  const below = table[cell] ?? 0;
  return below + ((table[cell + 1] ?? 1) - below) * (place - cell);
}

/** Probability that a standard normal stays below `score`. Source: Abramowitz and Stegun 26.2.17, error below 7.5e-8. */
export function normalShare(score: number): number {
  const x = Math.abs(score);
  const t = 1 / (1 + 0.231_641_9 * x);
  const sum = t * (0.319_381_53 + t * (-0.356_563_782 + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))));
  const tail = (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * sum;
  return score < 0 ? tail : 1 - tail;
}
