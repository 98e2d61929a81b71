import { describe, expect, it } from "vitest";
import { anOfficialCommune, aPlaceLine, someOfficialCodes } from "../../src/testing/table-builders.ts";
import { type Doubt, readPlaceRow } from "./read-place-rows.ts";

const official = someOfficialCodes([anOfficialCommune()], { "04226": "04019" });

function read(changes: Parameters<typeof aPlaceLine>[0], doubts: readonly Doubt[] = []) {
  return readPlaceRow("a.csv", { line: 7, row: aPlaceLine(changes) }, official, doubts);
}

describe("readPointRow", () => {
  it("reads a place with its record, its commune and its doubts", () => {
    expect(
      read({ themes: "sante;emploi", appointment: "oui", season: "hiver", source: "a;b" }, [
        { field: "address", note: "Adresse ?" },
      ]),
    ).toMatchObject({
      file: "a.csv",
      line: 7,
      kind: "accueil",
      format: "fixe",
      themes: ["emploi", "sante"],
      position: [6.65, 44.387],
      commune: { code: "04019", name: "Barcelonnette" },
      record: { id: "fs-1", appointment: true, season: "hiver", sources: ["a", "b"], doubts: ["Adresse ?"] },
      hasDoubtfulLocation: false,
    });
  });

  it.each(["longitude", "latitude", "commune", "code_commune"])(
    "marks the location as doubtful by a doubt about its %s",
    (field) => {
      const doubts = [
        { field: "phone", note: "Téléphone ?" },
        { field, note: "Où ?" },
      ];
      expect(read({}, doubts)).toMatchObject({ hasDoubtfulLocation: true });
      expect(read({}, doubts.slice(0, 1))).toMatchObject({ hasDoubtfulLocation: false });
    },
  );

  it("marks a number as doubtful by a doubt about it, not a missing number", () => {
    const doubts = [{ field: "phone", note: "Téléphone ?" }];
    expect(read({ phone: "04 90 00 00 00" }, doubts)).toMatchObject({ record: { hasDoubtfulPhone: true } });
    expect(read({ phone: "" }, doubts)).not.toHaveProperty("record.hasDoubtfulPhone");
    expect(read({ phone: "04 90 00 00 00" })).not.toHaveProperty("record.hasDoubtfulPhone");
  });

  it("leaves empty cells unknown", () => {
    expect(read({})).toMatchObject({ record: { appointment: undefined, season: undefined, openingHours: "" } });
    expect(read({ appointment: "non" })).toMatchObject({ record: { appointment: false } });
  });

  it("gives no position to a place of which only the commune is known", () => {
    expect(read({ precision: "commune", longitude: "", latitude: "" })).toMatchObject({ position: undefined });
  });

  it.each([["longitude"], ["latitude"]] as const)("reports an empty %s of a position", (field) => {
    expect(read({ precision: "adresse", [field]: "" })).toMatchObject([
      { line: 7, field, value: "", reason: expect.stringMatching(/^position vide : donnez/) },
    ]);
  });

  it("uses the current commune for a former code", () => {
    expect(read({ code_commune: "04226" })).toMatchObject({ commune: { code: "04019" } });
  });

  it("drops a project", () => {
    expect(read({ kind: "projet", code_commune: "" })).toBeUndefined();
  });

  it("lists an unknown commune and unknown themes, both", () => {
    expect(read({ code_commune: "99999", themes: "emploi;banque" })).toMatchObject([
      { file: "a.csv", line: 7, field: "code_commune", value: "99999" },
      { file: "a.csv", line: 7, field: "themes", value: "emploi;banque" },
    ]);
  });

  it.each(["category", "kind", "format", "verification"] as const)("makes no place of an unknown %s", (field) => {
    expect(read({ [field]: "inconnu" })).toEqual([]);
  });
});
