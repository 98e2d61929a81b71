import fc from "fast-check";
import type { AppState } from "../state/app-state.ts";

/** Texts that have broken pages: names of Object.prototype, markup, truncated escapes, invalid numbers, formulas. */
const HOSTILE = [
  "",
  " ",
  "__proto__",
  "constructor",
  "prototype",
  "hasOwnProperty",
  "toString",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "javascript:alert(1)",
  "%",
  "%E0%A4%A",
  "%00",
  "\u0000",
  "\u202e",
  "\ud800",
  "\ufeff",
  "NaN",
  "Infinity",
  "-0",
  "1e309",
  "0x10",
  "９",
  "null",
  "undefined",
  "true",
  "[object Object]",
  "=1+1",
  "../../etc/passwd",
  ",,,",
  ";;;",
  "//",
  "..",
  "𝒳".repeat(300),
  "a".repeat(5000),
] as const;

const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.string({ unit: "grapheme", maxLength: 40 }));

/** A meaningful text, a meaningless one, or a damaged one: cut, doubled, or with an insertion. */
export function someDirtyText(meaningful: readonly string[]): fc.Arbitrary<string> {
  const good = fc.constantFrom(...(meaningful.length === 0 ? [""] : meaningful));
  const bad = fc.oneof(fc.constantFrom(...HOSTILE), anyText);
  const damaged = fc
    .tuple(good, bad, fc.nat(), fc.nat(4))
    .map(([text, other, at, kind]) => spoil(text, other, text.length === 0 ? 0 : at % text.length, kind));
  return fc.oneof(good, bad, damaged);
}

function spoil(text: string, other: string, at: number, kind: number): string {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  return (
    [before, before + other + after, before + other + after.slice(1), `${text},${other}`, text + text][kind] ?? text
  );
}

const someScrap: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    0.5,
    2 ** 31,
    1e308,
    true,
    [],
    {},
    [[]],
    [null],
    { __proto__: null, length: 3 },
  ),
  fc.constantFrom(...HOSTILE),
  anyText,
  fc.jsonValue({ maxDepth: 2 }),
);

interface Slip {
  readonly at: number;
  readonly kind: "put" | "drop" | "double";
  readonly scrap: unknown;
}

const someSlips: fc.Arbitrary<readonly Slip[]> = fc.array(
  fc.record({ at: fc.nat(), kind: fc.constantFrom("put", "drop", "double"), scrap: someScrap }),
  { minLength: 1, maxLength: 3 },
);

/** Content of a file or of the device with up to three damaged values: of another type, missing, repeated, or hostile. */
export function someDamaged(whole: unknown): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 8, arbitrary: someSlips.map((slips) => slips.reduce(damage, structuredClone(whole))) },
    { weight: 1, arbitrary: someScrap },
  );
}

function damage(value: unknown, { at, kind, scrap }: Slip): unknown {
  const spots = spotsOf(value);
  const spot = spots[at % Math.max(spots.length, 1)];
  if (spot === undefined) return scrap;
  const [holder, key] = spot;
  if (kind === "drop") Reflect.deleteProperty(holder, key);
  // A copy, since the scrap may be put into itself.
  else if (kind === "put") Reflect.set(holder, key, structuredClone(scrap));
  else if (Array.isArray(holder)) holder.push(holder[Number(key)]);
  else Reflect.set(holder, `${key}2`, Reflect.get(holder, key));
  return value;
}

/** Every holder and key of a nested value. */
function spotsOf(value: unknown): (readonly [holder: object, key: string])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[value, key] as const, ...spotsOf(inner)]);
}

const FILES = import.meta.glob<Readonly<Record<string, unknown>>>([
  "../state/**/*selectors.ts",
  "../{find,state}/*/state.ts",
]);

type Select = (state: AppState) => unknown;

/** Every selector of the model that takes only the state, with its name. */
export async function loadSelectors(): Promise<readonly (readonly [string, Select])[]> {
  const modules = await Promise.all(Object.values(FILES).map((load) => load()));
  const selectors = modules.flatMap((module) =>
    Object.entries(module).filter(
      (entry): entry is [string, Select] =>
        entry[0].startsWith("select") && typeof entry[1] === "function" && entry[1].length === 1,
    ),
  );
  if (selectors.length < 40) throw new Error(`Only ${selectors.length} selectors were found.`);
  return selectors;
}

/** A function that calls every selector that takes only the state; it throws the name of the first that throws. */
export async function loadEverySelector(): Promise<(state: AppState) => void> {
  const selectors = await loadSelectors();
  return (state) => {
    for (const [name, select] of selectors) {
      try {
        select(state);
      } catch (error) {
        throw new Error(name, { cause: error });
      }
    }
  };
}
