import { expect, it } from "vitest";
import type { CorrectionRow } from "../../domain/corrections/correction.ts";
import { aCommune } from "../../testing/builders.ts";
import { aPlaceLine } from "../../testing/table-builders.ts";
import { previewFile } from "./preview-file.ts";

const row = aPlaceLine({ postcode: "04400", phone: "04 92 00 00 01", source_detail: "ligne 1" });
const files = {
  communes: [
    aCommune({
      code: row.code_commune as never,
      name: "Barcelonnette",
      postcodes: ["04400"],
      position: [6.65, 44.387],
    }),
  ],
  outlines: undefined,
  sources: [{ id: row.source }],
};

function aChange(changes: Partial<CorrectionRow>): CorrectionRow {
  const grounds = { reason: "Correction", source: "", date: "2026-12-01" };
  return { table: "france-services", id: "fs-1", field: "phone", from: row.phone, to: "", ...grounds, ...changes };
}

const tell = (...changes: readonly CorrectionRow[]) =>
  changes.map(previewFile(changes, files, (table) => new Map(table === "france-services" ? [[row.id, row]] : [])));

it("tells nothing of a correction that the command accepts", () => {
  expect(tell(aChange({ to: "04 92 00 00 02" }), aChange({ field: "email", from: "", to: "mairie@essai.fr" }))).toEqual(
    [[], []],
  );
});

it.each<[string, Partial<CorrectionRow>, RegExp]>([
  ["a stale value", { from: "04 92 00 00 09" }, /^Téléphone, changé depuis : la table contient « 04 92 00 00 01 »/],
  ["the same value", { from: "x", to: row.phone }, /^Téléphone : déjà fait/],
  ["an unknown id", { id: "fs-9" }, /^Identifiant : aucune ligne de ce nom/],
  ["a bad cell", { to: "12" }, /^Téléphone : forme attendue/],
  [
    "the postcode of another commune",
    { field: "postcode", from: "04400", to: "05000" },
    /^Code postal : codes postaux de Barcelonnette : 04400/,
  ],
  [
    "a position far from its commune",
    { field: "latitude", from: "44.387", to: "44.6" },
    /^Longitude : à 23\.\d km de la mairie/,
  ],
  ["a line that cannot be read", { reason: "" }, /^Raison : valeur obligatoire/],
  ["a sign that is not seen", { source: "a\u202Eb" }, /^Comment on le sait : signe invisible/],
])("tells the refusal of %s, and of no other line", (_what, change, sentence) => {
  const [other, told] = tell(aChange({ field: "email", from: "", to: "mairie@essai.fr" }), aChange(change));
  expect([other, told]).toEqual([[], [expect.stringMatching(sentence)]]);
});
