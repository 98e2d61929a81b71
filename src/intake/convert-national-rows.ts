import type { Issue } from "../domain/intake/issue.ts";
import type { SourceTable } from "../domain/intake/source-table.ts";
import type { PointRow } from "../domain/point-columns.ts";
import { proposeChoices } from "./propose-choices.ts";
import { type CommuneContext, createRowReader, type PlacedRow } from "./read-rows.ts";

/** Where a national list comes from, as the tables say it. */
export interface NationalOrigin {
  /** Identifier of data/sources.csv. */
  readonly source: string;
  readonly fileName: string;
  /** ISO 8601 date of which the list is. */
  readonly date: string;
}

export interface NationalRows {
  /** The rows that lie in the communes of the map, as data/points/france-services.csv has them, in the order of the list. */
  readonly rows: readonly { readonly line: number; readonly row: PointRow }[];
  readonly issues: readonly Issue[];
  /** How many rows lie in no commune of the map. */
  readonly elsewhere: number;
}

/**
 * The official list of France services, in either of its shapes, as rows of our table: understood as when a person brings it, so that the
 * same row is the same place by either way. Columns are told by their names, in whatever order.
 */
export function convertNationalRows(table: SourceTable, origin: NationalOrigin, context: CommuneContext): NationalRows {
  const { choices } = proposeChoices(table);
  const { placed, issues, elsewhere } = createRowReader(table.columns, choices, context)(table.rows);
  const inRegion = placed.filter(({ location }) => location.commune !== undefined);
  return {
    rows: inRegion.map((row) => ({ line: row.line, row: toPointRow(row, origin) })),
    issues,
    elsewhere: elsewhere + placed.length - inRegion.length,
  };
}

const DECIMALS = 5;

function toPointRow({ location, read }: PlacedRow, { source, fileName, date }: NationalOrigin): PointRow {
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
    source_detail: `${fileName}, id_fs ${record.id.replace(/^fs-/, "")}`,
    source_date: date,
    verification: record.verification,
  };
}

/** To about a metre, as the tables have it. */
function writeDegrees(degrees: number): string {
  return degrees.toFixed(DECIMALS);
}
