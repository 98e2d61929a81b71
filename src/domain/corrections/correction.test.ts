import { describe, expect, it } from "vitest";
import { type CorrectionRow, mergeChanges } from "./correction.ts";

const GROUNDS = { reason: "Numéro changé", source: "Appel au lieu", date: "2026-11-28" };

function aChange(changes: Partial<CorrectionRow> = {}): CorrectionRow {
  return { table: "france-services", id: "fs-1", field: "phone", from: "a", to: "b", ...GROUNDS, ...changes };
}

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
