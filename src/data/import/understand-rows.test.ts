import { expect, it } from "vitest";
import type { CodeCommune, CodeDepartement } from "../../domain/codes.ts";
import type { SourceTable } from "../../domain/import/read-file.ts";
import { aCommune } from "../../testing/builders.ts";
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
  const { places, issues } = understandRows(table, proposeChoices(table).choices, { communes });
  expect(places.map(({ place }) => [place.name, place.position, place.codeCommune])).toEqual([
    ["Maison", [6.081, 44.561], "05061"],
  ]);
  expect(issues.map(({ reason }) => reason)).toEqual(["commune-from-position"]);
});

it("reports a postcode of another commune, and nothing for a CEDEX", () => {
  const table = aTable(
    ["Nom", "Commune", "Code postal", "Latitude (N)", "Longitude (E)"],
    ["Maison", "Gap", "05000", "44.561", "6.081"],
    ["Maison", "Gap", "05010", "44.561", "6.081"],
    ["Maison", "Gap", "73000", "44.561", "6.081"],
    ["Maison", "Gap", "75001", "44.561", "6.081"],
    ["Maison", "Gap", "75001", "48.85", "2.35"],
  );
  const known = [...communes, aCommune({ code: "73065" as CodeCommune, name: "Chambéry", postcodes: ["73000"] })];
  const { places, issues } = understandRows(table, proposeChoices(table).choices, { communes: known });
  expect(places.map(({ line, place }) => [line, place.codeCommune])).toEqual(
    [2, 3, 4, 5].map((line) => [line, "05061"]),
  );
  expect(issues.map(({ line, reason, suggestion }) => [line, reason, suggestion])).toEqual([
    [4, "postcode-elsewhere", "05000"],
    [5, "postcode-elsewhere", "05000"],
  ]);
});

it("places a row without coordinates at the seat of its commune, with an issue", () => {
  const table = aTable(["nom", "ville"], ["Relais", "GAP"]);
  const { places, issues } = understandRows(table, proposeChoices(table).choices, { communes });
  expect(places[0]?.place).toMatchObject({ position: [6.0796, 44.5596], precision: "commune" });
  expect(issues).toMatchObject([
    { line: 2, column: "ville", reason: "position-from-commune", suggestion: "Gap (05061)" },
  ]);
});
