import { expect, it } from "vitest";
import { CATALOGUES } from "../../messages/whole-catalogues.ts";
import { nameColumn } from "./name-column.ts";

it("names a column by its title, by its number without one, by both where several have the same", () => {
  const columns = ["Nom", " ", "Tél.", "Nom "];
  const names = columns.map((_, rank) => nameColumn(columns, rank, CATALOGUES.fr));
  expect(names).toEqual(["Nom (1)", "Colonne 2, sans titre", "Tél.", "Nom (4)"]);
});
