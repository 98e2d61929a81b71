import type { Duplicate, PreviewPlace } from "../import/import-preview.ts";
import { commitLayer } from "../layer/commit-layer.ts";
import type { LocalLayer } from "../layer/local-layer.ts";
import { CATEGORIES, type Place, type PlaceRecord, VERIFICATIONS } from "../place.ts";
import { type ListChanges, newsOf } from "./compare-with-list.ts";
import { listNumberOf } from "./official-list.ts";

/** First line of places without a number of the list, beyond every number. */
const LINES_WITHOUT_NUMBER = 1_000_000;

/**
 * Converts the differences of the official list to a layer: new and changed places, and places to hide. A place of
 * another table stays without the row that is gone. New places have the number of the list as their id, so that links
 * survive the next refresh.
 */
export function makeRefreshLayer(
  changes: ListChanges,
  points: readonly Place[],
  description: Pick<LocalLayer, "id" | "name" | "addedOn" | "vintage">,
): LocalLayer {
  const standing = new Map(points.flatMap((place) => place.records.map(({ id }) => [id, place] as const)));
  const places: PreviewPlace[] = [];
  const duplicates: Duplicate[] = [];
  for (const [rank, { place, record }] of newsOf(changes).entries()) {
    const line = listNumberOf(record.id) ?? LINES_WITHOUT_NUMBER + rank;
    places.push({ line, place });
    const old = standing.get(record.id);
    if (old !== undefined) duplicates.push({ line, id: old.id, likeness: "same-id", distanceKm: 0 });
  }
  const origin = { kind: "national-list" } as const;
  const layer = commitLayer({ places, duplicates }, { ...description, origin, decisions: new Map(), existing: points });
  const gone = new Set(changes.gone.map(({ record }) => record.id));
  const touched = new Map(layer.places.map((place) => [place.id, place]));
  const left = new Set(changes.gone.map(({ place }) => touched.get(place.id) ?? place));
  const kept = [...left].flatMap((place) => withoutRecords(place, gone, description.id));
  const keptIds = new Set(kept.map(({ id }) => id));
  return {
    ...layer,
    places: [...layer.places.filter(({ id }) => !keptIds.has(id)), ...kept],
    hidden: [...left].map(({ id }) => id).filter((id) => !keptIds.has(id)),
  };
}

/** Undefined without remaining records. */
function withoutRecords(place: Place, gone: ReadonlySet<string>, layer: LocalLayer["id"]): readonly Place[] {
  const [first, ...others] = place.records.filter(({ id }) => !gone.has(id));
  if (first === undefined) return [];
  const records: readonly [PlaceRecord, ...PlaceRecord[]] = [first, ...others];
  const categories = new Set(records.map(({ category }) => category));
  const verifications = new Set(records.map(({ verification }) => verification));
  return [
    {
      ...place,
      layer,
      name: first.name,
      categories: CATEGORIES.filter((category) => categories.has(category)),
      verification: VERIFICATIONS.find((one) => verifications.has(one)) ?? place.verification,
      records,
    },
  ];
}
