import { expect, it } from "vitest";
import type { CodeCommune, CodeDepartement } from "../domain/codes.ts";
import type { SourceTable } from "../domain/import/source-table.ts";
import { findDuplicates } from "../domain/layer/find-duplicates.ts";
import { layerId } from "../domain/layer/layer-id.ts";
import type { Category, Place } from "../domain/place.ts";
import { aCommune, aPlace } from "../testing/builders.ts";
import { proposeChoices } from "./propose-choices.ts";
import { understandRows } from "./understand-rows.ts";

const GAP = aCommune({
  code: "05061" as CodeCommune,
  name: "Gap",
  position: [6.0796, 44.5596],
  codeDepartement: "05" as CodeDepartement,
  postcodes: ["05000"],
});
const DESK = aPlace({ id: "fs-1", name: "France services de Barcelonnette", position: [6.652, 44.388] });

function aTable(columns: readonly string[], ...rows: readonly (readonly string[])[]): SourceTable {
  return { columns, rows: rows.map((cells, index) => ({ line: index + 2, cells })) };
}

function inGap(id: string, category: Category): Place {
  return aPlace({ id, name: `Lieu ${id}`, categories: [category], commune: "Gap", codeCommune: GAP.code });
}

/** The places of the map that the rows of a table join, how, and the reasons of the remarks. */
function joined(table: SourceTable, places: readonly Place[]) {
  const understood = understandRows(table, proposeChoices(table).choices, { communes: [aCommune(), GAP], places });
  const joins = findDuplicates(understood.places, places).map(({ line, id, likeness }) => [line, id, likeness]);
  return { ...understood, joins, reasons: understood.issues.map(({ line, reason }) => [line, reason]) };
}

it("joins a row to the place of its identifier, where it has no name and no place of its own", () => {
  const table = aTable(["id", "téléphone"], ["fs-1", "04 92 11 11 11"], ["fs-2", "04 92 22 22 22"]);
  const { places, joins, reasons } = joined(table, [DESK]);
  expect(joins).toEqual([[2, "fs-1", "partial-row"]]);
  expect(places[0]?.place).toMatchObject({
    name: DESK.name,
    position: DESK.position,
    precision: "adresse",
    codeCommune: DESK.codeCommune,
    categories: ["france-services"],
    records: [{ id: "fs-1", phone: "04 92 11 11 11" }],
  });
  expect(reasons).toEqual([[3, "no-place"]]);
});

it("keeps the name and the commune that a row gives beside its identifier", () => {
  const named = joined(aTable(["id", "nom", "téléphone"], ["fs-1", "Maison", "04 92 11 11 11"]), [DESK]);
  expect(named.joins).toEqual([[2, "fs-1", "partial-row"]]);
  expect(named.places[0]?.place).toMatchObject({ name: "Maison", position: DESK.position });
  const whole = joined(aTable(["id", "nom", "commune"], ["fs-1", "Maison", "Gap"]), [DESK]);
  expect(whole.joins).toEqual([[2, "fs-1", "same-id"]]);
  expect(whole.places[0]?.place.commune).toBe("Gap");
});

it("joins a row without a name to the only place of its type in the commune of its INSEE code, else to the only place there", () => {
  const columns = ["code_insee", "type", "téléphone"];
  const desk = inGap("fs-3", "france-services");
  const hub = inGap("lm-4", "lieu-multiservices");
  const typed = aTable(columns, ["05061", "France services", "04 92 11 11 11"]);
  expect(joined(typed, [DESK, desk, hub]).joins).toEqual([[2, "fs-3", "only-in-commune"]]);
  const untyped = aTable(columns, ["05061", "", "04 92 11 11 11"]);
  expect(joined(untyped, [DESK, desk]).joins).toEqual([[2, "fs-3", "only-in-commune"]]);
  const without = joined(typed, [DESK, hub]);
  expect(without.joins).toEqual([]);
  expect(without.reasons).toContainEqual([2, "no-name"]);
});

it("leaves a row without a name out where several places answer, and joins no place of another file", () => {
  const table = aTable(["code_insee", "téléphone"], ["05061", "04 92 11 11 11"]);
  const several = [inGap("lm-4", "lieu-multiservices"), inGap("lm-5", "lieu-multiservices")];
  expect(joined(table, several)).toMatchObject({ joins: [], places: [] });
  const imported = { ...inGap("lm-4", "lieu-multiservices"), layer: layerId(1) };
  expect(joined(table, [imported])).toMatchObject({ joins: [], places: [] });
});

it("joins a row with a name by its INSEE code as by the name of its commune", () => {
  const desk = inGap("fs-3", "france-services");
  for (const [column, value] of [
    ["code_insee", "05061"],
    ["commune", "GAP"],
  ] as const)
    expect(joined(aTable(["nom", column], ["lieu FS-3", value]), [desk]).joins).toEqual([[2, "fs-3", "same-name"]]);
});
