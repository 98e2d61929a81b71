import { describe, expect, it } from "vitest";
import { aPlaceLine } from "../../testing/table-builders.ts";
import { groupByPart, listEdits, newRow, positionCells } from "./edit-place.ts";

const GROUNDS = { reason: "Correction", source: "Appel au lieu", date: "2026-12-01" };
const office = {
  table: "france-services",
  row: aPlaceLine({ phone: "04 92 00 00 01", address: "1 rue Haute" }),
} as const;
const seasonal = {
  table: "espaces-saisonniers",
  row: aPlaceLine({ id: "es-barcelonnette", phone: "04 92 00 00 01", address: "Mairie" }),
} as const;

describe("listEdits", () => {
  const fieldsOf = (cells: Parameters<typeof listEdits>[2]) =>
    listEdits(office, [seasonal], cells, GROUNDS).map(({ id, field, from, to }) => [id, field, from, to]);

  it("corrects the rows of the place that say the same, and leaves the others", () => {
    expect(fieldsOf({ phone: "04 92 00 00 02", address: "2 rue Haute" })).toEqual([
      ["fs-1", "address", "1 rue Haute", "2 rue Haute"],
      ["fs-1", "phone", "04 92 00 00 01", "04 92 00 00 02"],
      ["es-barcelonnette", "phone", "04 92 00 00 01", "04 92 00 00 02"],
    ]);
  });

  it("fills an empty cell of the edited row alone, and closes no other row", () => {
    expect(fieldsOf({ email: "mairie@essai.fr", kind: "ferme" })).toEqual([
      ["fs-1", "kind", "accueil", "ferme"],
      ["fs-1", "email", "", "mairie@essai.fr"],
    ]);
  });

  it("moves the rows that stand at the same position", () => {
    const cells = positionCells([6.66, 44.39], { name: "Barcelonnette", code: "04019" as never }, "04400");
    expect(fieldsOf(cells).filter(([, field]) => field === "longitude")).toEqual([
      ["fs-1", "longitude", "6.65", "6.66000"],
      ["es-barcelonnette", "longitude", "6.65", "6.66000"],
    ]);
  });
});

describe("newRow", () => {
  it("says where the place is known from, and guesses nothing else", () => {
    const row = newRow(
      "lieux-multiservices",
      "lm-04-cafe",
      { name: "Café" },
      { how: "www.cafe.fr", today: "2026-12-01" },
    );
    expect(row).toMatchObject({ source: "presse-et-sites", source_detail: "www.cafe.fr", source_date: "2026-12-01" });
    expect(row).toMatchObject({
      category: "lieu-multiservices",
      verification: "a-confirmer",
      phone: "",
      opening_hours: "",
    });
    const unsaid = newRow("lieux-multiservices", "lm-04-cafe", {}, { how: "", today: "2026-12-01" });
    expect(unsaid.source).toBe("connaissance");
    expect(unsaid.source_detail).not.toBe("");
  });
});

it("groups the cells of a position, and those of a new place", () => {
  const change = { table: "france-services", id: "fs-1", field: "longitude", from: "1", to: "2", ...GROUNDS };
  const begun = { ...change, id: "lm-04-cafe", table: "lieux-multiservices" };
  const groups = groupByPart([
    change,
    { ...change, field: "latitude" },
    { ...change, field: "phone" },
    { ...begun, field: "id", from: "", to: "lm-04-cafe" },
    { ...begun, field: "name" },
    { ...change, field: "website" },
  ]);
  expect(groups.map(({ id, part, changes }) => [id, part, changes.length])).toEqual([
    ["fs-1", "position", 2],
    ["fs-1", "phone", 1],
    ["lm-04-cafe", "new", 2],
    ["fs-1", undefined, 1],
  ]);
});
