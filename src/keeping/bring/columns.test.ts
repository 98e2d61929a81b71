import { expect, it } from "vitest";
import { OSM_DAYS } from "../../domain/opening-hours/opening-week.ts";
import { PLACE_COLUMNS } from "../../domain/place-columns.ts";
import { exampleOf, FIELD_GROUP_NAMES, FIELD_GROUPS, nameColumn } from "./columns.tsx";

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

it("contains every field once", () => {
  const offered = FIELD_GROUP_NAMES.flatMap((group) => FIELD_GROUPS[group]);
  const all = [...PLACE_COLUMNS, "position", ...OSM_DAYS.map((day) => `hours_${day}`)];
  expect([...offered].sort()).toEqual([...all].sort());
});

it("returns the title of a column, its number without a title, and both for a repeated title", () => {
  const columns = ["Nom", " ", "Tél.", "Nom "];
  const names = columns.map((_, rank) => nameColumn(columns, rank));
  expect(names).toEqual(["Nom (1)", "Colonne 2, sans titre", "Tél.", "Nom (4)"]);
});
