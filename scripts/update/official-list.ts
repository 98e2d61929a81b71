import { columnKey } from "../../src/data/import/column-names.ts";
import { type ImportedTable, readFile } from "../../src/data/import/read-file.ts";
import { type ImportContext, readPlaces } from "../../src/data/import/read-places.ts";
import type { ImportField } from "../../src/domain/import/column-mapping.ts";
import type { ImportFault, Issue } from "../../src/domain/import/issue.ts";
import type { SourceTable } from "../../src/domain/import/read-file.ts";
import type { Place } from "../../src/domain/place.ts";
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

/** Columns of the official list of December 2022 and August 2024; `tidyCell` reads three more. */
const FIELDS: ReadonlyMap<string, ImportField> = new Map(
  Object.entries({
    id_fs: "id",
    lib_fs: "name",
    adresse: "address",
    insee_com: "code_commune",
    code_postal: "postcode",
    lib_com: "commune",
    latitude: "latitude",
    longitude: "longitude",
    mail: "email",
    telephone: "phone",
    h_lundi: "hours_Mo",
    h_mardi: "hours_Tu",
    h_mercredi: "hours_We",
    h_jeudi: "hours_Th",
    h_vendredi: "hours_Fr",
    h_samedi: "hours_Sa",
    h_dimanche: "hours_Su",
    prise_rdv: "appointment",
    commentaire: "comment",
    format_fs: "format",
    groupe_fs: "group",
    groupe: "group",
    labellisation_fs: "labelled_on",
    labellisation: "labelled_on",
  } as const),
);

/**
 * Converts the official list of France services, in either of its shapes, to rows of our table, by the rules of an import. Columns are found by
 * name, in any order.
 */
export function convertNationalRows(table: SourceTable, origin: NationalOrigin, context: ImportContext): NationalRows {
  const keys = table.columns.map(columnKey);
  const mapping = keys.map((key) => FIELDS.get(key));
  const rows = table.rows.map(({ line, cells }) => {
    const cellOf = (key: string) => cells[keys.indexOf(key)]?.trim() ?? "";
    return { line, cells: cells.map((cell, rank) => tidyCell(mapping[rank], cell.trim(), cellOf)) };
  });
  const choices = { mapping, type: "france-services", types: [] } as const;
  const { places, issues, elsewhere } = readPlaces({ columns: table.columns, rows }, choices, context);
  const inRegion = places.filter(({ place }) => place.codeCommune !== undefined);
  return {
    rows: inRegion.map(({ line, place }) => ({ line, row: toPlaceRow(place, origin) })),
    issues,
    elsewhere: elsewhere + places.length - inRegion.length,
  };
}

/** The value of a cell in the format of our tables. A branch is a branch whatever its format; the older list has itinerance in a column of its own. */
function tidyCell(field: ImportField | undefined, cell: string, cellOf: (key: string) => string): string {
  switch (field) {
    case "id":
      return cell === "" ? "" : `fs-${cell}`;
    case "address":
      return [cell, cellOf("complement_adresse")].filter(Boolean).join(", ");
    case "format":
      if (/^antenne$/i.test(cellOf("type_fs"))) return "antenne";
      return /^oui$/i.test(cellOf("itinerance")) && /^(?:site )?principal$/i.test(cell) ? "itinerant" : cell;
    default:
      return cell;
  }
}

const DECIMALS = 5;

function toPlaceRow(place: Place, { source, fileName, date }: NationalOrigin): PlaceRow {
  const { kind, format, themes, position, precision } = place;
  const [record] = place.records;
  const isPlaced = precision === "adresse";
  return {
    id: record.id,
    category: record.category,
    kind,
    name: record.name,
    nature: record.nature,
    format,
    address: record.address,
    postcode: record.postcode,
    commune: place.commune,
    code_commune: place.codeCommune ?? "",
    longitude: isPlaced ? writeDegrees(position[0]) : "",
    latitude: isPlaced ? writeDegrees(position[1]) : "",
    precision,
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
    verification: "officiel",
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
  context: ImportContext,
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
  const keys = table.columns.map(columnKey);
  if (!keys.includes("id_fs") || !keys.includes("lib_fs"))
    return `n’est pas la liste officielle : les colonnes id_fs et lib_fs manquent (trouvées : ${table.columns.join(", ")}).`;
  const lastLine = table.rows.at(-1)?.line;
  const cut = issues.find(({ reason, line }) => reason === "too-few-cells" && line === lastLine);
  if (cut !== undefined) return `est coupé ou abîmé à la ligne ${cut.line} : téléchargez-le à nouveau.`;
  return rows < fewestRows
    ? `n’a que ${rows} lignes : la liste de tout le pays en a au moins ${fewestRows}.`
    : undefined;
}

function refusalOf(fileName: string, fault: ImportFault | undefined): string {
  const why: Partial<Record<ImportFault["kind"], string>> = {
    empty: "il est vide",
    "not-text": "ce n’est pas du texte",
    "workbook-old": "c’est un classeur d’un ancien format, ou protégé par un mot de passe",
    "open-document": "c’est un classeur LibreOffice, pas un CSV",
    "archive-of-tables": "cette archive ne contient pas une seule table",
    "archive-damaged": "ce classeur ou cette archive est abîmé, ou protégé par un mot de passe",
    "no-columns": "ses colonnes ne sont séparées par rien",
    "no-rows": "il n’a aucune ligne",
    "too-large": "il est trop gros",
    "too-many-rows": "il a trop de lignes",
  };
  if (fault?.kind === "quote-unclosed")
    return `${fileName} est coupé ou abîmé à la ligne ${fault.line} : téléchargez-le à nouveau.`;
  return `${fileName} ne peut pas être lu comme une liste : ${why[fault?.kind ?? "unreadable"] ?? "ce n’est pas une table CSV"}.`;
}
