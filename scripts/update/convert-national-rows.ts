import { proposeChoices } from "../../src/data/import/propose-choices.ts";
import { type CommuneContext, createRowReader, type PlacedRow } from "../../src/data/import/read-rows.ts";
import type { Issue } from "../../src/domain/import/issue.ts";
import type { SourceTable } from "../../src/domain/import/read-file.ts";
import type { PlaceRow } from "../../src/domain/place-columns.ts";
import { listNumberOf } from "./official-list.ts";

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
