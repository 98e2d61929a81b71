import { parseOpeningWeek } from "../opening-hours/parse-opening-week.ts";
import type { PointColumn } from "../point-columns.ts";
import type { PointRecord, ServicePoint } from "../service-point.ts";

/** A cell of our tables that was mended by hand: what the list says there. */
export interface MendedCell {
  /** Of the row. */
  readonly id: string;
  readonly field: string;
  readonly from: string;
}

export interface HeldPlace {
  readonly place: ServicePoint;
  /** Its hours stand in the list, and cannot be read whole. */
  readonly hasUnreadHours: boolean;
}

/** Of the tables, in degrees. */
const DECIMALS = 5;

/**
 * A place of the official list with what we know better: what was mended by hand stays mended while the list says the same; hours that
 * cannot be read or mean the same, a position that is but the seat of its commune, what the list leaves out and the words of comments are ours.
 */
export function holdToOurs(
  { place, hasUnreadHours }: HeldPlace,
  ours: { readonly place: ServicePoint; readonly record: PointRecord },
  mended: readonly MendedCell[],
): ServicePoint {
  const [record, ...others] = place.records;
  const still = new Set(mended.filter(({ field, from }) => cellOf(place, field) === from).map(({ field }) => field));
  const kept = {
    ...fillFrom(ours.record, record),
    ...(still.has("name") ? { name: ours.record.name } : {}),
    ...(still.has("address") ? { address: ours.record.address } : {}),
    ...(still.has("postcode") ? { postcode: ours.record.postcode } : {}),
    ...(still.has("appointment") ? { appointment: ours.record.appointment } : {}),
    ...(still.has("opening_hours") || hasUnreadHours || isSameWeek(record.openingHours, ours.record.openingHours)
      ? { openingHours: ours.record.openingHours }
      : {}),
  };
  const isPlacedByUs = still.has("longitude") || still.has("latitude") || isLessPrecise(place, ours.place);
  const { position, precision } = isPlacedByUs ? ours.place : place;
  const { hasDoubtfulLocation } = ours.place;
  return {
    ...place,
    ...(hasDoubtfulLocation === undefined ? {} : { hasDoubtfulLocation }),
    position,
    precision,
    name: kept.name ?? place.name,
    records: [{ ...record, ...kept }, ...others],
  };
}

/** What the list has no column for, or leaves empty: a mailbox of a person was emptied when it was read. */
function fillFrom(ours: PointRecord, record: PointRecord) {
  return {
    nature: record.nature || ours.nature,
    address: record.address || ours.address,
    phone: record.phone || ours.phone,
    email: record.email || ours.email,
    website: record.website || ours.website,
    season: record.season ?? ours.season,
    comment: ours.comment || record.comment,
    doubts: ours.doubts,
  };
}

/** One week can be written in several ways. */
function isSameWeek(one: string, other: string): boolean {
  const [week, otherWeek] = [one, other].map(parseOpeningWeek);
  if (week?.kind !== "week" || otherWeek?.kind !== "week") return false;
  return JSON.stringify(week.week) === JSON.stringify(otherWeek.week);
}

function isLessPrecise(place: ServicePoint, ours: ServicePoint): boolean {
  return place.precision === "commune" && ours.precision === "adresse" && place.codeCommune === ours.codeCommune;
}

const CELLS: Readonly<Partial<Record<PointColumn, (place: ServicePoint) => string>>> = {
  name: ({ records: [{ name }] }) => name,
  address: ({ records: [{ address }] }) => address,
  postcode: ({ records: [{ postcode }] }) => postcode,
  opening_hours: ({ records: [{ openingHours }] }) => openingHours,
  appointment: ({ records: [{ appointment }] }) => (appointment === undefined ? "" : appointment ? "oui" : "non"),
  longitude: ({ position: [longitude] }) => longitude.toFixed(DECIMALS),
  latitude: ({ position: [, latitude] }) => latitude.toFixed(DECIMALS),
};

/** As the table would have it; undefined for what is not held. */
function cellOf(place: ServicePoint, field: string): string | undefined {
  return Object.entries(CELLS).find(([column]) => column === field)?.[1](place);
}
