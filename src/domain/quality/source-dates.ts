import type { Category, Place } from "../place.ts";
import { DATE } from "./source-age.ts";

/** Dates of the sources about places of one type. */
export interface SourceDates {
  readonly category: Category;
  /**
   * Distinct youngest dates of the records, ascending, with the precision of the source: "2022", "2021-05",
   * "2021-05-05".
   */
  readonly dates: readonly string[];
  /** Records without a date. */
  readonly undated: number;
}

/** Source dates per type with records, in the order of the types. */
export function sourceDatesOf(
  places: readonly Pick<Place, "records">[],
  categories: readonly Category[],
): readonly SourceDates[] {
  const records = places.flatMap((place) => place.records);
  return categories.flatMap((category) => {
    const youngest = records
      .filter((record) => record.category === category)
      .map(({ sourceDate }) =>
        [...sourceDate.matchAll(DATE)]
          .map(([date]) => date)
          .sort()
          .at(-1),
      );
    const dates = [...new Set(youngest.flatMap((date) => date ?? []))].sort();
    return youngest.length === 0
      ? []
      : [{ category, dates, undated: youngest.filter((date) => date === undefined).length }];
  });
}
