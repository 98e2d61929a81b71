import type { ReadTable } from "../../src/data/csv/read-table.ts";
import { CATEGORIES, type Category } from "../../src/domain/place.ts";
import { THEMES, type Theme } from "../../src/domain/themes.ts";
import type { ColumnOf } from "./table-columns.ts";

/** The themes that every reception place of a category handles, from data/bouquets.csv. */
export function readBouquets(table: ReadTable<ColumnOf<"bouquets">>): ReadonlyMap<Category, readonly Theme[]> {
  return new Map(
    CATEGORIES.map((category) => {
      const listed = table.lines.filter(({ row }) => row.category === category).map(({ row }) => row.theme);
      return [category, THEMES.filter((theme) => listed.includes(theme))];
    }),
  );
}
