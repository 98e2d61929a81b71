import type { Category, ServicePoint } from "../service-point.ts";

/** Bounds of the classes of age, in whole years. */
const YEARS = [1, 2, 5] as const;
const CLASSES = ["moins-d-un-an", "un-a-deux-ans", "deux-a-cinq-ans", "cinq-ans-et-plus"] as const;
export type SourceAge = (typeof CLASSES)[number] | "sans-date";

export function isSourceAge(text: string): text is SourceAge {
  return text === "sans-date" || (CLASSES as readonly string[]).includes(text);
}

/** A year, with its month and day where the source has them: "2022", "2021-05", "2021-05-05". */
const DATE = /\b(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?\b/g;

/**
 * How old what is known of a place is: the youngest date of the sources of its records. Where a source says no more
 * than the year or the month, its first day is meant, so that nothing looks fresher than it may be.
 * @param today ISO 8601 date.
 */
export function sourceAgeOf(point: Pick<ServicePoint, "records">, today: string): SourceAge {
  const youngest = youngestDateOf(point);
  if (youngest === undefined) return "sans-date";
  const rank = YEARS.findIndex((years) => anniversary(youngest, years) > today);
  return CLASSES[rank] ?? "cinq-ans-et-plus";
}

/** The youngest date of the sources of a place's records, ISO 8601; undefined where none is dated. */
export function youngestDateOf({ records }: Pick<ServicePoint, "records">): string | undefined {
  return records
    .flatMap(({ sourceDate }) => datesIn(sourceDate))
    .toSorted()
    .at(-1);
}

/** How old the sources are that say where the places of one type are. */
interface SourceDates {
  readonly category: Category;
  /** The youngest dates of the records, each once, the oldest first, as precise as the source: "2022", "2021-05", "2021-05-05". */
  readonly dates: readonly string[];
  /** Records without a date. */
  readonly undated: number;
}

/** For each of some types of which there is a record, in their order, the dates of the sources of its records. */
export function sourceDatesOf(
  points: readonly Pick<ServicePoint, "records">[],
  categories: readonly Category[],
): readonly SourceDates[] {
  const records = points.flatMap((point) => point.records);
  return categories.flatMap((category) => {
    const youngest = records
      .filter((record) => record.category === category)
      .map(({ sourceDate }) =>
        [...sourceDate.matchAll(DATE)]
          .map(([date]) => date)
          .toSorted()
          .at(-1),
      );
    const dates = [...new Set(youngest.flatMap((date) => date ?? []))].toSorted();
    return youngest.length === 0
      ? []
      : [{ category, dates, undated: youngest.filter((date) => date === undefined).length }];
  });
}

function datesIn(text: string): readonly string[] {
  return [...text.matchAll(DATE)].map(([, year, month = "01", day = "01"]) => `${year}-${month}-${day}`);
}

function anniversary(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}
