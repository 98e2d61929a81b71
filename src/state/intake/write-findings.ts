import type { Column } from "../../domain/export/flat-table.ts";
import { toFlatTable } from "../../domain/export/flat-table.ts";
import type { Separator } from "../../domain/export/separator.ts";
import type { IntakeField } from "../../domain/intake/column-mapping.ts";
import type { Finding, FindingEffect, FindingReason } from "../../domain/intake/finding.ts";
import { writeTable } from "../../tables/write-table.ts";

export interface FindingWords {
  readonly effects: Readonly<Record<FindingEffect, string>>;
  readonly reasons: Readonly<Record<FindingReason, string>>;
  readonly fields: Readonly<Record<IntakeField, string>>;
}

/**
 * The findings of a file as the text of a CSV file, a row each, in their order. Columns are in French, as in every exported table;
 * effects, reasons and fields are in the words that are given. Text that a spreadsheet would run is guarded.
 */
export function writeFindings(findings: readonly Finding[], words: FindingWords, separator: Separator): string {
  const columns: readonly Column<Finding>[] = [
    { name: "ligne", of: ({ line }) => line },
    { name: "colonne", of: ({ column }) => column },
    { name: "champ", of: ({ field }) => field && words.fields[field] },
    { name: "valeur", of: ({ value }) => value },
    { name: "effet", of: ({ effect }) => words.effects[effect] },
    { name: "raison", of: ({ reason }) => words.reasons[reason] },
    { name: "proposition", of: ({ suggestion }) => suggestion },
  ];
  return writeTable(toFlatTable(columns, findings), separator);
}
