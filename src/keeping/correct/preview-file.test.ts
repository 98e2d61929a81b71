import { expect, it } from "vitest";
import type { CorrectionRow } from "../../domain/corrections/correction.ts";
import { aCommune } from "../../testing/builders.ts";
import { aPlaceLine } from "../../testing/table-builders.ts";
import { foreseeRefusals } from "./preview-file.ts";

const row = aPlaceLine({ postcode: "04400", phone: "04 92 00 00 01", source_detail: "ligne 1" });
const communes = [aCommune({ code: row.code_commune as never, postcodes: ["04400"], position: [6.65, 44.387] })];
const files = { communes, outlines: undefined, sources: [{ id: row.source }] };

function aChange(changes: Partial<CorrectionRow>): CorrectionRow {
  const grounds = { reason: "Correction", source: "", date: "2026-12-01" };
  return { table: "france-services", id: "fs-1", field: "phone", from: row.phone, to: "", ...grounds, ...changes };
}

const foresee = (...changes: readonly CorrectionRow[]) =>
  foreseeRefusals(changes, files, (table) => new Map(table === "france-services" ? [[row.id, row]] : []));

it("foresees no refusal of corrections that the command accepts", () => {
  expect(
    foresee(aChange({ to: "04 92 00 00 02" }), aChange({ field: "email", to: "mairie@essai.fr", from: "" })),
  ).toEqual([]);
});

it("names the columns of refused lines by their titles, and of each its row", () => {
  expect(
    foresee(aChange({ to: "12" }), aChange({ id: "fs-9" }), aChange({ field: "address", from: "", reason: "" })),
  ).toEqual([
    { id: "fs-1", text: "Raison : valeur obligatoire" },
    { id: "fs-1", text: expect.stringMatching(/^Téléphone : forme attendue/) },
    { id: "fs-9", text: expect.stringMatching(/^Identifiant : aucune ligne de ce nom/) },
  ]);
});
