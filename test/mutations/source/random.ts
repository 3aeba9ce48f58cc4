/** A seeded source of choices: the same seed gives the same choices. mulberry32, public domain. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  pick<T>(from: readonly T[]): T;
  /** `count` different ones, in their order. */
  some<T>(from: readonly T[], count: number): T[];
  chance(of: number): boolean;
}

export function randomOf(seed: number): Random {
  let state = (seed * 2654435761) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    whole,
    pick: (from) => from[whole(0, from.length - 1)]!,
    some: (from, count) => {
      const left = from.map((_, index) => index);
      while (left.length > count) left.splice(whole(0, left.length - 1), 1);
      return left.map((index) => from[index]!);
    },
    chance: (of) => next() < of,
  };
}
