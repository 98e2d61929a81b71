import type { ImportChoices } from "../../domain/import/column-mapping.ts";
import type { ImportPreview, PreviewPlace } from "../../domain/import/import-preview.ts";
import type { SourceRow, SourceTable } from "../../domain/import/read-file.ts";
import {
  type Category,
  OTHER_TYPE,
  PLACE_TYPES,
  type Place,
  type PlaceType,
  THEMES,
  type Theme,
  VERIFICATIONS,
} from "../../domain/place.ts";
import { type ExportRow, gatherPlaces } from "./export-row.ts";
import { type CommuneContext, createRowReader, type PlacedRow } from "./read-rows.ts";

export interface ImportContext extends CommuneContext {
  /** Themes that every reception place of a category handles. */
  readonly bouquets?: Readonly<Partial<Record<Category, readonly Theme[]>>>;
}

export type Understood = Pick<ImportPreview, "places" | "issues" | "elsewhere">;

export interface Understanding {
  take(rows: readonly SourceRow[]): Understood;
}

export function understandRows(table: SourceTable, choices: ImportChoices, context: ImportContext): Understood {
  const { columns, rows } = gatherPlaces(table);
  return createUnderstanding(columns, choices, context).take(rows);
}

/** Converts rows to places: each gives a place, is dropped with an issue, or counts as elsewhere. Never throws. */
export function createUnderstanding(
  columns: readonly string[],
  choices: ImportChoices,
  context: ImportContext,
): Understanding {
  const readRows = createRowReader(columns, choices, context);
  return {
    take: (rows) => {
      const { placed, issues, elsewhere } = readRows(rows);
      const places = groupExportRows(placed).map(
        ([row, ...others]): PreviewPlace => ({
          line: row.line,
          place:
            row.exported === undefined
              ? toPlace(row, context.bouquets)
              : joinExportRows([row, ...others], row.exported),
        }),
      );
      return { places, issues, elsewhere };
    },
  };
}

/** Groups the rows of one exported place; any other row is a group of its own. */
function groupExportRows(rows: readonly PlacedRow[]): readonly (readonly [PlacedRow, ...PlacedRow[]])[] {
  const groups = new Map<unknown, [PlacedRow, ...PlacedRow[]]>();
  for (const row of rows) {
    const key = row.exported?.placeId ?? row;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** The exported place: its records in the order of their categories, all other values from the first row. */
function joinExportRows(
  rows: readonly [PlacedRow, ...PlacedRow[]],
  { placeId, stops, hasDoubtfulLocation, mandatesSeenOn }: ExportRow,
): Place {
  const [main = rows[0], ...others] = [...rows].sort((a, b) => rankOf(a) - rankOf(b));
  const records = [main, ...others].map(({ read }) => read.record);
  const verifications = new Set(records.map(({ verification }) => verification));
  const categories = new Set(records.map(({ category }) => category));
  return {
    ...toPlace(main, undefined),
    id: placeId,
    categories: PLACE_TYPES.filter((category) => categories.has(category)),
    verification:
      VERIFICATIONS.find((verification) => verifications.has(verification)) ?? main.read.record.verification,
    records: [main.read.record, ...others.map(({ read }) => read.record)],
    stops,
    ...(hasDoubtfulLocation ? { hasDoubtfulLocation } : {}),
    ...(mandatesSeenOn === undefined ? {} : { mandatesSeenOn }),
  };
}

function rankOf({ read }: PlacedRow): number {
  return PLACE_TYPES.indexOf(read.record.category);
}

function toPlace({ location, read, mandatesSeenOn }: PlacedRow, bouquets: ImportContext["bouquets"]): Place {
  const { position, precision, commune, communeName } = location;
  const { record, kind, format } = read;
  const themes = new Set([...(kind === "accueil" ? bouquetOf(record.category, bouquets) : []), ...read.themes]);
  return {
    id: record.id,
    name: record.name,
    kind,
    format,
    categories: [record.category],
    themes: THEMES.filter((theme) => themes.has(theme)),
    position,
    precision,
    commune: communeName,
    codeCommune: commune?.code,
    codeEpci: commune?.codeEpci,
    codeDepartement: commune?.codeDepartement,
    verification: record.verification,
    records: [record],
    stops: [],
    ...(mandatesSeenOn === undefined ? {} : { mandatesSeenOn }),
  };
}

/** The themes that a type of ours always has. */
function bouquetOf(type: PlaceType, bouquets: ImportContext["bouquets"]): readonly Theme[] {
  return (type === OTHER_TYPE ? undefined : bouquets?.[type]) ?? [];
}
