import { describe, expect, it } from "vitest";
import type { CodeCommune } from "../../src/domain/codes.ts";
import { anOfficialCommune, aTable, someOfficialCodes } from "../../src/testing/table-builders.ts";
import { joinStops } from "./join-stops.ts";
import { TABLES } from "./table-columns.ts";

const official = someOfficialCodes(
  [anOfficialCommune(), anOfficialCommune({ code: "26001" as CodeCommune, name: "Solaure-en-Diois" })],
  { "04226": "04019" },
);

function join(...rows: Parameters<typeof aTable<(typeof TABLES.tournees.columns)[number]>>[1][number][]) {
  return joinStops(aTable(TABLES.tournees, rows), new Map([["04019" as CodeCommune, [6.6, 44.4]]]), official);
}

describe("joinStops", () => {
  it("gives each place its stops in the order of the table, at their communes' seats", () => {
    const { stops, problems } = join(
      { point_id: "fs-1", code_commune: "04019", place: "Mairie", opening_hours: "Mo 09:00-12:00", note: "en été" },
      { point_id: "fs-2", code_commune: "04019" },
      { point_id: "fs-1", code_commune: "04226", place: "Salle" },
    );
    const stop = { commune: "Barcelonnette", codeCommune: "04019", openingHours: "", note: "", position: [6.6, 44.4] };
    expect(problems).toEqual([]);
    expect(stops.get("fs-1")).toEqual([
      { ...stop, place: "Mairie", openingHours: "Mo 09:00-12:00", note: "en été" },
      { ...stop, place: "Salle" },
    ]);
    expect(stops.get("fs-2")).toHaveLength(1);
  });

  it("keeps a stop in a commune without a known seat, without a position", () => {
    const { stops } = join({ point_id: "fs-1", code_commune: "26001" });
    expect(stops.get("fs-1")).toMatchObject([{ commune: "Solaure-en-Diois", position: undefined }]);
  });

  it.each(["circuit mensuel", "ou Saint-Pons", "le premier lundi du mois", "jour de passage à demander"])(
    "lists weekly hours that the note contradicts: %s",
    (note) => {
      const { stops, problems } = join(
        { point_id: "fs-1", code_commune: "04019", opening_hours: "Mo 09:00-12:00", note },
        { point_id: "fs-1", code_commune: "04019", note },
      );
      expect(stops.get("fs-1")).toHaveLength(1);
      expect(problems).toMatchObject([{ line: 2, field: "opening_hours", value: "Mo 09:00-12:00" }]);
    },
  );

  it("lists a stop in an unknown commune", () => {
    const { stops, problems } = join({ point_id: "fs-1", code_commune: "99999" });
    expect(stops.size).toBe(0);
    expect(problems).toMatchObject([{ line: 2, field: "code_commune", value: "99999" }]);
  });
});
