import { writeTable } from "../../data/csv/write-table.ts";
import type { Column } from "../../domain/flat-table.ts";
import { toFlatTable } from "../../domain/flat-table.ts";
import type { Issue } from "../../domain/import/issue.ts";
import { issueWords } from "./issue-words.ts";
import { words } from "./words.ts";

/**
 * The issues of a file as the text of a CSV file, one row each. Columns are in French, as in every exported table; effects, reasons and
 * fields in words. Text is escaped so that a spreadsheet does not run it as a formula.
 */
export function writeIssues(issues: readonly Issue[]): string {
  const columns: readonly Column<Issue>[] = [
    { name: "ligne", of: ({ line }) => line },
    { name: "colonne", of: ({ column }) => column },
    { name: "champ", of: ({ field }) => field && words.fields[field] },
    { name: "valeur", of: ({ value }) => value },
    { name: "effet", of: ({ effect }) => issueWords.effects[effect] },
    { name: "raison", of: ({ reason }) => issueWords.reasons[reason] },
    { name: "proposition", of: ({ suggestion }) => suggestion },
  ];
  return writeTable(toFlatTable(columns, issues), ";");
}
