import { expect, it } from "vitest";
import { findTypeColumns } from "./vocabulary.ts";

function aTable(columns: readonly string[], rows: readonly (readonly string[])[]) {
  return { columns, rows: rows.map((cells, at) => ({ line: at + 2, cells })) };
}

it("finds the columns of few values, those with types of ours first, with the number of rows of each value", () => {
  const table = aTable(
    ["Nom", "Vallée", "Type"],
    [
      ["A", "Ubaye", "Bibliothèque"],
      ["B", "Ubaye", "bibliotheque "],
      ["C", "", "France Services"],
      ...Array.from({ length: 20 }, (_, at) => [`Lieu ${at}`, "", ""]),
    ],
  );
  expect(findTypeColumns(table)).toEqual([
    {
      column: 2,
      values: [
        { text: "Bibliothèque", rows: 2, type: undefined },
        { text: "France Services", rows: 1, type: "france-services" },
      ],
    },
    { column: 1, values: [{ text: "Ubaye", rows: 2, type: undefined }] },
  ]);
});
