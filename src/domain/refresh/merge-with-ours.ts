import { isSameText, isSameWeek } from "../corrections/same-writing.ts";
import type { Place, PlaceRecord } from "../place.ts";

export interface HeldPlace {
  readonly place: Place;
  /** Whether the list has hours that are partly invalid. */
  readonly hasUnreadHours: boolean;
}

/**
 * Merges a place of the official list with our data. Ours prevails for names, addresses, hours and telephones that
 * differ in notation only, for invalid hours, for a position at the seat of the commune, for values missing in the
 * list, and for comments.
 */
export function mergeWithOurs(
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
