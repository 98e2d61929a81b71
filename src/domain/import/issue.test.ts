import { expect, it } from "vitest";
import { isSuggestionApplied } from "./issue.ts";

it.each([
  ["mended", "position-swapped", true],
  ["noted", "commune-from-position", true],
  ["noted", "commune-from-name", true],
  ["noted", "id-missing", true],
  ["noted", "postcode-elsewhere", false],
  ["left-out", "commune-ambiguous", false],
] as const)("%s for %s: suggestion applied, %s", (effect, reason, isApplied) => {
  expect(isSuggestionApplied({ effect, reason })).toBe(isApplied);
});
