import { expect, it } from "vitest";
import type { CodeCommune, CodeDepartement } from "../domain/codes.ts";
import type { SourceTable } from "../domain/intake/source-table.ts";
import { aCommune } from "../testing/builders.ts";
import { proposeChoices } from "./propose-choices.ts";
import { understandRows } from "./understand-rows.ts";

const communes = [
  aCommune(),
  aCommune({
    code: "05061" as CodeCommune,
    name: "Gap",
    position: [6.0796, 44.5596],
    codeDepartement: "05" as CodeDepartement,
    postcodes: ["05000"],
  }),
];

function aTable(columns: readonly string[], ...rows: readonly (readonly string[])[]): SourceTable {
  return { columns, rows: rows.map((cells, index) => ({ line: index + 2, cells })) };
}

it("places a row at its coordinates, written with a decimal comma", () => {
  const table = aTable(["Nom", "Latitude", "Longitude"], ["Maison", "44,561", "6,081"]);
  const { places, findings } = understandRows(table, proposeChoices(table).choices, { communes });
  expect(places.map(({ place }) => [place.name, place.position, place.codeCommune])).toEqual([
    ["Maison", [6.081, 44.561], "05061"],
  ]);
  expect(findings.map(({ reason }) => reason)).toEqual(["commune-from-position"]);
});

it("places a row without coordinates at the seat of its commune, and says so", () => {
  const table = aTable(["nom", "ville"], ["Relais", "GAP"]);
  const { places, findings } = understandRows(table, proposeChoices(table).choices, { communes });
  expect(places[0]?.place).toMatchObject({ position: [6.0796, 44.5596], precision: "commune" });
  expect(findings).toMatchObject([
    { line: 2, column: "ville", reason: "position-from-commune", suggestion: "Gap (05061)" },
  ]);
});
