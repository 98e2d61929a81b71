import type { Duplicate, PreviewPlace } from "../intake/intake-preview.ts";
import { commitLayer } from "../layer/commit-layer.ts";
import type { LocalLayer } from "../layer/local-layer.ts";
import { CATEGORIES, type PointRecord, type ServicePoint, VERIFICATIONS } from "../service-point.ts";
import { type ListChanges, newsOf } from "./compare-with-list.ts";

/**
 * What the official list says otherwise than the map, as a layer: places that are new or changed, and those of the map that are gone. A
 * place that another table has too stays, without the row that is gone. New places are named by the number that the list gives them,
 * so that a link leads to the same place after the next refresh.
 */
export function makeRefreshLayer(
  changes: ListChanges,
  points: readonly ServicePoint[],
  description: Pick<LocalLayer, "id" | "name" | "addedOn" | "vintage">,
): LocalLayer {
  const standing = new Map(points.flatMap((place) => place.records.map(({ id }) => [id, place] as const)));
  const places: PreviewPlace[] = [];
  const duplicates: Duplicate[] = [];
  for (const [rank, { place, record }] of newsOf(changes).entries()) {
    const line = numberOf(record.id, rank);
    places.push({ line, place });
    const old = standing.get(record.id);
    if (old !== undefined) duplicates.push({ line, id: old.id, likeness: "same-id", distanceKm: 0 });
  }
  const origin = { kind: "national-list" } as const;
  const layer = commitLayer({ places, duplicates }, { ...description, origin, decisions: new Map(), points });
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

/** "fs-3300" is number 3300; one without a number comes after all of them. */
function numberOf(id: string, rank: number): number {
  return Number(/^fs-(\d+)$/.exec(id)?.[1] ?? 1_000_000 + rank);
}

/** Nothing when nothing is left of it. */
function withoutRecords(
  place: ServicePoint,
  gone: ReadonlySet<string>,
  layer: LocalLayer["id"],
): readonly ServicePoint[] {
  const [first, ...others] = place.records.filter(({ id }) => !gone.has(id));
  if (first === undefined) return [];
  const records: readonly [PointRecord, ...PointRecord[]] = [first, ...others];
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
