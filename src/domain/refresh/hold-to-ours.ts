import { isSameText, isSameWeek } from "../corrections/same-writing.ts";
import type { PointRecord, ServicePoint } from "../service-point.ts";

export interface HeldPlace {
  readonly place: ServicePoint;
  /** Its hours stand in the list, and cannot be read whole. */
  readonly hasUnreadHours: boolean;
}

/**
 * A place of the official list with what we know better: names, addresses, hours and telephones that the list only writes in another way,
 * hours that cannot be read, a position that is but the seat of its commune, what the list leaves out and the words of comments are ours.
 */
export function holdToOurs(
  { place, hasUnreadHours }: HeldPlace,
  ours: { readonly place: ServicePoint; readonly record: PointRecord },
): ServicePoint {
  const [record, ...others] = place.records;
  const keepsHours = hasUnreadHours || isSameWeek(record.openingHours, ours.record.openingHours);
  const kept = {
    ...fillFrom(ours.record, record),
    name: sameOrNew(ours.record.name, record.name),
    openingHours: keepsHours ? ours.record.openingHours : record.openingHours,
  };
  const { position, precision } = isLessPrecise(place, ours.place) ? ours.place : place;
  return { ...place, position, precision, name: kept.name, records: [{ ...record, ...kept }, ...others] };
}

/** What the list has no column for, or leaves empty: a mailbox of a person was emptied when it was read. */
function fillFrom(ours: PointRecord, record: PointRecord) {
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

function isLessPrecise(place: ServicePoint, ours: ServicePoint): boolean {
  return place.precision === "commune" && ours.precision === "adresse" && place.codeCommune === ours.codeCommune;
}
