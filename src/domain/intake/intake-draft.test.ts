import { expect, it } from "vitest";
import { usualDecision } from "./intake-draft.ts";

it("lets news replace what has the same identifier, and leaves out what is but alike", () => {
  expect(usualDecision({ likeness: "same-id" })).toBe("replace");
  expect(usualDecision({ likeness: "near-and-alike" })).toBe("skip");
});
