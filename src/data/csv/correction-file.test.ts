import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  blankRow,
  CORRECTION_COLUMNS,
  type CorrectionRow,
  listChanges,
  type PlaceTable,
} from "../../domain/corrections/correction.ts";
import type { Position } from "../../domain/geo/position.ts";
import { aPlaceLine } from "../../testing/table-builders.ts";
import { type PlaceTables, settleChanges, writeCorrectionFile } from "./correction-file.ts";
import { readTable } from "./read-table.ts";
import type { TableSchema } from "./table-schema.ts";

const schemaOf = (name: string) => JSON.parse(readFileSync(`data/schema/${name}.schema.json`, "utf8")) as TableSchema;
const TOWN_HALL: Position = [6.65, 44.387];
const SQUARE = [
  [6.6, 44.2],
  [6.8, 44.2],
  [6.8, 44.7],
  [6.6, 44.7],
  [6.6, 44.2],
];
const GROUNDS = { reason: "Affiche", source: "Vu sur place", date: "2026-11-28" };
const PUBLISHED = aPlaceLine({
  postcode: "04400",
  commune: "Barcelonnette",
  source_detail: "ligne 1",
  phone: "04 92 00 00 01",
});

function tablesWith(row = PUBLISHED): PlaceTables {
  return {
    schema: schemaOf("points"),
    rowsOf: (table) => new Map(table === "france-services" ? [[row.id, row]] : []),
    groundOf: () => ({
      communeOf: (code) =>
        code === "04019"
          ? { name: "Barcelonnette", postcodes: ["04400"], codeDepartement: "04", position: TOWN_HALL }
          : undefined,
      outlineOf: () => ({ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [SQUARE] } }),
      sources: new Set(["anct-fs-2024", "presse-et-sites"]),
    }),
  };
}

function aChange(changes: Partial<CorrectionRow>): CorrectionRow {
  return { table: "france-services", id: "fs-1", field: "phone", from: "", to: "", ...GROUNDS, ...changes };
}

function settle(changes: readonly CorrectionRow[], tables = tablesWith()) {
  return settleChanges(
    changes.map((row, at) => ({ line: at + 2, row })),
    tables,
  );
}

it("is read back as it was written, whatever its texts", () => {
  const text = fc
    .string({ unit: "grapheme", maxLength: 40 })
    .map((one) => one.replaceAll(/[\p{Cc}\p{Bidi_Control}\uFEFF\uFFFD]/gu, "").trim())
    // A guard in the text itself would be taken for one of the file.
    .filter((one) => !one.startsWith("'"));
  const change = aChange({ field: "name", from: "a", to: "b" });
  fc.assert(
    fc.property(text, text, (from, to) => {
      const changes = [aChange({ from, to, reason: to === "" ? "Raison" : to }), change];
      const file = writeCorrectionFile(changes);
      const read = readTable("f", file, CORRECTION_COLUMNS, schemaOf("corrections"), []);
      expect(read).toMatchObject({ lines: changes.map((row, at) => ({ line: at + 2, row })), problems: [] });
    }),
  );
});

describe("settleChanges", () => {
  it("makes changes that find their former value", () => {
    const phone = aChange({ from: "04 92 00 00 01", to: "04 92 00 00 02" });
    const closed = aChange({ field: "kind", from: "accueil", to: "ferme" });
    expect(settle([phone, closed])).toEqual({
      rows: [
        {
          table: "france-services",
          before: PUBLISHED,
          after: { ...PUBLISHED, phone: "04 92 00 00 02", kind: "ferme" },
          changes: [phone, closed],
        },
      ],
      refused: [],
    });
  });

  it.each<[string, Partial<CorrectionRow>, string, string, RegExp]>([
    ["an unknown row", { id: "fs-9" }, "id", "fs-9", /^aucune ligne de ce nom/],
    [
      "another former value",
      { from: "04 92 00 00 09", to: "" },
      "phone",
      "04 92 00 00 09",
      /^la table contient « 04 92 00 00 01 »/,
    ],
    ["a change that is made already", { from: "x", to: "04 92 00 00 01" }, "phone", "x", /^déjà fait/],
    ["a value outside the schema", { from: "04 92 00 00 01", to: "12" }, "phone", "12", /^forme attendue/],
    [
      "the mailbox of a person",
      { field: "email", to: "camille.martin@mairie.fr" },
      "email",
      "camille.martin@mairie.fr",
      /^adresse d'une personne/,
    ],
    [
      "hours that nobody can read",
      { field: "opening_hours", to: "lundi" },
      "opening_hours",
      "lundi",
      /^règle illisible/,
    ],
    [
      "the postcode of another commune",
      { field: "postcode", from: "04400", to: "05000" },
      "postcode",
      "05000",
      /^codes postaux de Barcelonnette : 04400/,
    ],
    [
      "an unknown source",
      { field: "source", from: "anct-fs-2024", to: "ailleurs" },
      "source",
      "ailleurs",
      /^absente de data\/sources/,
    ],
    [
      "a position far from its commune",
      { field: "latitude", from: "44.387", to: "44.6" },
      "longitude",
      "6.65 44.6",
      /^à 23\.7 km de la mairie de Barcelonnette, 15 au plus/,
    ],
    [
      "a position outside its département",
      { field: "longitude", from: "6.65", to: "6.55" },
      "longitude",
      "6.55 44.387",
      /^à 4\.0 km du département 04/,
    ],
    ["an empty position", { field: "longitude", from: "6.65" }, "longitude", "", /^position vide/],
    ["a repeated theme", { field: "themes", to: "emploi;emploi" }, "themes", "emploi;emploi", /^thèmes permis/],
    [
      "a character that is not seen",
      { field: "name", from: PUBLISHED.name, to: "Gap\u202E" },
      "name",
      "Gap\u202E",
      /^signe invisible U\+202E/,
    ],
  ])("refuses %s", (_what, change, field, value, reason) => {
    const row = aChange(change);
    expect(settle([row]).refused).toEqual([{ line: 2, row, field, value, reason: expect.stringMatching(reason) }]);
  });

  it("does not tell again what was wrong before", () => {
    const wrong = { ...PUBLISHED, email: "camille.martin@mairie.fr" };
    expect(settle([aChange({ from: wrong.phone })], tablesWith(wrong)).refused).toEqual([]);
  });
});

describe("a new place", () => {
  const NEW_PLACE = aPlaceLine({
    ...PUBLISHED,
    id: "lm-04-cafe",
    category: "lieu-multiservices",
    name: "Café",
    source: "presse-et-sites",
    verification: "recoupe",
  });
  const add = (table: PlaceTable, cells: Partial<typeof NEW_PLACE>) => {
    const row = { ...NEW_PLACE, ...cells };
    return settle(listChanges(table, blankRow(table, row.id), row, GROUNDS));
  };

  it("is added with all its cells", () => {
    const { rows, refused } = add("lieux-multiservices", {});
    expect(refused).toEqual([]);
    expect(rows).toMatchObject([{ table: "lieux-multiservices", before: undefined, after: NEW_PLACE }]);
  });

  it.each<[string, PlaceTable, Partial<typeof NEW_PLACE>, readonly (readonly [string, string])[]]>([
    ["with a taken id", "lieux-multiservices", { id: "fs-1" }, [["id", "identifiant déjà pris"]]],
    ["in the table of the official list", "france-services-voisins", {}, [["id", "cette table suit"]]],
    [
      "without what is required",
      "lieux-multiservices",
      { postcode: "", code_commune: "" },
      [
        ["postcode", "valeur obligatoire"],
        ["code_commune", "valeur obligatoire"],
      ],
    ],
  ])("is refused %s", (_what, table, cells, refusals) => {
    const { refused } = add(table, cells);
    expect(refused.map(({ field, reason }) => [field, reason])).toEqual(
      refusals.map(([field, reason]) => [field, expect.stringMatching(`^${reason}`)]),
    );
  });
});
