import { expect, it } from "vitest";
import { nameColumn } from "./name-column.ts";

it("returns the title of a column, its number without a title, and both for a repeated title", () => {
  const columns = ["Nom", " ", "Tél.", "Nom "];
  const names = columns.map((_, rank) => nameColumn(columns, rank));
  expect(names).toEqual(["Nom (1)", "Colonne 2, sans titre", "Tél.", "Nom (4)"]);
});
