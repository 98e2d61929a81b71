import { expect, it } from "vitest";
import { exampleOf } from "./example-of.ts";

function rowsOf(...values: readonly string[]) {
  return values.map((value, rank) => ({ line: rank + 2, cells: [value] }));
}

it("gives a few values of the first rows, each once", () => {
  expect(exampleOf(rowsOf("Gap", "", "Gap", "Embrun", "Briançon", "Digne"), 0, "rien")).toBe("Gap · Embrun · Briançon");
});

it("says that there is none, also of a column that rows do not reach", () => {
  expect(exampleOf(rowsOf("", " "), 0, "rien")).toBe("rien");
  expect(exampleOf(rowsOf("Gap"), 3, "rien")).toBe("rien");
});

it("cuts a long value, and no character in two", () => {
  expect(exampleOf(rowsOf("🏔".repeat(60)), 0, "rien")).toBe(`${"🏔".repeat(40)}…`);
});
