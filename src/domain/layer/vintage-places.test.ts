import { expect, it } from "vitest";
import { aPlace, aStop } from "../../testing/builders.ts";
import type { CodeCommune } from "../codes.ts";
import type { Place, PlaceRecord } from "../place.ts";
import { layerId } from "./layer-id.ts";
import { vintagePlaces } from "./vintage-places.ts";

const LAYER = layerId(1);

function imported(id: string, changes: Partial<Place> = {}, record: Partial<PlaceRecord> = {}): Place {
  const place = aPlace({ id, ...changes });
  return { ...place, layer: LAYER, records: [{ ...place.records[0], ...record, layer: LAYER }] };
}

function withRecords(place: Place, ...records: readonly PlaceRecord[]): Place {
  const categories = [...place.categories, ...records.map(({ category }) => category)];
  return { ...place, categories, records: [...place.records, ...records] };
}

const idsOf = (places: readonly Place[]) => places.map(({ id }) => id).sort();
const multiService = aPlace({ id: "lm-1", categories: ["lieu-multiservices"] });
const SAME_ADDRESS = { address: "12 RUE DE L'EGLISE" };
const MOVED = [6.9, 45.4] as const;

it("has the listed places, and those of other types as today", () => {
  const today = [aPlace({ id: "fs-1" }), aPlace({ id: "fs-2" }), multiService];
  const {
    places,
    categories,
    listed,
    today: count,
  } = vintagePlaces(today, { places: [imported("fs-2"), imported("fs-3")] });
  expect(idsOf(places)).toEqual(["fs-2", "fs-3", "lm-1"]);
  expect([categories, listed, count]).toEqual([["france-services"], 2, 2]);
});

it("keeps a place of today that has a record of another type, without those that the list covers", () => {
  const joined = withRecords(aPlace({ id: "fs-1" }), multiService.records[0]);
  const { places } = vintagePlaces([joined], { places: [imported("fs-3")] });
  const [left] = places;
  expect([left?.id, left?.categories, left?.records.map(({ id }) => id)]).toEqual([
    "fs-1",
    ["lieu-multiservices"],
    ["lm-1"],
  ]);
});

it("leaves a place of today at its position where identifier, commune and address are the same", () => {
  const { records, ...place } = aPlace({ id: "fs-1" });
  const today = [{ ...place, records: [{ ...records[0], address: "12, rue de l’Église" }] as const }];
  const positionOf = (changes: Partial<Place>, record: Partial<PlaceRecord>) =>
    vintagePlaces(today, { places: [imported("fs-1", { position: MOVED, ...changes }, record)] });
  const kept = positionOf({}, SAME_ADDRESS);
  expect([kept.places[0]?.position, kept.keptPositions]).toEqual([today[0]?.position, 1]);
  const elsewhere = positionOf({}, { address: "1 rue Neuve" });
  expect([elsewhere.places[0]?.position, elsewhere.keptPositions]).toEqual([MOVED, 0]);
  expect(positionOf({ codeCommune: "05046" as CodeCommune }, SAME_ADDRESS).places[0]?.position).toEqual(MOVED);
  expect(positionOf({}, { address: "" }).places[0]?.position).toEqual(MOVED);
});

it("leaves out listed places outside of the seven départements", () => {
  const elsewhere = imported("fs-9", { codeCommune: undefined, codeDepartement: undefined });
  const { places, listed } = vintagePlaces([], { places: [imported("fs-1"), elsewhere] });
  expect([idsOf(places), listed]).toEqual([["fs-1"], 1]);
});

it("covers no type by places of another type of their own", () => {
  const other = imported("x-1", { categories: ["autre"] }, { category: "autre" });
  const { places, categories, listed } = vintagePlaces([aPlace({ id: "fs-1" })], { places: [other] });
  expect([idsOf(places), categories, listed]).toEqual([["fs-1", "x-1"], [], 0]);
});

it("counts the listed places with stops", () => {
  const moving = imported("fs-1", { stops: [aStop()] });
  expect(vintagePlaces([], { places: [moving, imported("fs-2")] }).withStops).toBe(1);
});
