import type { Place, PlaceRecord } from "../place.ts";

/** Bounds of the age classes, in whole years. */
const YEARS = [1, 2, 5] as const;
const CLASSES = ["moins-d-un-an", "un-a-deux-ans", "deux-a-cinq-ans", "cinq-ans-et-plus"] as const;
export type SourceAge = (typeof CLASSES)[number] | "sans-date";

export function isSourceAge(text: string): text is SourceAge {
  return text === "sans-date" || (CLASSES as readonly string[]).includes(text);
}

/** A year, with month and day where the source has them: "2022", "2021-05", "2021-05-05". */
const DATE = /\b(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?\b/g;

/**
 * Age of the data about a place: by the youngest source date of its records. A year or month without a day means its
 * first day, so that nothing looks fresher than it is.
 * @param today ISO 8601 date.
 */
export function sourceAgeOf(place: Pick<Place, "records">, today: string): SourceAge {
  const youngest = youngestDateOf(place);
  if (youngest === undefined) return "sans-date";
  const rank = YEARS.findIndex((years) => !hasAge(youngest, years, today));
  return CLASSES[rank] ?? "cinq-ans-et-plus";
}

/** Youngest source date of a place's records, ISO 8601; undefined without one. */
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
