import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type CorrectionRow, listChanges, type PlaceTable } from "../../../domain/corrections/correction.ts";
import type { Position } from "../../../domain/geo/position.ts";
import { aPlaceLine } from "../../../testing/table-builders.ts";
import type { TableSchema } from "../table-schema.ts";
import { checkRow, type PlaceTables, refuseDoubts, settleChanges } from "./settle-changes.ts";

const schema = JSON.parse(readFileSync("data/schema/points.schema.json", "utf8")) as TableSchema;
const SEAT: Position = [6.65, 44.387];
const SQUARE = [
  [6.6, 44.2],
  [6.8, 44.2],
  [6.8, 44.7],
  [6.6, 44.7],
  [6.6, 44.2],
];
const kept = aPlaceLine({
  postcode: "04400",
  commune: "Barcelonnette",
  source_detail: "ligne 1",
  phone: "04 92 00 00 01",
});
const GROUNDS = { reason: "Affiche", source: "Vu sur place", date: "2026-11-28" };

const tables: PlaceTables = {
  schema,
  rowsOf: (table) => new Map(table === "france-services" ? [[kept.id, kept]] : []),
  groundOf: () => ({
    communeOf: (code) =>
      code === "04019"
        ? { name: "Barcelonnette", postcodes: ["04400"], codeDepartement: "04", position: SEAT }
        : undefined,
    outlineOf: () => ({ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [SQUARE] } }),
    sources: new Set(["anct-fs-2024", "presse-et-sites"]),
  }),
};

function aChange(changes: Partial<CorrectionRow>): CorrectionRow {
  return { table: "france-services", id: "fs-1", field: "phone", from: "", to: "", ...GROUNDS, ...changes };
}

function settle(...changes: readonly CorrectionRow[]) {
  const { rows, refused } = settleChanges(
    changes.map((row, at) => ({ line: at + 2, row })),
    tables,
  );
  return { rows, refused: refused.map(({ line, field, value, refusal }) => ({ line, field, value, ...refusal })) };
}

const NEW_PLACE = aPlaceLine({
  ...kept,
  id: "lm-04-cafe",
  category: "lieu-multiservices",
  name: "Café",
  source: "presse-et-sites",
  verification: "recoupe",
});

describe("settleChanges", () => {
  it("makes a change that finds its former value", () => {
    const { rows, refused } = settle(aChange({ from: "04 92 00 00 01", to: "04 92 00 00 02" }));
    expect(refused).toEqual([]);
    expect(rows).toMatchObject([
      { table: "france-services", before: kept, after: { ...kept, phone: "04 92 00 00 02" } },
    ]);
  });

  it("makes one change after another of the same cell", () => {
    const { rows, refused } = settle(
      aChange({ from: "04 92 00 00 01", to: "04 92 00 00 02" }),
      aChange({ from: "04 92 00 00 02", to: "" }),
    );
    expect(refused).toEqual([]);
    expect(rows[0]?.after.phone).toBe("");
  });

  it.each<[string, Partial<CorrectionRow>, object]>([
    ["an unknown row", { id: "fs-9" }, { kind: "row-unknown", field: "id", value: "fs-9" }],
    ["an unknown table", { table: "autre" }, { kind: "row-unknown" }],
    ["an unknown column", { field: "couleur" }, { kind: "field-unknown", field: "couleur" }],
    ["the id of a row", { field: "id", from: "fs-1", to: "fs-2" }, { kind: "field-unknown", field: "id" }],
    [
      "another former value",
      { from: "04 92 00 00 09", to: "" },
      { kind: "stale", found: "04 92 00 00 01", value: "04 92 00 00 09" },
    ],
    ["a change that is made already", { from: "x", to: "04 92 00 00 01" }, { kind: "done" }],
    [
      "a value outside the schema",
      { from: "04 92 00 00 01", to: "12" },
      { kind: "cell", fault: { kind: "pattern" }, value: "12" },
    ],
    [
      "the mailbox of a person",
      { field: "email", to: "camille.martin@mairie.fr" },
      { kind: "place", field: "email", fault: { kind: "named-mailbox" } },
    ],
    [
      "hours that nobody can read",
      { field: "opening_hours", to: "lundi" },
      { kind: "place", fault: { kind: "hours" } },
    ],
    [
      "the postcode of another commune",
      { field: "postcode", from: "04400", to: "05000" },
      { kind: "place", fault: { kind: "postcode-elsewhere" } },
    ],
    [
      "an unknown source",
      { field: "source", from: "anct-fs-2024", to: "ailleurs" },
      { kind: "place", fault: { kind: "source-unknown" } },
    ],
    [
      "a position far from its commune",
      { field: "latitude", from: "44.387", to: "44.6" },
      { kind: "place", field: "longitude", value: "6.65", fault: { kind: "far-from-seat" } },
    ],
    [
      "a position outside its département",
      { field: "longitude", from: "6.65", to: "6.55" },
      { kind: "place", fault: { kind: "outside-departement" } },
    ],
    [
      "an empty position",
      { field: "longitude", from: "6.65", to: "" },
      { kind: "place", fault: { kind: "no-position" } },
    ],
    ["a repeated theme", { field: "themes", to: "emploi;emploi" }, { kind: "place", fault: { kind: "themes" } }],
    [
      "a character that is not seen",
      { field: "name", from: kept.name, to: "Gap\u202E" },
      { kind: "cell", fault: { kind: "invisible", name: "U+202E" } },
    ],
  ])("refuses %s", (_what, change, refusal) => {
    expect(settle(aChange(change)).refused).toMatchObject([{ line: 2, ...refusal }]);
  });

  it("closes a place without a further check", () => {
    const { rows, refused } = settle(aChange({ field: "kind", from: "accueil", to: "ferme" }));
    expect(refused).toEqual([]);
    expect(rows[0]?.after.kind).toBe("ferme");
  });

  it("adds a place with all its cells", () => {
    const { rows, refused } = settle(...listChanges("lieux-multiservices", undefined, NEW_PLACE, GROUNDS));
    expect(refused).toEqual([]);
    expect(rows).toMatchObject([{ table: "lieux-multiservices", before: undefined, after: NEW_PLACE }]);
  });

  it.each<[string, PlaceTable, Partial<typeof NEW_PLACE>, readonly object[]]>([
    ["with a taken id", "lieux-multiservices", { id: "fs-1" }, [{ kind: "id-taken" }]],
    ["in the table of the official list", "france-services", {}, [{ kind: "closed-table" }]],
    [
      "without what is required",
      "lieux-multiservices",
      { name: "", code_commune: "" },
      [
        { kind: "cell", field: "name", fault: { kind: "required" } },
        { kind: "cell", field: "code_commune", fault: { kind: "required" } },
      ],
    ],
  ])("refuses a new place %s", (_what, table, cells, refusals) => {
    const { refused } = settle(...listChanges(table, undefined, { ...NEW_PLACE, ...cells }, GROUNDS));
    expect(refused).toMatchObject(refusals);
  });

  it("does not tell again what was wrong before", () => {
    const wrong = { ...kept, email: "camille.martin@mairie.fr" };
    expect(checkRow("france-services", wrong, { ...wrong, phone: "" }, tables)).toEqual([]);
  });
});

it("refuses doubts about unknown rows and about cells that have one", () => {
  const doubt = {
    table: "france-services",
    id: "fs-1",
    field: "phone",
    note: "Sonne dans le vide",
    date: "2026-11-28",
  };
  const lines = [doubt, { ...doubt, field: "email" }, { ...doubt, id: "fs-9" }, { ...doubt, field: "email" }];
  const refused = refuseDoubts(
    lines.map((row, at) => ({ line: at + 2, row })),
    [doubt],
    tables,
  );
  expect(refused.map(({ line, refusal }) => [line, refusal.kind])).toEqual([
    [2, "doubted"],
    [4, "row-unknown"],
    [5, "doubted"],
  ]);
});
