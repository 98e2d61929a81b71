import type { CodeCommune } from "../codes.ts";
import { greatCircleDistanceKm } from "../geo/great-circle-distance.ts";
import { createReachIndex } from "../geo/reach-index.ts";
import type { Duplicate, PreviewPlace } from "../import/import-preview.ts";
import { isLineId } from "../import/line-id.ts";
import type { Place } from "../place.ts";
import { plainText } from "../plain-text.ts";
import { FARTHEST_LIKE_KM, LIKE_BY, likenessOf, markPlace, type PlaceMarks } from "./place-likeness.ts";

/**
 * Finds rows that may be existing places, in the order of the rows, each with the likeliest place: one with the row's id in a record, else the
 * only one of its name in its commune, else the surest likeness (`likenessOf`), of several the nearest.
 */
export function findDuplicates(places: readonly PreviewPlace[], points: readonly Place[]): readonly Duplicate[] {
  const byId = indexById(points);
  const byName = indexByName(points);
  const listNear = createNearList(points);
  return places.flatMap(({ line, place }): readonly Duplicate[] => {
    const same = findSame(place, byId);
    if (same !== undefined) {
      const distanceKm = greatCircleDistanceKm(place.position, same.position);
      return [{ line, id: same.id, likeness: "same-id", distanceKm }];
    }
    const namesake = findNamesake(place, byName);
    if (namesake !== undefined) {
      const distanceKm = greatCircleDistanceKm(place.position, namesake.position);
      return [{ line, id: namesake.id, likeness: "same-name", distanceKm }];
    }
    const alike = findAlike(place, listNear(place));
    if (alike === undefined) return [];
    return [{ line, id: alike.marks.place.id, likeness: "near-and-alike", distanceKm: alike.distanceKm }];
  });
}

interface NearPlace {
  readonly marks: PlaceMarks;
  readonly distanceKm: number;
}

interface AlikePlace extends NearPlace {
  /** Rank in LIKE_BY. */
  readonly rank: number;
}

/** Returns a function that lists the places near enough to be alike. */
function createNearList(points: readonly Place[]): (place: Place) => readonly NearPlace[] {
  const near = createReachIndex(points.map(({ position }) => position));
  const marked = new Map<number, PlaceMarks>();
  return ({ position }) =>
    near.within(position, FARTHEST_LIKE_KM).flatMap(({ index, distanceKm }) => {
      const point = points[index];
      if (point === undefined) return [];
      const marks = marked.get(index) ?? markPlace(point);
      marked.set(index, marks);
      return [{ marks, distanceKm }];
    });
}

function findAlike(place: Place, near: readonly NearPlace[]): NearPlace | undefined {
  if (near.length === 0) return undefined;
  const marks = markPlace(place);
  let best: AlikePlace | undefined;
  for (const other of near) {
    const by = likenessOf(marks, other.marks, other.distanceKm);
    if (by === undefined) continue;
    const found = { ...other, rank: LIKE_BY.indexOf(by) };
    if (best === undefined || isLikelier(found, best)) best = found;
  }
  return best;
}

function isLikelier(a: AlikePlace, b: AlikePlace): boolean {
  return a.rank === b.rank ? a.distanceKm < b.distanceKm : a.rank < b.rank;
}

/** The only place with this name in this commune, by its INSEE code. */
function findNamesake(place: Place, byName: ReadonlyMap<string, ReadonlySet<Place>>): Place | undefined {
  const [only, ...others] = byName.get(nameInCommune(place.codeCommune, place.name)) ?? [];
  return place.codeCommune === undefined || others.length > 0 ? undefined : only;
}

function indexByName(places: readonly Place[]): ReadonlyMap<string, ReadonlySet<Place>> {
  const byName = new Map<string, Set<Place>>();
  for (const place of places) {
    for (const name of [place.name, ...place.records.map((record) => record.name)]) {
      const key = nameInCommune(place.codeCommune, name);
      byName.set(key, (byName.get(key) ?? new Set()).add(place));
    }
  }
  return byName;
}

function nameInCommune(code: CodeCommune | undefined, name: string): string {
  return `${code ?? ""} ${plainText(name)}`;
}

function indexById(places: readonly Place[]): ReadonlyMap<string, Place> {
  const byId = new Map<string, Place>();
  for (const place of places) for (const id of idsOf(place)) if (!byId.has(id)) byId.set(id, place);
  return byId;
}

/** An id of our tables identifies a place wherever it moves. */
function findSame(place: Place, byId: ReadonlyMap<string, Place>): Place | undefined {
  return idsOf(place)
    .map((id) => byId.get(id))
    .find((point) => point !== undefined);
}

function idsOf({ id, records }: Place): readonly string[] {
  return [...new Set([id, ...records.map((record) => record.id)])].filter((one) => one !== "" && !isLineId(one));
}
