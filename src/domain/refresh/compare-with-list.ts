import { isSameText, isSameWeek } from "../corrections/same-writing.ts";
import type { ImportPreview } from "../import/import-preview.ts";
import type { Place, PlaceRecord } from "../place.ts";
import {
  compareVintages,
  type VintageChanges,
  type VintagePair,
  type VintageRow,
} from "../quality/compare-vintages.ts";

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

interface HeldPlace {
  readonly place: Place;
  /** Whether the list has hours that are partly invalid. */
  readonly hasUnreadHours: boolean;
}

/**
 * Merges a place of the official list with our data. Ours prevails for names, addresses, hours and telephones that
 * differ in notation only, for invalid hours, for a position at the seat of the commune, for values missing in the
 * list, and for comments.
 */
function mergeWithOurs(
  { place, hasUnreadHours }: HeldPlace,
  ours: { readonly place: Place; readonly record: PlaceRecord },
): Place {
  const [record, ...others] = place.records;
  const keepsHours = hasUnreadHours || isSameWeek(record.openingHours, ours.record.openingHours);
  const kept = {
    ...fillFrom(ours.record, record),
    name: sameOrNew(ours.record.name, record.name),
    openingHours: keepsHours ? ours.record.openingHours : record.openingHours,
  };
  const { position, precision } = isLessPrecise(place, ours.place) ? ours.place : place;
  const { hasDoubtfulLocation } = ours.place;
  return {
    ...place,
    ...(hasDoubtfulLocation === undefined ? {} : { hasDoubtfulLocation }),
    position,
    precision,
    name: kept.name,
    records: [{ ...record, ...kept }, ...others],
  };
}

/** Values without a column in the list, or empty there; personal mailboxes were emptied on reading. */
function fillFrom(ours: PlaceRecord, record: PlaceRecord) {
  return {
    nature: record.nature || ours.nature,
    address: sameOrNew(ours.address, record.address),
    phone: sameOrNew(ours.phone, record.phone),
    email: record.email || ours.email,
    website: record.website || ours.website,
    season: record.season ?? ours.season,
    comment: ours.comment || record.comment,
    doubts: ours.doubts,
  };
}

function sameOrNew(ours: string, listed: string): string {
  return listed === "" || isSameText(ours, listed) ? ours : listed;
}

function isLessPrecise(place: Place, ours: Place): boolean {
  return place.precision === "commune" && ours.precision === "adresse" && place.codeCommune === ours.codeCommune;
}
