import { parseTableColumn } from "../../domain/territory-table/table-columns.ts";
import type { Parameter } from "./parameter.ts";

/** Parameters of the table of territories. A minus before a column means descending order. */
export const TABLE_PARAMETERS: readonly Parameter[] = [
  {
    name: "tri",
    read: (text, choices) => {
      const isDescending = text.startsWith("-");
      const column = parseTableColumn(isDescending ? text.slice(1) : text);
      return column && { ...choices, tableSort: { column, isDescending } };
    },
    write: ({ tableSort }) => tableSort && `${tableSort.isDescending ? "-" : ""}${tableSort.column}`,
  },
  {
    name: "colonnes",
    read: (text, choices) => {
      const named = text.split(",").flatMap((part) => parseTableColumn(part) ?? []);
      if (named.length === 0) return undefined;
      return { ...choices, tableColumns: [...new Set(named)].filter((column) => column !== "nom") };
    },
    // Names without other columns are a choice too.
    write: ({ tableColumns }) => tableColumns && (tableColumns.length === 0 ? "nom" : tableColumns.join(",")),
  },
];
