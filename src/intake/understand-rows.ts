import type { IntakeChoices } from "../domain/intake/column-mapping.ts";
import type { IntakePreview, PreviewPlace } from "../domain/intake/intake-preview.ts";
import type { SourceRow, SourceTable } from "../domain/intake/source-table.ts";
import { CATEGORIES, type Category, type ServicePoint, VERIFICATIONS } from "../domain/service-point.ts";
import { THEMES, type Theme } from "../domain/themes.ts";
import { type CommuneContext, createRowReader, type PlacedRow } from "./read-rows.ts";
import { gatherPlaces, type TakenRow } from "./taken-row.ts";

/** What rows are held against. */
export interface IntakeContext extends CommuneContext {
  /** What every place of welcome of a category helps with. */
  readonly bouquets?: Readonly<Partial<Record<Category, readonly Theme[]>>>;
}

export type Understood = Pick<IntakePreview, "places" | "issues" | "elsewhere">;

/** Understands the rows of one file, some at a time. */
export interface Understanding {
  take(rows: readonly SourceRow[]): Understood;
}

/** All rows of a table at once. */
export function understandRows(table: SourceTable, choices: IntakeChoices, context: IntakeContext): Understood {
  const { columns, rows } = gatherPlaces(table);
  return createUnderstanding(columns, choices, context).take(rows);
}

/**
 * Rows become places: each ends as one, or is left out with a issue that says why, or is counted as lying elsewhere. Nothing is refused
 * for one row, and no row throws. Places name only the sources that the file names, none when it names none: what brought them is their layer.
 */
export function createUnderstanding(
  columns: readonly string[],
  choices: IntakeChoices,
  context: IntakeContext,
): Understanding {
  const readRows = createRowReader(columns, choices, context);
  return {
    take: (rows) => {
      const { placed, issues, elsewhere } = readRows(rows);
      const places = groupTaken(placed).map(
        ([row, ...others]): PreviewPlace => ({
          line: row.line,
          place: row.taken === undefined ? toPlace(row, context.bouquets) : joinTaken([row, ...others], row.taken),
        }),
      );
      return { places, issues, elsewhere };
    },
  };
}

/** A row by itself, but those together that are of one place which was taken away from the page. */
function groupTaken(rows: readonly PlacedRow[]): readonly (readonly [PlacedRow, ...PlacedRow[]])[] {
  const groups = new Map<unknown, [PlacedRow, ...PlacedRow[]]>();
  for (const row of rows) {
    const key = row.taken?.placeId ?? row;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** The place as it was on the page: its records in the order of their types, all else as the first row has it. */
function joinTaken(
  rows: readonly [PlacedRow, ...PlacedRow[]],
  { placeId, stops, hasDoubtfulLocation }: TakenRow,
): ServicePoint {
  const [main = rows[0], ...others] = rows.toSorted((a, b) => rankOf(a) - rankOf(b));
  const records = [main, ...others].map(({ read }) => read.record);
  const verifications = new Set(records.map(({ verification }) => verification));
  const categories = new Set(records.map(({ category }) => category));
  return {
    ...toPlace(main, undefined),
    id: placeId,
    categories: CATEGORIES.filter((category) => categories.has(category)),
    verification:
      VERIFICATIONS.find((verification) => verifications.has(verification)) ?? main.read.record.verification,
    records: [main.read.record, ...others.map(({ read }) => read.record)],
    stops,
    ...(hasDoubtfulLocation ? { hasDoubtfulLocation } : {}),
  };
}

function rankOf({ read }: PlacedRow): number {
  return CATEGORIES.indexOf(read.record.category);
}

function toPlace({ location, read }: PlacedRow, bouquets: IntakeContext["bouquets"]): ServicePoint {
  const { position, precision, commune, communeName } = location;
  const { record, kind, format } = read;
  const themes = new Set([...(kind === "accueil" ? (bouquets?.[record.category] ?? []) : []), ...read.themes]);
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
  };
}
