import { describe, expect, it } from "vitest";
import type { SourceTable } from "../../domain/import/read-file.ts";
import { PLACE_COLUMNS } from "../../domain/place-columns.ts";
import { SOME_COMMUNES } from "../../testing/import-builders.ts";
import { endOfPlace, gatherPlaces, listOwnColumns } from "./export-row.ts";
import { proposeChoices } from "./propose-choices.ts";
import { understandRows } from "./understand-rows.ts";

const COLUMNS = [...PLACE_COLUMNS, "lieu", "arrets", "doutes", "telephone_douteux", "position_douteuse"];

/** Rows of Gap with identifier, place and the given cells. */
function exported(...rows: readonly Readonly<Record<string, string>>[]): SourceTable {
  const usual = {
    name: "Maison",
    code_commune: "05061",
    longitude: "6.08",
    latitude: "44.56",
    category: "france-services",
  };
  return {
    columns: COLUMNS,
    rows: rows.map((row, index) => ({
      line: index + 2,
      cells: COLUMNS.map((column) => ({ ...usual, ...row })[column] ?? ""),
    })),
  };
}

const TABLE = exported(
  { id: "fs-1", lieu: "fs-1" },
  { id: "fs-2", lieu: "fs-2" },
  { id: "es-1", lieu: "fs-1" },
  { id: "fs-3", lieu: "" },
  { id: "fs-4", lieu: "" },
);
const idAt = COLUMNS.indexOf("id");

function idsOf({ rows }: SourceTable) {
  return rows.map(({ cells }) => cells[idAt]);
}

describe("exported rows", () => {
  it("stand beside the first row of their place, and alone without a place id", () => {
    expect(idsOf(gatherPlaces(TABLE))).toEqual(["fs-1", "es-1", "fs-2", "fs-3", "fs-4"]);
  });

  it("of one place stay in one batch", () => {
    const gathered = gatherPlaces(TABLE);
    expect([1, 2, 3, 4, 9].map((end) => endOfPlace(gathered, end))).toEqual([2, 2, 3, 4, 5]);
  });

  it("are read as any others when the table is not ours, or lacks the place column", () => {
    const other = { columns: ["nom", "lieu"], rows: [] };
    expect(gatherPlaces(other)).toEqual(other);
    const ours = { columns: PLACE_COLUMNS, rows: TABLE.rows };
    expect(idsOf(gatherPlaces(ours))).toEqual(idsOf(TABLE));
    expect(endOfPlace(ours, 1)).toBe(1);
  });

  it.each([
    ["doutes", "à vérifier"],
    ["doutes", "[1]"],
    ["telephone_douteux", "peut-être"],
    ["position_douteuse", "peut-être"],
    ["arrets", '[{"commune":"Gap"}]'],
    ["arrets", "Mo 09:00-12:00"],
  ])("give places when %s is %s, with an issue", (column, cell) => {
    const table = exported({ id: "fs-1", lieu: "fs-1", [column]: cell });
    const { choices } = proposeChoices(table);
    const { places, issues } = understandRows(table, choices, { communes: SOME_COMMUNES });
    expect(places.map(({ place }) => [place.id, place.stops, place.records[0].doubts])).toEqual([["fs-1", [], []]]);
    expect(issues).toMatchObject([{ line: 2, effect: "emptied", reason: "value-unknown", value: cell }]);
  });

  it("list the further columns that the import reads, and no others", () => {
    const further = ["arrets", "couche", "lieu"];
    const ours = PLACE_COLUMNS.length;
    expect([...listOwnColumns([...PLACE_COLUMNS, ...further])].sort((a, b) => a - b)).toEqual([ours, ours + 2]);
    expect(listOwnColumns(["nom", "lieu"])).toEqual([]);
  });
});
