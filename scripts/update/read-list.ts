import type { ImportFault } from "../../src/domain/import/import-fault.ts";
import type { Issue } from "../../src/domain/import/issue.ts";
import { PLACE_COLUMNS, type PlaceColumn } from "../../src/domain/place-columns.ts";
import { convertNationalRows } from "../../src/import/convert-national-rows.ts";
import type { CommuneContext } from "../../src/import/read-rows.ts";
import { recogniseShape } from "../../src/import/recognise-shape.ts";
import { readFile } from "../../src/tables/imported/read-file.ts";
import { listSource } from "./list-origin.ts";
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

/** Least number of rows of a list of the whole country; the list of August 2024 has 2,845. */
const FEWEST_ROWS = 1000;

/** The rows of our communes in the format of our table, or in French why the file is not the complete list. */
export async function readList(
  list: PublishedList,
  context: CommuneContext,
  fewest = FEWEST_ROWS,
): Promise<ReadList | string> {
  const { bytes, fileName, date } = list;
  const answer = await readFile(new File([bytes], fileName));
  if (answer.kind !== "read") return refusalOf(fileName, answer.kind === "refused" ? answer.fault : undefined);
  const { table, rows, issues: ofReader } = answer.imported;
  if (recogniseShape(table.columns) !== "national-list") {
    return `${fileName} n’est pas la liste officielle : les colonnes id_fs et lib_fs manquent (trouvées : ${table.columns.join(", ")}).`;
  }
  const lastLine = table.rows.at(-1)?.line;
  const cut = ofReader.find(
    ({ reason, line }) => reason === "quote-unclosed" || (reason === "too-few-cells" && line === lastLine),
  );
  if (cut !== undefined) return `${fileName} est coupé ou abîmé à la ligne ${cut.line} : téléchargez-le à nouveau.`;
  if (rows < fewest) return `${fileName} n’a que ${rows} lignes : la liste de tout le pays en a au moins ${fewest}.`;
  const converted = convertNationalRows(table, { source: listSource(date), fileName, date }, context);
  const unread = unreadByLine(converted.issues);
  return {
    listed: converted.rows.map(({ line, row }) => ({ row, unread: unread.get(line) ?? new Map() })),
    rows,
    issues: [...ofReader, ...converted.issues],
  };
}

function refusalOf(fileName: string, fault: ImportFault | undefined): string {
  const why: Partial<Record<ImportFault["kind"], string>> = {
    empty: "il est vide",
    "not-text": "ce n’est pas du texte",
    spreadsheet: "c’est un classeur, pas un CSV",
    "no-columns": "ses colonnes ne sont séparées par rien",
    "no-rows": "il n’a aucune ligne",
    "too-large": "il est trop gros",
  };
  return `${fileName} ne peut pas être lu comme une liste : ${why[fault?.kind ?? "unreadable"] ?? "ce n’est pas une table CSV"}.`;
}

function unreadByLine(issues: readonly Issue[]): ReadonlyMap<number, ReadonlyMap<PlaceColumn, string>> {
  const byLine = new Map<number, Map<PlaceColumn, string>>();
  for (const { line, field, effect, value, reason } of issues) {
    const columns = effect === "emptied" ? columnsOf(field) : [];
    if (columns.length === 0) continue;
    const cells = byLine.get(line) ?? new Map<PlaceColumn, string>();
    // The mailbox of a named person is neither kept nor reported.
    for (const column of columns) cells.set(column, reason === "email-named" ? "" : value);
    byLine.set(line, cells);
  }
  return byLine;
}

function columnsOf(field: Issue["field"]): readonly PlaceColumn[] {
  if (field === undefined) return [];
  if (field.startsWith("hours_")) return ["opening_hours"];
  if (field === "position" || field === "longitude" || field === "latitude") return ["longitude", "latitude"];
  return PLACE_COLUMNS.filter((column) => column === field);
}
