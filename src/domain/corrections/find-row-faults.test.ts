import { bboxPolygon } from "@turf/turf";
import { expect, it } from "vitest";
import { aPlaceLine } from "../../testing/table-builders.ts";
import { findRowFaults, isNamedMailbox } from "./find-row-faults.ts";

it.each(["camille.martin@mairie.fr", "c.martin@mairie.fr", "camille-martin@laposte.net", "Jean_Dupont@x.fr"])(
  "takes %s for a person's",
  (email) => {
    expect(isNamedMailbox(email)).toBe(true);
  },
);

it.each([
  "contact@mairie.fr",
  "fs.chamonix@x.fr",
  "merindol-fs@x.fr",
  "mfs-digne@x.fr",
  "pont-de-claix@x.fr",
  "mddnice-centre@departement06.fr",
  "la-grave@france-services.gouv.fr",
  "thonon-agglomeration@france-services.gouv.fr",
  "bureau73@x.fr",
  "efs-serres@x.fr",
  "mds.gap@x.fr",
  "pimmsmobile.gap@x.fr",
])("accepts %s as the address of an office", (email) => {
  expect(isNamedMailbox(email)).toBe(false);
});

it("compares a place in a commune of unknown town hall with the outline of its département alone", () => {
  const commune = { name: "Barcelonnette", postcodes: ["04400"], codeDepartement: "04", position: undefined };
  const outline = bboxPolygon([6, 44, 6.7, 45]);
  const ground = { communeOf: () => commune, outlineOf: () => outline, sources: new Set(["anct-fs-2024"]) };
  const reasonsOf = (cells: Parameters<typeof aPlaceLine>[0]) =>
    findRowFaults(aPlaceLine(cells), ground).map(({ reason }) => reason);
  expect(reasonsOf({ latitude: "44.9" })).toEqual([]);
  expect(reasonsOf({ longitude: "6.75" })).toEqual(["à 4.0 km du département 04"]);
});
