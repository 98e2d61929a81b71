import { isSameCell } from "../corrections/same-writing.ts";
import type { ImportPreview } from "../import/import-preview.ts";
import type { Place, PlaceRecord } from "../place.ts";
import {
  compareVintages,
  type VintageChanges,
  type VintagePair,
  type VintageRow,
} from "../quality/compare-vintages.ts";
import { isLessPrecise, unreadByLine } from "./official-list.ts";

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
  const unread = unreadByLine(preview.issues);
  // A list without any hours carries no information about them.
  const saysHours = preview.places.some(({ place: { records } }) => records[0].openingHours !== "");
  const listed = preview.places
    .filter(({ place }) => place.codeCommune !== undefined)
    .map(({ line, place }) => {
      const [{ id }] = place.records;
      const own = ours.get(id);
      if (own === undefined) return place;
      return mergeWithOurs(
        { place, hasUnreadHours: !saysHours || unread.get(line)?.has("opening_hours") === true },
        own,
      );
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
  const keepsHours = hasUnreadHours || isSameCell("opening_hours", record.openingHours, ours.record.openingHours);
  const kept = {
    ...fillFrom(ours.record, record),
    name: sameOrNew("name", ours.record.name, record.name),
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
    address: sameOrNew("address", ours.address, record.address),
    phone: sameOrNew("phone", ours.phone, record.phone),
    email: record.email || ours.email,
    website: record.website || ours.website,
    season: record.season ?? ours.season,
    comment: ours.comment || record.comment,
    doubts: ours.doubts,
  };
}

function sameOrNew(column: "name" | "address" | "phone", ours: string, listed: string): string {
  return listed === "" || isSameCell(column, ours, listed) ? ours : listed;
}
