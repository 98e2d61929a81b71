import type { IntakeChoices } from "../domain/intake/column-mapping.ts";
import type { DraftPlace, IntakeDraft } from "../domain/intake/intake-draft.ts";
import type { SourceRow, SourceTable } from "../domain/intake/source-table.ts";
import type { Category, ServicePoint } from "../domain/service-point.ts";
import { THEMES, type Theme } from "../domain/themes.ts";
import { type CommuneContext, createRowReader, type PlacedRow } from "./read-rows.ts";

/** What rows are held against. */
export interface IntakeContext extends CommuneContext {
  /** What every place of welcome of a category helps with. */
  readonly bouquets?: Readonly<Partial<Record<Category, readonly Theme[]>>>;
}

export type Understood = Pick<IntakeDraft, "places" | "findings" | "elsewhere">;

/** Understands the rows of one file, some at a time. */
export interface Understanding {
  take(rows: readonly SourceRow[]): Understood;
}

/** All rows of a table at once. */
export function understandRows(
  { columns, rows }: SourceTable,
  choices: IntakeChoices,
  context: IntakeContext,
): Understood {
  return createUnderstanding(columns, choices, context).take(rows);
}

/**
 * Rows become places: each ends as one, or is left out with a finding that says why, or is counted as lying elsewhere. Nothing is refused
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
      const { placed, findings, elsewhere } = readRows(rows);
      const places = placed.map((row): DraftPlace => ({ line: row.line, place: toPlace(row, context.bouquets) }));
      return { places, findings, elsewhere };
    },
  };
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
