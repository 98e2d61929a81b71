import { describe, expect, it } from "vitest";
import type { Correction } from "../../domain/corrections/correction.ts";
import { PLACE_COLUMNS } from "../../domain/place-columns.ts";
import { aCommune } from "../../testing/builders.ts";
import { proposeChoices } from "./propose-choices.ts";
import { understandRows } from "./understand-rows.ts";

const communes = [aCommune({ position: [6.65, 44.387] })];
const LISTED = {
  id_fs: "1",
  lib_fs: "France services Essai",
  insee_com: "04019",
  longitude: "6.7",
  latitude: "44.4",
  prise_rdv: "Non",
  h_lundi: "09:00 - 17:00 / 13:00 - 17:00",
  h_mardi: "09:00 - 12:00",
};

/** The first place of a list with one row, corrected, and its issues. */
function correct(cells: Readonly<Record<string, string>>, ...corrections: readonly Omit<Correction, "id">[]) {
  const table = { columns: Object.keys(cells), rows: [{ line: 2, cells: Object.values(cells) }] };
  const { places, issues } = understandRows(table, proposeChoices(table).choices, {
    communes,
    corrections: corrections.map((correction) => ({ id: "fs-1", ...correction })),
  });
  const [{ place } = { place: undefined }] = places;
  return {
    place,
    record: place?.records[0],
    told: issues.map(({ reason, value, suggestion }) => [reason, value, suggestion]),
  };
}

describe("a correction of a row of the official list", () => {
  it("applies while the list has the old value, typography apart, and is reported", () => {
    const name = { field: "name", from: "France services d'Essai", to: "Essai-les-Bains" };
    const { record, told } = correct({ ...LISTED, h_lundi: "", lib_fs: "France Services d’Essai" }, name);
    expect(record?.name).toBe("Essai-les-Bains");
    expect(told).toEqual([["known-error", "France Services d’Essai", "Essai-les-Bains"]]);
  });

  it("does not apply when the list has another value, or the corrected one", () => {
    const name = (to: string) => ({ field: "name", from: "Essai", to });
    expect(correct({ ...LISTED, h_lundi: "" }, name("X"))).toMatchObject({ record: { name: LISTED.lib_fs }, told: [] });
    expect(correct({ ...LISTED, h_lundi: "", lib_fs: "Éssai" }, name("Éssai")).told).toEqual([]);
  });

  it("may follow another correction", () => {
    const first = { field: "name", from: LISTED.lib_fs, to: "A" };
    expect(correct(LISTED, first, { field: "name", from: "A", to: "B" }).record?.name).toBe("B");
  });

  it("empties a position, and the place gets the seat of its commune", () => {
    const { place, told } = correct(
      { ...LISTED, h_lundi: "" },
      { field: "longitude", from: "6.70000", to: "" },
      { field: "latitude", from: "44.40000", to: "" },
      { field: "precision", from: "adresse", to: "commune" },
    );
    expect(place).toMatchObject({ position: [6.65, 44.387], precision: "commune" });
    expect(told.map(([reason]) => reason)).toEqual(["known-error", "known-error", "known-error"]);
  });

  it("does not apply to a position of which one coordinate has changed in the list", () => {
    const { place, told } = correct(
      { ...LISTED, h_lundi: "", latitude: "44.39" },
      { field: "longitude", from: "6.70000", to: "" },
      { field: "latitude", from: "44.40000", to: "" },
      { field: "precision", from: "adresse", to: "commune" },
    );
    expect(place).toMatchObject({ position: [6.7, 44.39], precision: "adresse" });
    expect(told).toEqual([]);
  });

  it("takes the hours of the days as our table writes them, overlaps included", () => {
    const from = "Mo 09:00-17:00,13:00-17:00; Tu 09:00-12:00";
    const { record, told } = correct(LISTED, { field: "opening_hours", from, to: "Mo 09:00-17:00; Tu 09:00-12:00" });
    expect(record).toMatchObject({ openingHours: "Mo 09:00-17:00; Tu 09:00-12:00", comment: "" });
    expect(told).toEqual([["known-error", from, "Mo 09:00-17:00; Tu 09:00-12:00"]]);
    expect(correct(LISTED, { field: "opening_hours", from, to: "" }).record?.openingHours).toBe("");
  });

  it("takes yes and no as our table writes them", () => {
    const appointment = { field: "appointment", from: "non", to: "oui" };
    expect(correct(LISTED, appointment).record?.appointment).toBe(true);
  });

  it("does not apply to a field without a column in the list, or to another row", () => {
    const group = { field: "group", from: "", to: "Pays" };
    expect(correct(LISTED, group).record?.group).toBe("");
    expect(correct({ ...LISTED, groupe_fs: "" }, group).record?.group).toBe("Pays");
    expect(correct({ ...LISTED, groupe_fs: "", id_fs: "2" }, group).record?.group).toBe("");
  });
});

describe("a correction of a row of our own format", () => {
  const OURS = {
    ...Object.fromEntries(PLACE_COLUMNS.map((column) => [column, ""])),
    id: "fs-1",
    name: "Essai",
    code_commune: "04019",
  };
  const name = { field: "name", from: "Essai", to: "Corrigé" };

  it("applies to a table of data/points, which holds the uncorrected values", () => {
    expect(correct(OURS, name).record?.name).toBe("Corrigé");
  });

  it("does not apply to an export of the page, nor to a table of any other format", () => {
    expect(correct({ ...OURS, lieu: "fs-1" }, name).record?.name).toBe("Essai");
    expect(correct({ id: "fs-1", nom: "Essai", code_insee: "04019" }, name).record?.name).toBe("Essai");
  });
});
