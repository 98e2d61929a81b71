import { yearOfOldHours } from "../opening-hours/opening-state.ts";
import { weekOf } from "../opening-hours/opening-week.ts";
import type { Place, PlaceRecord } from "../place.ts";

/**
 * Whether people should ask before they go to a place: its hours are unknown, or known only from a source that is doubtful, more than two
 * years old or undated, and that is no official list. Never of a place that the person has imported.
 * @param today ISO 8601 date; undefined while the page does not know it: then no source is old
 */
export function isToConfirm({ records, stops, layer }: Place, today = ""): boolean {
  if (layer !== undefined) return false;
  const [first] = records;
  const isKnown =
    records.some((record) => weekOf(record) !== undefined && isReliable(record, today)) ||
    (isReliable(first, today) && stops.some((stop) => weekOf(stop) !== undefined));
  return !isKnown;
}

function isReliable(record: PlaceRecord, today: string): boolean {
  if (record.verification === "officiel") return true;
  const isDated = /\d{4}/.test(record.sourceDate);
  return record.verification === "recoupe" && isDated && yearOfOldHours(record, today) === undefined;
}
