import type { ImportPreview } from "../import/import-preview.ts";
import type { Place, PlaceRecord } from "../place.ts";
import {
  compareVintages,
  type VintageChanges,
  type VintagePair,
  type VintageRow,
} from "../quality/compare-vintages.ts";
import { mergeWithOurs } from "./merge-with-ours.ts";

/** Differences between the official list and the map. */
export interface ListChanges extends VintageChanges {
  /** Changes of telephone, email or address only. */
  readonly retold: readonly VintagePair[];
  /** Number of France services on the map before. */
  readonly before: number;
}

const RETOLD_FIELDS = ["phone", "email", "address"] as const;

/**
 * Compares the official list, with the corrections of our tables, with the places of these tables. Only places in a
 * commune of the map are compared; differences of notation do not count.
 */
export function compareWithList(
  places: readonly Place[],
  preview: Pick<ImportPreview, "places" | "issues">,
): ListChanges {
  const ours = new Map(
    places.flatMap((place) => place.records.map((record) => [record.id, { place, record }] as const)),
  );
  const unread = new Set(
    preview.issues.filter(({ field, effect }) => isHours(field) && effect === "emptied").map(({ line }) => line),
  );
  // A list without any hours carries no information about them.
  const saysHours = preview.places.some(({ place: { records } }) => records[0].openingHours !== "");
  const listed = preview.places
    .filter(({ place }) => place.codeCommune !== undefined)
    .map(({ line, place }) => {
      const [{ id }] = place.records;
      const own = ours.get(id);
      if (own === undefined) return place;
      return mergeWithOurs({ place, hasUnreadHours: !saysHours || unread.has(line) }, own);
    });
  const changes = compareVintages(places, listed);
  const told = new Set(
    [...changes.renamed, ...changes.moved, ...changes.rescheduled].map(({ after }) => after.record.id),
  );
  const retold = listed.flatMap((place): readonly VintagePair[] => {
    const [record] = place.records;
    const before = ours.get(record.id);
    if (before === undefined || told.has(record.id) || !isRetold(before.record, record)) return [];
    return [{ before, after: { place, record } }];
  });
  const before = places
    .flatMap(({ records }) => records)
    .filter(({ category }) => category === "france-services").length;
  return { ...changes, retold, unchanged: changes.unchanged - retold.length, before };
}

/** Rows of the list that are new or changed. */
export function newsOf({ added, renamed, moved, rescheduled, retold }: ListChanges): readonly VintageRow[] {
  const changed = [...renamed, ...moved, ...rescheduled, ...retold].map(({ after }) => after);
  return [...new Map([...added, ...changed].map((row) => [row.record.id, row])).values()];
}

function isHours(field: string | undefined): boolean {
  return field?.startsWith("hours_") === true || field === "opening_hours";
}

function isRetold(before: PlaceRecord, after: PlaceRecord): boolean {
  return RETOLD_FIELDS.some((field) => after[field] !== before[field]);
}
