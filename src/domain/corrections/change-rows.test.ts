import { describe, expect, it } from "vitest";
import { aPlaceLine } from "../../testing/table-builders.ts";
import { changeRow, changeState, listChanges, mergeChanges, newRowId, withoutChanges } from "./change-rows.ts";
import type { CorrectionRow } from "./correction.ts";

const GROUNDS = { reason: "Numéro changé", source: "Appel au lieu", date: "2026-11-28" };
const row = aPlaceLine({ phone: "04 92 00 00 01", email: "" });

function aChange(changes: Partial<CorrectionRow> = {}): CorrectionRow {
  return { table: "france-services", id: "fs-1", field: "phone", from: "a", to: "b", ...GROUNDS, ...changes };
}

describe("listChanges", () => {
  it("lists each cell that differs, with its old and new value", () => {
    expect(listChanges("france-services", row, { ...row, phone: "", email: "a@b.fr" }, GROUNDS)).toEqual([
      aChange({ field: "phone", from: "04 92 00 00 01", to: "" }),
      aChange({ field: "email", from: "", to: "a@b.fr" }),
    ]);
    expect(listChanges("france-services", row, row, GROUNDS)).toEqual([]);
  });

  it("begins a new row with its id, and gives every cell that is not empty", () => {
    const added = aPlaceLine({ id: "lm-05-cafe", category: "lieu-multiservices" });
    const changes = listChanges("lieux-multiservices", undefined, added, GROUNDS);
    expect(changes[0]).toEqual(
      aChange({ table: "lieux-multiservices", id: "lm-05-cafe", field: "id", from: "", to: "lm-05-cafe" }),
    );
    expect(changeRow(undefined, changes)).toEqual(added);
  });
});

describe("mergeChanges", () => {
  it("keeps the first former value and the last new one of a cell", () => {
    const later = aChange({ from: "b", to: "c", reason: "Deuxième appel" });
    expect(mergeChanges([aChange()], [later])).toEqual([{ ...later, from: "a" }]);
  });

  it("drops a cell that is back at its first value, and keeps the others", () => {
    const other = aChange({ field: "email" });
    expect(mergeChanges([aChange(), other], [aChange({ from: "b", to: "a" })])).toEqual([other]);
  });

  it("distinguishes cells of other rows and tables", () => {
    expect(
      mergeChanges([aChange()], [aChange({ id: "fs-2" }), aChange({ table: "lieux-multiservices" })]),
    ).toHaveLength(3);
  });
});

describe("changeState", () => {
  it("compares a change with the published value", () => {
    const change = aChange({ from: "04 92 00 00 01", to: "04 92 00 00 02" });
    expect(changeState(change, row)).toBe("waiting");
    expect(changeState(change, { ...row, phone: "04 92 00 00 02" })).toBe("published");
    expect(changeState(change, { ...row, phone: "04 92 00 00 03" })).toBe("outdated");
    expect(changeState(change, undefined)).toBe("outdated");
  });

  it("waits until a new row is published", () => {
    const beginning = aChange({ field: "id", from: "", to: "fs-1" });
    const empty = aChange({ field: "email", from: "", to: "" });
    expect([beginning, empty].map((change) => changeState(change, undefined))).toEqual(["waiting", "waiting"]);
    expect(changeState(beginning, row)).toBe("published");
  });
});

it("removes the changes of the named cells only", () => {
  expect(withoutChanges([aChange(), aChange({ field: "email" })], [aChange({ to: "other" })])).toEqual([
    aChange({ field: "email" }),
  ]);
});

describe("newRowId", () => {
  const cafe = { name: "Café des Cîmes & cie", codeCommune: "05061" };
  it.each([
    ["lieux-multiservices", cafe, "lm-05-cafe-des-cimes-cie"],
    ["espaces-saisonniers", { name: "Les Ménuires", codeCommune: "73257" }, "es-les-menuires"],
    [
      "lieux-multiservices",
      { name: "un deux trois quatre cinq six sept", codeCommune: "2A004" },
      "lm-2a-un-deux-trois-quatre-cinq-six",
    ],
  ] as const)("names a row of %s after its place", (table, place, id) => {
    expect(newRowId(table, place, new Set())).toBe(id);
  });

  it("numbers an id that is taken", () => {
    const taken = new Set(["lm-05-cafe-des-cimes-cie", "lm-05-cafe-des-cimes-cie-2"]);
    expect(newRowId("lieux-multiservices", cafe, taken)).toBe("lm-05-cafe-des-cimes-cie-3");
  });
});
