/** Seed of the trials; SEED=7 npm run trial tries another one. */
export const SEED = Number(process.env["SEED"] ?? 20261129);

export interface Random {
  /** A whole number from 0 to `count` - 1. */
  readonly below: (count: number) => number;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
}

/** A seeded generator, so that a failure can be repeated: mulberry32 (Tommy Ettinger, 2017). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const below = (count: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count);
  };
  return {
    below,
    oneOf: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error("There is nothing to choose from.");
      return item;
    },
  };
}
