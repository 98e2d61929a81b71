import type { PlaceRecord } from "../place.ts";
import { hasAge, youngestDateOf } from "../quality/source-age.ts";

const MOST_YEARS = 2;

/**
 * Year of the source of hours that is more than two years old on a date (ISO 8601), so that they must be confirmed; undefined for younger ones,
 * for those without a date, and for those of an official list, which holds until the next one.
 */
export function yearOfOldHours(
  record: Pick<PlaceRecord, "sourceDate" | "verification">,
  date: string,
): string | undefined {
  if (record.verification === "officiel") return undefined;
  const youngest = youngestDateOf({ records: [record] });
  return youngest !== undefined && hasAge(youngest, MOST_YEARS, date) ? youngest.slice(0, 4) : undefined;
}
