import type { CodeCommune } from "../domain/codes.ts";
import type { IntakeChoices, IntakeShape } from "../domain/intake/column-mapping.ts";
import type { Finding } from "../domain/intake/finding.ts";
import type { DraftPlace } from "../domain/intake/intake-draft.ts";
import type { SourceRow, SourceTable } from "../domain/intake/source-table.ts";
import type { Category } from "../domain/service-point.ts";
import type { Commune } from "../domain/territory.ts";
import { THEMES, type Theme } from "../domain/themes.ts";
import { columnKey } from "./column-key.ts";
import { createCommuneFinder } from "./commune-finder.ts";
import { type IntakeRow, type Layout, layOut, openRow } from "./intake-row.ts";
import { type Location, locateRow } from "./locate-row.ts";
import { type NationalCells, tidyNationalRow } from "./national-row.ts";
import { readPostcodes } from "./read-postcodes.ts";
import { type ReadRecord, readRecord } from "./read-record.ts";
import { recogniseShape } from "./recognise-shape.ts";

/** What rows are held against. */
export interface IntakeContext {
  readonly communes: readonly Commune[];
  /** What every place of welcome of a category helps with. */
  readonly bouquets?: Readonly<Partial<Record<Category, readonly Theme[]>>>;
  /** The code of today for an INSEE code of old, where that is known. */
  readonly currentCode?: (code: string) => CodeCommune | undefined;
}

export interface Understood {
  readonly places: readonly DraftPlace[];
  readonly findings: readonly Finding[];
  /** Rows that lie too far from the map. */
  readonly elsewhere: number;
}

/** Understands the rows of one file, some at a time. */
export interface Understanding {
  take(rows: readonly SourceRow[]): Understood;
}

/** A row that was understood, in full. */
export interface UnderstoodRow {
  readonly line: number;
  readonly location: Location;
  readonly read: ReadRecord;
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
 * Rows become places: each row ends as a place, or is left out with a finding that says why, or is counted as lying elsewhere.
 * Nothing is refused for one row, and no row throws.
 */
export function createUnderstanding(
  columns: readonly string[],
  choices: IntakeChoices,
  context: IntakeContext,
): Understanding {
  const reader = createRowReader(columns, choices, context);
  return {
    take: (rows) => {
      const { understood, findings, elsewhere } = reader(rows);
      const places = understood.map((row) => ({ line: row.line, place: toPlace(row, context.bouquets) }));
      return { places, findings, elsewhere };
    },
  };
}

/** Reads rows, some at a time, into what they say and where they lie. */
export function createRowReader(
  columns: readonly string[],
  { mapping, category, coordinateSystem, keepsFar }: IntakeChoices,
  context: IntakeContext,
): (rows: readonly SourceRow[]) => Omit<Understood, "places"> & { readonly understood: readonly UnderstoodRow[] } {
  const shape = recogniseShape(columns);
  const layout = layOut(columns, mapping);
  const finder = createCommuneFinder(context.communes, context.currentCode);
  const options = { finder, coordinateSystem, keepsFar, tellsOutside: shape !== "national-list" };
  const idsSeen = new Set<string>();
  return (rows) => {
    const understood: UnderstoodRow[] = [];
    const findings: Finding[] = [];
    let elsewhere = 0;
    for (const sourceRow of rows) {
      const row = openSourceRow(shape, layout, sourceRow);
      readPostcodes(row);
      const location = locateRow(row, options);
      if (location === "elsewhere") {
        elsewhere += 1;
        continue;
      }
      const read = location === "nowhere" ? undefined : readRecord(row, identify(row, idsSeen), category);
      if (location !== "nowhere" && read !== undefined) understood.push({ line: row.line, location, read });
      findings.push(...row.findings);
    }
    return { understood, findings, elsewhere };
  };
}

function openSourceRow(shape: IntakeShape, layout: Layout, sourceRow: SourceRow): IntakeRow {
  const row = openRow(layout, sourceRow);
  if (shape === "national-list") {
    const cells: NationalCells = (column) =>
      sourceRow.cells[layout.columns.findIndex((name) => columnKey(name) === column)]?.trim() ?? "";
    tidyNationalRow(row, cells);
  }
  return row;
}

/** The file's identifier; one made of the line where it has none or has given it to a row before. */
function identify(row: IntakeRow, seen: Set<string>): string {
  const given = row.text("id");
  const made = `ligne-${row.line}`;
  if (given === "") {
    if (row.has("id")) row.tell("id", "noted", "id-missing", { suggestion: made });
    return made;
  }
  if (seen.has(given)) {
    row.tell("id", "mended", "id-repeated", { suggestion: made });
    return made;
  }
  seen.add(given);
  return given;
}

function toPlace({ location, read }: UnderstoodRow, bouquets: IntakeContext["bouquets"]): DraftPlace["place"] {
  const { position, precision, commune } = location;
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
    commune: commune?.name ?? "",
    codeCommune: commune?.code,
    codeEpci: commune?.codeEpci,
    codeDepartement: commune?.codeDepartement,
    verification: record.verification,
    records: [record],
    stops: [],
  };
}
