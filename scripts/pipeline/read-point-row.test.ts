import { describe, expect, it } from "vitest";
import { anOfficialCommune, aPointLine, someOfficialCodes } from "../../src/testing/table-builders.ts";
import { readPointRow } from "./read-point-row.ts";

const official = someOfficialCodes([anOfficialCommune()], { "04226": "04019" });

function read(changes: Parameters<typeof aPointLine>[0], doubts: readonly string[] = []) {
  return readPointRow("a.csv", { line: 7, row: aPointLine(changes) }, official, doubts);
}

describe("readPointRow", () => {
  it("reads a place with its record, its commune and its doubts", () => {
    expect(
      read({ themes: "sante;emploi", appointment: "oui", season: "hiver", source: "a;b" }, ["Adresse ?"]),
    ).toMatchObject({
      file: "a.csv",
      line: 7,
      kind: "accueil",
      format: "fixe",
      themes: ["emploi", "sante"],
      position: [6.65, 44.387],
      commune: { code: "04019", name: "Barcelonnette" },
      record: { id: "fs-1", appointment: true, season: "hiver", sources: ["a", "b"], doubts: ["Adresse ?"] },
    });
  });

  it("leaves what is not said unknown", () => {
    expect(read({})).toMatchObject({ record: { appointment: undefined, season: undefined, openingHours: "" } });
    expect(read({ appointment: "non" })).toMatchObject({ record: { appointment: false } });
  });

  it("gives a place of which only the commune is known no position", () => {
    expect(read({ precision: "commune", longitude: "", latitude: "" })).toMatchObject({ position: undefined });
  });

  it.each([["longitude"], ["latitude"]] as const)("calls an empty %s an empty position", (field) => {
    expect(read({ precision: "adresse", [field]: "" })).toMatchObject([
      { line: 7, field, value: "", reason: expect.stringMatching(/^position vide : donnez/) },
    ]);
  });

  it("takes the commune of today for a code of old", () => {
    expect(read({ code_commune: "04226" })).toMatchObject({ commune: { code: "04019" } });
  });

  it("leaves a project out", () => {
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
