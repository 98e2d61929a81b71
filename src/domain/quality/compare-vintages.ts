import { greatCircleDistanceKm } from "../../geo/great-circle-distance.ts";
import { isSameText, isSameWeek } from "../corrections/same-writing.ts";
import type { Place, PlaceRecord } from "../place.ts";

/** Smaller moves are new measurements of the same position. */
const MOVED_KM = 0.1;

/** A row of one vintage, with its place. */
export interface VintageRow {
  readonly record: PlaceRecord;
  readonly place: Place;
}

/** The same row in both vintages. */
export interface VintagePair {
  readonly before: VintageRow;
  readonly after: VintageRow;
}

export interface VintageChanges {
  readonly added: readonly VintageRow[];
  readonly gone: readonly VintageRow[];
  /** By more than typography. */
  readonly renamed: readonly VintagePair[];
  /** By more than 100 m, great-circle. */
  readonly moved: readonly (VintagePair & { readonly distanceKm: number })[];
  /** Weekly hours differ, or are known in one vintage only. */
  readonly rescheduled: readonly VintagePair[];
  /** In both, without any of these differences. */
  readonly unchanged: number;
}

/**
 * Compares two vintages of one table. Rows are matched by id, whichever place they are joined in. Only rows of types in
 * both vintages are compared: a list of France services covers no other type.
 */
export function compareVintages(before: readonly Place[], after: readonly Place[]): VintageChanges {
  const categories = commonCategories(before, after);
  const rowsBefore = rowsById(before, categories);
  const rowsAfter = rowsById(after, categories);
  const pairs = [...rowsBefore].flatMap(([id, row]) => {
    const other = rowsAfter.get(id);
    return other === undefined ? [] : [{ before: row, after: other }];
  });
  const renamed = pairs.filter(({ before: { record }, after }) => !isSameText(record.name, after.record.name));
  const moved = pairs
    .map((pair) => ({ ...pair, distanceKm: distanceOf(pair) }))
    .filter(({ distanceKm }) => distanceKm > MOVED_KM);
  const rescheduled = pairs.filter(
    ({ before: { record }, after }) => !isSameWeek(record.openingHours, after.record.openingHours),
  );
  const changed = new Set([...renamed, ...moved, ...rescheduled].map(({ after: { record } }) => record.id));
  return {
    added: [...rowsAfter].filter(([id]) => !rowsBefore.has(id)).map(([, row]) => row),
    gone: [...rowsBefore].filter(([id]) => !rowsAfter.has(id)).map(([, row]) => row),
    renamed,
    moved,
    rescheduled,
    unchanged: pairs.length - changed.size,
  };
}

function commonCategories(before: readonly Place[], after: readonly Place[]): ReadonlySet<string> {
  const present = categoriesOf(after);
  return new Set([...categoriesOf(before)].filter((category) => present.has(category)));
}

function categoriesOf(places: readonly Place[]): ReadonlySet<string> {
  return new Set(places.flatMap(({ records }) => records.map(({ category }) => category)));
}

function rowsById(places: readonly Place[], categories: ReadonlySet<string>): Map<string, VintageRow> {
  const rows = places.flatMap((place) => place.records.map((record) => ({ record, place })));
  return new Map(rows.filter(({ record }) => categories.has(record.category)).map((row) => [row.record.id, row]));
}

function distanceOf({ before, after }: VintagePair): number {
  return greatCircleDistanceKm(before.place.position, after.place.position);
}
