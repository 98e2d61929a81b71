import type { ReactNode } from "react";
import { CATEGORIES, type Category } from "../../domain/place.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import { CategorySymbol } from "../symbols/category-symbol.tsx";
import type { FiguresColumn } from "./figures-table.tsx";

/** The columns of a table by type: the total, whose category is undefined, and each type with its symbol and name. */
export function categoryColumns<Row>(
  { total, categories }: Pick<Catalogue, "total" | "categories">,
  cell: (row: Row, category: Category | undefined) => ReactNode,
): readonly FiguresColumn<Row>[] {
  return [
    { key: "total", name: total, cell: (row) => cell(row, undefined) },
    ...CATEGORIES.map((category) => ({
      key: category,
      name: (
        <>
          <CategorySymbol category={category} />
          <span>{categories[category]}</span>
        </>
      ),
      className: "category-column",
      cell: (row: Row) => cell(row, category),
    })),
  ];
}

export interface CountedRow {
  readonly total: number;
  readonly byCategory: Readonly<Record<Category, number>>;
}

/** The count of a row in a column of `categoryColumns`. */
export function countIn({ total, byCategory }: CountedRow, category: Category | undefined): number {
  return category === undefined ? total : byCategory[category];
}
