import { columnKey } from "../../src/data/import/column-names.ts";
import { proposeChoices } from "../../src/data/import/propose-choices.ts";
import { readFile } from "../../src/data/import/read-file.ts";
import { type ImportContext, readPlaces } from "../../src/data/import/read-places.ts";
import type { ImportField } from "../../src/domain/import/column-mapping.ts";
import type { Issue } from "../../src/domain/import/issue.ts";
import type { Place } from "../../src/domain/place.ts";
import { PLACE_COLUMNS, type PlaceColumn, type PlaceRow } from "../../src/domain/place-columns.ts";

/** A row of the official list in the format of our table. */
export interface ListedRow {
  readonly row: PlaceRow;
  /** Columns whose cell in the list could not be read, with its text. */
  readonly unread: ReadonlyMap<PlaceColumn, string>;
}

/** The official list as published on a day. */
export interface PublishedList {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
  /** ISO 8601. */
  readonly date: string;
}

export interface ReadList {
  /** The rows in communes of the map, in the order of the list. */
  readonly listed: readonly ListedRow[];
  /** Of the whole country. */
  readonly rows: number;
}

/** Identifier of the list of a day in data/sources.csv, one for each year. */
export function listSource(date: string): string {
  return `anct-fs-${date.slice(0, 4)}`;
}

export function isListSource(source: string): boolean {
  return /^anct-fs-\d{4}$/.test(source);
}

/**
 * The rows of our communes in the format of our table, by the rules of an import: columns are found by name, in any order and in either of the
 * shapes of the list. Or in French why the file is not the complete list.
 * @param fewestRows of a list of the whole country
 */
export async function readList(
  { bytes, fileName, date }: PublishedList,
  context: ImportContext,
  fewestRows: number,
): Promise<ReadList | string> {
  const answer = await readFile(new File([bytes], fileName));
  if (answer.kind !== "read")
    return `${fileName} ne peut pas être lu comme une table : vide, coupé, abîmé, trop long ou d’un autre format. Téléchargez-le à nouveau.`;
  const { table, rows: count, issues: ofReader } = answer.imported;
  const keys = table.columns.map(columnKey);
  if (!keys.includes("id_fs") || !keys.includes("lib_fs"))
    return `${fileName} n’est pas la liste officielle : les colonnes id_fs et lib_fs manquent (trouvées : ${table.columns.join(", ")}).`;
  const lastLine = table.rows.at(-1)?.line;
  if (ofReader.some(({ reason, line }) => reason === "too-few-cells" && line === lastLine))
    return `${fileName} est coupé ou abîmé à la ligne ${lastLine} : téléchargez-le à nouveau.`;
  if (count < fewestRows)
    return `${fileName} n’a que ${count} lignes : la liste de tout le pays en a au moins ${fewestRows}.`;

  const { mapping } = proposeChoices(table);
  const rows = table.rows.map(({ line, cells }) => {
    const cellOf = (key: string) => cells[keys.indexOf(key)]?.trim() ?? "";
    return { line, cells: cells.map((cell, rank) => tidyCell(mapping[rank], cell.trim(), cellOf)) };
  });
  const choices = { mapping, type: "france-services", types: [] } as const;
  const { places, issues } = readPlaces({ columns: table.columns, rows }, choices, context);
  const unread = unreadByLine(issues);
  const listed = places
    .filter(({ place }) => place.codeCommune !== undefined)
    .map(({ line, place }) => ({ row: toPlaceRow(place, fileName, date), unread: unread.get(line) ?? new Map() }));
  return { listed, rows: count };
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

/** By line: the columns of our table whose cell in the list could not be read, with its text. */
function unreadByLine(issues: readonly Issue[]): ReadonlyMap<number, ReadonlyMap<PlaceColumn, string>> {
  const byLine = new Map<number, Map<PlaceColumn, string>>();
  for (const { line, field, effect, value, reason } of issues) {
    if (effect !== "emptied") continue;
    const cells = byLine.get(line) ?? new Map<PlaceColumn, string>();
    byLine.set(line, cells);
    // The mailbox of a named person is neither kept nor reported.
    for (const column of columnsOf(field)) cells.set(column, reason === "email-named" ? "" : value);
  }
  return byLine;
}

function columnsOf(field: Issue["field"]): readonly PlaceColumn[] {
  if (field === undefined) return [];
  if (field.startsWith("hours_")) return ["opening_hours"];
  if (field === "position" || field === "longitude" || field === "latitude") return ["longitude", "latitude"];
  return PLACE_COLUMNS.filter((column) => column === field);
}

/** About a metre, as in the tables. */
const DECIMALS = 5;

function toPlaceRow(place: Place, fileName: string, date: string): PlaceRow {
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
    longitude: isPlaced ? position[0].toFixed(DECIMALS) : "",
    latitude: isPlaced ? position[1].toFixed(DECIMALS) : "",
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
    source: listSource(date),
    source_detail: `${fileName}, id_fs ${record.id.replace(/^fs-/, "")}`,
    source_date: date,
    verification: "officiel",
  };
}
