import { describe, expect, it } from "vitest";
import { createLikeFinder, findDuplicates } from "../../src/domain/layer/find-duplicates.ts";
import type { Place, PlaceRecord } from "../../src/domain/place.ts";
import { joinCommunes } from "./join-communes.ts";
import { readBouquets } from "./join-needs.ts";
import { groupRows, joinPlaceRows } from "./join-place-rows.ts";
import { readOfficialCodes } from "./official-codes.ts";
import { correctPlaceTables, readPlaceRows } from "./read-place-rows.ts";
import { readTables } from "./table-columns.ts";

const { tables } = readTables(process.cwd());
const official = readOfficialCodes(process.cwd());
const { communes } = joinCommunes(tables.communes, official);
const rows = readPlaceRows(correctPlaceTables(tables).slice(0, 3), tables.doubts, official);
const groups = groupRows(rows, tables.samePlace);
const bouquets = readBouquets(tables.bouquets);
const asPlaces = (grouped: typeof groups) =>
  joinPlaceRows({ groups: grouped, communes, bouquets, stops: new Map(), mandates: new Map() }).places;

/** The places of the map, and each of their rows as a place: same-place.csv declares by hand which rows are one place. */
const places = asPlaces(groups);
const single = asPlaces(rows.map((row) => [row]));
const groupOf = new Map(groups.flatMap((group, rank) => group.map(({ record }) => [record.id, rank])));
const townHalls = new Map(communes.map(({ code, position }) => [code, position]));

/** Each pair of like places once. */
function listAlike(all: readonly Place[]): readonly (readonly [Place, Place])[] {
  const listLike = createLikeFinder(all);
  const rankOf = new Map(all.map((place, rank) => [place, rank]));
  return all.flatMap((a, rank) => listLike(a).flatMap((b) => ((rankOf.get(b) ?? 0) > rank ? [[a, b] as const] : [])));
}

/** The places as in a file without identifiers, with further changes. */
function bring(change: (place: Place) => readonly [Partial<Place>, Partial<PlaceRecord>]) {
  const previewed = places.map((place, line) => {
    const [changes, ofRecords] = change(place);
    const anew = (record: PlaceRecord) => ({ ...record, ...ofRecords, id: `autre-${record.id}` });
    const [first, ...others] = place.records;
    const records = [anew(first), ...others.map(anew)] as const;
    return { line, place: { ...place, ...changes, id: `autre-${place.id}`, records } };
  });
  const found = findDuplicates(previewed, places);
  const right = found.filter(({ line, id }) => places[line]?.id === id).length;
  return { right, wrong: found.length - right };
}

describe("duplicates in the real tables", () => {
  it("do not occur among the places of the map", () => {
    expect(listAlike(places)).toEqual([]);
  });

  it("occur, among rows, only where they were joined by hand, and for three in five of those", () => {
    const alike = listAlike(single);
    const joined = groups.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
    expect(alike.filter(([a, b]) => groupOf.get(a.id) !== groupOf.get(b.id))).toEqual([]);
    expect(joined).toBe(44);
    expect(alike).toHaveLength(27);
  });

  it("include every place of a file without identifiers, phones and emails", () => {
    expect(bring(() => [{}, {}])).toEqual({ right: places.length, wrong: 0 });
    expect(bring(() => [{}, { phone: "", email: "" }])).toEqual({ right: places.length, wrong: 0 });
  });

  it("include every place of a file with only name and commune", () => {
    const found = bring((place) => [
      { position: townHallOf(place), precision: "commune" },
      { phone: "", email: "", address: "" },
    ]);
    expect(found).toEqual({ right: places.length, wrong: 0 });
  });
});

function townHallOf({ codeCommune, position }: Place) {
  return (codeCommune && townHalls.get(codeCommune)) ?? position;
}
