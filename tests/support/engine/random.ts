/** Seeded random numbers for tests and benches: the same seed gives the same problem on every machine. */
export interface Random {
  /** In [0, 1). */
  unit(): number;
  /** Whole number, both ends included. */
  whole(low: number, high: number): number;
  chance(share: number): boolean;
  pick<Value>(values: readonly Value[]): Value;
}

/** Rounds that wash the likeness of neighbouring seeds out. */
const WARM_UP = 12;

/** Marsaglia's xorshift with 32 bits of state ("Xorshift RNGs", 2003). */
export function seeded(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  function unit(): number {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  }
  for (let round = 0; round < WARM_UP; round += 1) unit();
  function whole(low: number, high: number): number {
    return low + Math.floor(unit() * (high - low + 1));
  }
  return {
    unit,
    whole,
    chance: (share) => unit() < share,
    pick: (values) => {
      const value = values[whole(0, values.length - 1)];
      if (value === undefined) throw new Error('nothing to pick from');
      return value;
    },
  };
}
