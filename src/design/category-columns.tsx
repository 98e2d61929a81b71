import type { ReactNode } from "react";
import { CATEGORIES, type Category } from "../domain/place.ts";
import type { FiguresColumn } from "./figures-table.tsx";
import { CategorySymbol } from "./symbols/category-symbol.tsx";

export interface CategoryColumnNames {
  readonly total: string;
  readonly categories: Readonly<Record<Category, string>>;
}

/** The columns of a table by type: the total, whose category is undefined, and each type with its symbol and name. */
export function categoryColumns<Row>(
  { total, categories }: CategoryColumnNames,
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
