import type { Column } from "../../domain/flat-table.ts";
import { toFlatTable } from "../../domain/flat-table.ts";
import type { ImportField } from "../../domain/import/column-mapping.ts";
import type { Issue, IssueEffect, IssueReason } from "../../domain/import/issue.ts";
import { writeTable } from "../../formats/csv/write-table.ts";

export interface IssueWords {
  readonly effects: Readonly<Record<IssueEffect, string>>;
  readonly reasons: Readonly<Record<IssueReason, string>>;
  readonly fields: Readonly<Record<ImportField, string>>;
}

/**
 * The issues of a file as the text of a CSV file, one row each. Columns are in French, as in every exported table; effects, reasons and fields
 * use the given words. Text is escaped so that a spreadsheet does not run it as a formula.
 */
export function writeIssues(issues: readonly Issue[], words: IssueWords): string {
  const columns: readonly Column<Issue>[] = [
    { name: "ligne", of: ({ line }) => line },
    { name: "colonne", of: ({ column }) => column },
    { name: "champ", of: ({ field }) => field && words.fields[field] },
    { name: "valeur", of: ({ value }) => value },
    { name: "effet", of: ({ effect }) => words.effects[effect] },
    { name: "raison", of: ({ reason }) => words.reasons[reason] },
    { name: "proposition", of: ({ suggestion }) => suggestion },
  ];
  return writeTable(toFlatTable(columns, issues), ";");
}
