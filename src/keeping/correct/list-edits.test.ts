import { expect, it } from "vitest";
import { aPlaceLine } from "../../testing/table-builders.ts";
import { type Cells, listEdits, listNewPlace, positionCells } from "./list-edits.ts";

const GROUNDS = { reason: "Correction", source: "Appel au lieu", date: "2026-12-01" };
const POSITION = { postcode: "04400", commune: "Barcelonnette" };
const office = {
  table: "france-services",
  row: aPlaceLine({ ...POSITION, phone: "04 92 00 00 01", address: "1 rue Haute" }),
} as const;
const seasonal = {
  table: "espaces-saisonniers",
  row: aPlaceLine({ ...POSITION, id: "es-barcelonnette", phone: "04 92 00 00 01", address: "Mairie" }),
} as const;

const edit = (cells: Cells) =>
  listEdits(office, [seasonal], cells, GROUNDS).map(({ id, field, from, to }) => [id, field, from, to]);

it("corrects the rows of the place that say the same, and leaves the others", () => {
  expect(edit({ phone: "04 92 00 00 02", address: "2 rue Haute" })).toEqual([
    ["fs-1", "address", "1 rue Haute", "2 rue Haute"],
    ["fs-1", "phone", "04 92 00 00 01", "04 92 00 00 02"],
    ["es-barcelonnette", "phone", "04 92 00 00 01", "04 92 00 00 02"],
  ]);
});

it("fills an empty cell of the edited row alone, and closes no other row", () => {
  expect(edit({ email: "mairie@essai.fr", kind: "ferme" })).toEqual([
    ["fs-1", "kind", "accueil", "ferme"],
    ["fs-1", "email", "", "mairie@essai.fr"],
  ]);
});

it("moves the rows that stand at the same position, and no other", () => {
  const cells = positionCells([6.66, 44.39], { name: "Barcelonnette", code: "04019" as never }, "04400");
  const moved = (other: typeof seasonal.row) =>
    listEdits(office, [{ ...seasonal, row: other }], cells, GROUNDS)
      .filter(({ field }) => field === "longitude")
      .map(({ id, from, to }) => [id, from, to]);
  const own = ["fs-1", "6.65", "6.66000"];
  expect(moved(seasonal.row)).toEqual([own, ["es-barcelonnette", "6.65", "6.66000"]]);
  expect(moved({ ...seasonal.row, latitude: "44.3" })).toEqual([own]);
});

it("says where a new place is known from, and guesses nothing else", () => {
  const cellsOf = (source: string) =>
    Object.fromEntries(
      listNewPlace(
        "lieux-multiservices",
        { name: "Café", code_commune: "04019" },
        { ...GROUNDS, source },
        new Set(),
      ).map(({ field, to }) => [field, to]),
    );
  expect(cellsOf("www.cafe.fr")).toEqual({
    kind: "accueil",
    name: "Café",
    format: "fixe",
    code_commune: "04019",
    source: "presse-et-sites",
    source_detail: "www.cafe.fr",
    source_date: "2026-12-01",
    verification: "a-confirmer",
  });
  expect(cellsOf("")).toMatchObject({ source: "connaissance", source_detail: expect.stringContaining("sans source") });
});

it("gives a new place an id that is free", () => {
  const taken = new Set(["lm-04-cafe", "lm-04-cafe-2"]);
  const [first] = listNewPlace("lieux-multiservices", { name: "Café", code_commune: "04019" }, GROUNDS, taken);
  expect(first?.id).toBe("lm-04-cafe-3");
});
