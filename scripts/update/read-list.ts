import { type ImportedTable, readFile } from "../../src/data/csv/imported/read-file.ts";
import { recogniseShape } from "../../src/data/import/national-row.ts";
import type { CommuneContext } from "../../src/data/import/read-rows.ts";
import type { ImportFault, Issue } from "../../src/domain/import/issue.ts";
import {
  convertNationalRows,
  cutLineOf,
  findListFault,
  type ListFault,
  listSource,
  unreadByLine,
} from "./official-list.ts";
import type { ListedRow } from "./settle-list.ts";

/** The official list as published on a day. */
export interface PublishedList {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
  /** ISO 8601. */
  readonly date: string;
}

export interface ReadList {
  readonly listed: readonly ListedRow[];
  /** Of the whole country. */
  readonly rows: number;
  readonly issues: readonly Issue[];
}

/** The rows of our communes in the format of our table, or in French why the file is not the complete list. */
export async function readList(
  list: PublishedList,
  context: CommuneContext,
  fewestRows?: number,
): Promise<ReadList | string> {
  const { bytes, fileName, date } = list;
  const answer = await readFile(new File([bytes], fileName));
  if (answer.kind !== "read") return refusalOf(fileName, answer.kind === "refused" ? answer.fault : undefined);
  const { table, rows, issues: ofReader } = answer.imported;
  const shape = recogniseShape(table.columns);
  const fault = findListFault({ shape, rows, cutLine: cutLineOf(table, ofReader) }, fewestRows);
  if (fault !== undefined) return describeFault(fault, fileName, answer.imported);
  const converted = convertNationalRows(table, { source: listSource(date), fileName, date }, context);
  const unread = unreadByLine(converted.issues);
  return {
    listed: converted.rows.map(({ line, row }) => ({ row, unread: unread.get(line) ?? new Map() })),
    rows,
    issues: [...ofReader, ...converted.issues],
  };
}

function describeFault(fault: ListFault, fileName: string, { table, rows }: ImportedTable): string {
  switch (fault.kind) {
    case "another-table":
      return `${fileName} n’est pas la liste officielle : les colonnes id_fs et lib_fs manquent (trouvées : ${table.columns.join(", ")}).`;
    case "cut":
      return `${fileName} est coupé ou abîmé à la ligne ${fault.line} : téléchargez-le à nouveau.`;
    case "too-few-rows":
      return `${fileName} n’a que ${rows} lignes : la liste de tout le pays en a au moins ${fault.fewestRows}.`;
  }
}

function refusalOf(fileName: string, fault: ImportFault | undefined): string {
  const why: Partial<Record<ImportFault["kind"], string>> = {
    empty: "il est vide",
    "not-text": "ce n’est pas du texte",
    "workbook-old": "c’est un classeur d’un ancien format",
    "workbook-damaged": "c’est un classeur abîmé",
    "workbook-protected": "c’est un classeur protégé par un mot de passe",
    "open-document": "c’est un classeur LibreOffice, pas un CSV",
    "archive-without-table": "cette archive ne contient aucune table",
    "archive-of-tables": "cette archive contient plusieurs tables",
    "archive-protected": "cette archive est protégée par un mot de passe",
    "archive-damaged": "cette archive est abîmée",
    "no-columns": "ses colonnes ne sont séparées par rien",
    "no-rows": "il n’a aucune ligne",
    "too-large": "il est trop gros",
    "too-many-rows": "il a trop de lignes",
  };
  return `${fileName} ne peut pas être lu comme une liste : ${why[fault?.kind ?? "unreadable"] ?? "ce n’est pas une table CSV"}.`;
}
