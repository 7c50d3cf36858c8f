/** Random numbers that only depend on the seed: the same on every machine. */
export interface Random {
  /** Evenly from 0 (included) to 1 (left out). */
  readonly unit: () => number;
  /** From the standard normal distribution. */
  readonly normal: () => number;
}

/** Spreads a seed over four words of state (the mixing of splitmix32, after Steele, Lea, Flood 2014). */
function stateOf(seed: number): [number, number, number, number] {
  let word = seed >>> 0;
  function next(): number {
    word = (word + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  }
  return [next(), next(), next(), next()];
}

function rotated(value: number, bits: number): number {
  return ((value << bits) | (value >>> (32 - bits))) >>> 0;
}

/** Source: xoshiro128** (Blackman, Vigna 2018); normals by the method of Box and Muller (1958). */
export function createRandom(seed: number): Random {
  let [a, b, c, d] = stateOf(seed);
  let spare: number | undefined;
  function next(): number {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  }
  function unit(): number {
    return next() / 4_294_967_296;
  }
  function normal(): number {
    if (spare !== undefined) {
      const value = spare;
      spare = undefined;
      return value;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - unit()));
    const angle = 2 * Math.PI * unit();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }
  return { unit, normal };
}
