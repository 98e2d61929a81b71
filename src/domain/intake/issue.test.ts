import { expect, it } from "vitest";
import { isSuggestionTaken } from "./issue.ts";

it.each([
  ["mended", "position-swapped", true],
  ["noted", "commune-from-position", true],
  ["noted", "id-missing", true],
  ["noted", "postcode-elsewhere", false],
  ["left-out", "commune-ambiguous", false],
] as const)("%s for %s: suggestion applied, %s", (effect, reason, isTaken) => {
  expect(isSuggestionTaken({ effect, reason })).toBe(isTaken);
});
