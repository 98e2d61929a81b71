import { type ImportedTable, readFile } from "../../src/data/csv/imported/read-file.ts";
import { recogniseShape } from "../../src/data/import/national-row.ts";
import { proposeChoices } from "../../src/data/import/propose-choices.ts";
import { type CommuneContext, createRowReader, type PlacedRow } from "../../src/data/import/read-rows.ts";
import type { ImportFault, Issue } from "../../src/domain/import/issue.ts";
import type { SourceTable } from "../../src/domain/import/read-file.ts";
import { PLACE_COLUMNS, type PlaceColumn, type PlaceRow } from "../../src/domain/place-columns.ts";

/** A row of the official list in the format of our table. */
export interface ListedRow {
  readonly row: PlaceRow;
  /** Columns whose cell in the list could not be read, with its text. */
  readonly unread: ReadonlyMap<PlaceColumn, string>;
}

/** Least number of rows of a complete list: that of August 2024 has 2,845. */
const FEWEST_ROWS = 1000;
/** Number in the list of a row of our table ("fs-3300": 3300); undefined for another row. */
export function listNumberOf(id: string): number | undefined {
  const [, digits] = /^fs-(\d+)$/.exec(id) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** By line: the columns of our table whose cell in the list could not be read, with its text. */
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

/** Identifier of the list of a day in data/sources.csv, one for each year. */
export function listSource(date: string): string {
  return `anct-fs-${date.slice(0, 4)}`;
}

export function isListSource(source: string): boolean {
  return /^anct-fs-\d{4}$/.test(source);
}

/** Whether a row comes from the list, of any year; semicolons separate several sources. */
export function isOfList(sources: string): boolean {
  return sources.split(";").some(isListSource);
}

/** Source of a national list, as in the tables. */
export interface NationalOrigin {
  /** Identifier in data/sources.csv. */
  readonly source: string;
  readonly fileName: string;
  /** ISO 8601 date of the list. */
  readonly date: string;
}

export interface NationalRows {
  /** The rows in communes of the map, as in data/points/france-services.csv, in the order of the list. */
  readonly rows: readonly { readonly line: number; readonly row: PlaceRow }[];
  readonly issues: readonly Issue[];
  /** Number of rows outside the communes of the map. */
  readonly elsewhere: number;
}

/**
 * Converts the official list of France services, in either of its shapes, to rows of our table, by the same rules as an import: the same
 * row gives the same place either way. Columns are found by name, in any order.
 */
export function convertNationalRows(table: SourceTable, origin: NationalOrigin, context: CommuneContext): NationalRows {
  const { choices } = proposeChoices(table);
  const { placed, issues, elsewhere } = createRowReader(table.columns, choices, context)(table.rows);
  const inRegion = placed.filter(({ location }) => location.commune !== undefined);
  return {
    rows: inRegion.map((row) => ({ line: row.line, row: toPlaceRow(row, origin) })),
    issues,
    elsewhere: elsewhere + placed.length - inRegion.length,
  };
}

const DECIMALS = 5;

function toPlaceRow({ location, read }: PlacedRow, { source, fileName, date }: NationalOrigin): PlaceRow {
  const { record, kind, format, themes } = read;
  const isPlaced = location.precision === "adresse";
  return {
    id: record.id,
    category: record.category,
    kind,
    name: record.name,
    nature: record.nature,
    format,
    address: record.address,
    postcode: record.postcode,
    commune: location.communeName,
    code_commune: location.commune?.code ?? "",
    longitude: isPlaced ? writeDegrees(location.position[0]) : "",
    latitude: isPlaced ? writeDegrees(location.position[1]) : "",
    precision: location.precision,
    phone: record.phone,
    email: record.email,
    website: record.website,
    opening_hours: record.openingHours,
    appointment: record.appointment === undefined ? "" : record.appointment ? "oui" : "non",
    season: record.season ?? "",
    themes: themes.join(";"),
    comment: record.comment,
    group: record.group,
    labelled_on: record.labelledOn,
    source,
    source_detail: `${fileName}, id_fs ${listNumberOf(record.id) ?? record.id}`,
    source_date: date,
    verification: record.verification,
  };
}

/** Rounds to five decimals, about a metre, as in the tables. */
function writeDegrees(degrees: number): string {
  return degrees.toFixed(DECIMALS);
}

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
  fewestRows = FEWEST_ROWS,
): Promise<ReadList | string> {
  const { bytes, fileName, date } = list;
  const answer = await readFile(new File([bytes], fileName));
  if (answer.kind !== "read") return refusalOf(fileName, answer.kind === "refused" ? answer.fault : undefined);
  const { table, rows, issues: ofReader } = answer.imported;
  const fault = findFault(answer.imported, fewestRows);
  if (fault !== undefined) return `${fileName} ${fault}`;
  const converted = convertNationalRows(table, { source: listSource(date), fileName, date }, context);
  const unread = unreadByLine(converted.issues);
  return {
    listed: converted.rows.map(({ line, row }) => ({ row, unread: unread.get(line) ?? new Map() })),
    rows,
    issues: [...ofReader, ...converted.issues],
  };
}

/** In French why a table is not the complete official list; undefined for none. */
function findFault({ table, rows, issues }: ImportedTable, fewestRows: number): string | undefined {
  if (recogniseShape(table.columns) !== "national-list")
    return `n’est pas la liste officielle : les colonnes id_fs et lib_fs manquent (trouvées : ${table.columns.join(", ")}).`;
  const lastLine = table.rows.at(-1)?.line;
  const cut = issues.find(
    ({ reason, line }) => reason === "quote-unclosed" || (reason === "too-few-cells" && line === lastLine),
  );
  if (cut !== undefined) return `est coupé ou abîmé à la ligne ${cut.line} : téléchargez-le à nouveau.`;
  return rows < fewestRows
    ? `n’a que ${rows} lignes : la liste de tout le pays en a au moins ${fewestRows}.`
    : undefined;
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
