import { expect, it } from "vitest";
import { exampleOf } from "./example-of.ts";

function rowsOf(...values: readonly string[]) {
  return values.map((value, rank) => ({ line: rank + 2, cells: [value] }));
}

it("returns distinct values of the first rows", () => {
  expect(exampleOf(rowsOf("Gap", "", "Gap", "Embrun", "Briançon", "Digne"), 0, "rien")).toBe("Gap · Embrun · Briançon");
});

it("returns the text for none when the column is empty, or longer than the rows", () => {
  expect(exampleOf(rowsOf("", " "), 0, "rien")).toBe("rien");
  expect(exampleOf(rowsOf("Gap"), 3, "rien")).toBe("rien");
});

it("truncates a long value between characters", () => {
  expect(exampleOf(rowsOf("🏔".repeat(60)), 0, "rien")).toBe(`${"🏔".repeat(40)}…`);
});
