import type { PlaceRecord } from "../place.ts";

/** A year, with month and day where the source has them: "2022", "2021-05", "2021-05-05". */
const DATE = /\b(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?\b/g;

/**
 * Youngest source date of a place's records, ISO 8601; undefined without one. A year or month without a day means its first day, so that
 * nothing looks fresher than it is.
 */
export function youngestDateOf({
  records,
}: {
  readonly records: readonly Pick<PlaceRecord, "sourceDate">[];
}): string | undefined {
  return records
    .flatMap(({ sourceDate }) => datesIn(sourceDate))
    .sort()
    .at(-1);
}

function datesIn(text: string): readonly string[] {
  return [...text.matchAll(DATE)].map(([, year, month = "01", day = "01"]) => `${year}-${month}-${day}`);
}

/** Whether so many whole years have passed since a date. Both ISO 8601. */
export function hasAge(date: string, years: number, today: string): boolean {
  return anniversary(date, years) <= today;
}

function anniversary(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}
