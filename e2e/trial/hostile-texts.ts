/** Texts that have broken pages: markup, schemes, prototypes, bad encodings, controls, extreme numbers and lengths. */
const HOSTILE_TEXTS = [
  "<img src=x onerror=alert(1)>",
  '"><script>alert(1)</script>',
  "<svg onload=alert(1)>",
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  '=HYPERLINK("https://example.org")',
  "__proto__",
  "constructor",
  "toString",
  "%",
  "%E0%A4%A",
  "%00%E2%80%AE",
  "\u0000",
  "\u202e\u2066texte\u2069",
  "\ufeff",
  "NaN",
  "Infinity",
  "-1",
  "1e309",
  "0x10",
  "9".repeat(400),
  ",,,;;;|||",
  "x".repeat(3000),
  "é".repeat(500),
  "🏔".repeat(200),
  "../../../etc/passwd",
  "' OR 1=1 --",
  "null",
  "[object Object]",
  "2099-99-99T99:99",
] as const;

/** One of the texts, or two of them joined. */
export function hostileText(random: Random): string {
  const text = random.oneOf(HOSTILE_TEXTS);
  return random.below(4) === 0 ? text + random.oneOf(HOSTILE_TEXTS) : text;
}

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
