import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commitLayer } from "../../domain/layer/commit-layer.ts";
import { findDuplicates } from "../../domain/layer/find-duplicates.ts";
import { layerId } from "../../domain/layer/layer-id.ts";
import type { Place } from "../../domain/place.ts";
import { compareLayer } from "../../domain/quality/compare-layer.ts";
import { compareWithList } from "../../domain/refresh/compare-with-list.ts";
import { readFile } from "../../formats/csv/imported/read-file.ts";
import { readCorrections } from "../../formats/csv/read-corrections.ts";
import { readCommuneColumns } from "../../formats/public-data/commune-columns.ts";
import { readPlaceFeature } from "../../formats/public-data/place-feature.ts";
import { proposeChoices } from "../../import/propose-choices.ts";
import { understandRows } from "../../import/understand-rows.ts";
import { bouquetsOf } from "../import/state.ts";

/** The national list as published, beside the project: not part of it. */
const LIST = "../shared/snapshots/liste-fs-20240801.csv";
const VINTAGE = "2024-08-01";
const isThere = existsSync(LIST);
if (!isThere) console.warn(`${LIST} is not there: it is not compared.`);

const places = (JSON.parse(readFileSync("public/data/points.geojson", "utf8")).features as unknown[])
  .map(readPlaceFeature)
  .filter((place): place is Place => typeof place !== "string");

/** The list as a person brings it, with what they would be told of duplicates. */
async function understandList() {
  const communes = readCommuneColumns(JSON.parse(readFileSync("public/data/communes.json", "utf8")));
  if (typeof communes === "string") throw new Error(communes);
  const answer = await readFile(new File([readFileSync(LIST)], "liste-fs-20240801.csv"));
  if (answer.kind !== "read") throw new Error(answer.kind);
  const { table } = answer.imported;
  const context = {
    communes: communes.communes,
    bouquets: bouquetsOf(places),
    corrections: readCorrections(readFileSync("data/corrections/corrections.csv", "utf8")),
  };
  return understandRows(table, proposeChoices(table).choices, context);
}

describe.skipIf(!isThere)("the official list from which the table was made", () => {
  it("reports no change when the person refreshes it", async () => {
    const { added, gone, renamed, moved, rescheduled, retold, unchanged } = compareWithList(
      places,
      await understandList(),
    );
    expect([added, gone, renamed, moved, rescheduled, retold]).toEqual([[], [], [], [], [], []]);
    expect(unchanged).toBe(178);
  });

  it("reports no change when it is imported as another vintage", async () => {
    const { layer } = await bring();
    const { age, added, gone, renamed, moved, rescheduled, unchanged } = compareLayer(places, layer);
    expect([added, gone, renamed, moved, rescheduled]).toEqual([[], [], [], [], []]);
    expect([age, unchanged]).toEqual(["same", 178]);
  });

  it("keeps every correction of the table when it replaces the places of the map", async () => {
    const { layer } = await bring();
    const before = new Map(places.map((place) => [place.id, place]));
    const corrected = ({ name, position, precision, records }: Place) => {
      const record = records.find(({ category }) => category === "france-services");
      const { name: own, address, postcode, group, openingHours, appointment } = record ?? {};
      return {
        name,
        position: position.map((degrees) => degrees.toFixed(5)),
        precision,
        own,
        address,
        postcode,
        group,
        openingHours,
        appointment,
      };
    };
    const standing = layer.places.filter(({ id }) => before.has(id));
    expect(standing).toHaveLength(178);
    const undone = standing.filter(
      (place) => JSON.stringify(corrected(place)) !== JSON.stringify(corrected(before.get(place.id) ?? place)),
    );
    expect(undone).toEqual([]);
  });
});

async function bring() {
  const { places: listed } = await understandList();
  const duplicates = findDuplicates(listed, places);
  const description = { id: layerId(1), name: "Liste", addedOn: "2026-11-25", vintage: VINTAGE };
  const origin = { kind: "national-list" } as const;
  return {
    layer: commitLayer(
      { places: listed, duplicates },
      { ...description, origin, decisions: new Map(), existing: places },
    ),
  };
}
