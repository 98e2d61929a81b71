import type { ReadTable } from "../../src/data/csv/read-table.ts";
import type { Problem, Row, TableLine } from "../../src/data/csv/table-schema.ts";
import type { CodeCommune } from "../../src/domain/codes.ts";
import { findValueFaults } from "../../src/domain/corrections/find-row-faults.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import {
  CATEGORIES,
  type Category,
  FORMATS,
  type Format,
  isHiddenKind,
  KINDS,
  type Kind,
  type PlaceRecord,
  SEASONS,
  type Season,
  type SourceReference,
  THEMES,
  type Theme,
  VERIFICATIONS,
  type Verification,
} from "../../src/domain/place.ts";
import type { PlaceColumn } from "../../src/domain/place-columns.ts";
import { applyCorrections, tableName } from "./apply-corrections.ts";
import type { OfficialCodes, OfficialCommune } from "./official-codes.ts";
import type { Tables } from "./table-columns.ts";

export interface ReadPlaceRows {
  /** Corrected and converted, without projects. */
  readonly rows: readonly PlaceRow[];
  /** Identifiers of the rows with problems. */
  readonly refused: ReadonlySet<string>;
  /** Identifiers of the rows of closed places, which other tables may still name. */
  readonly closed: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** The rows of the tables of places; those of neighbouring places come last. */
export function readPlaceRows(tables: Tables, official: OfficialCodes): ReadPlaceRows {
  const rows: PlaceRow[] = [];
  const refused = new Set<string>();
  const closed = new Set<string>();
  const problems: Problem[] = [];
  for (const table of placeTables(tables)) {
    const corrected = applyCorrections<PlaceColumn>(table, "id", tables.corrections);
    problems.push(...corrected.problems);
    for (const line of corrected.lines) {
      const read = readPlaceRow(table.file, line, official, doubtsOf(tables, table, line.row.id));
      if (line.row.kind === "ferme") closed.add(line.row.id);
      if (isPlaceRow(read)) rows.push(read);
      else if (read !== undefined) {
        refused.add(line.row.id);
        problems.push(...read);
      }
    }
  }
  return { rows, refused, closed, problems };
}

/** Neighbours come last: the first row of a place names it. */
export function placeTables({
  franceServices,
  espacesSaisonniers,
  lieuxMultiservices,
  franceServicesVoisins,
}: Tables): readonly ReadTable<PlaceColumn>[] {
  return [franceServices, espacesSaisonniers, lieuxMultiservices, franceServicesVoisins];
}

function doubtsOf({ doubts }: Tables, { file }: ReadTable<PlaceColumn>, id: string): readonly Doubt[] {
  const name = tableName(file);
  return doubts.lines.filter(({ row }) => row.table === name && row.id === id).map(({ row }) => row);
}

function isPlaceRow(read: ReturnType<typeof readPlaceRow>): read is PlaceRow {
  return read !== undefined && "record" in read;
}

/** One row of data/points that stands for a place, before rows of the same place are joined. */
export interface PlaceRow {
  readonly file: string;
  readonly line: number;
  readonly cells: TableLine<PlaceColumn>["row"];
  readonly kind: Kind;
  readonly format: Format;
  readonly themes: readonly Theme[];
  /** Undefined when only its commune is known. */
  readonly position: Position | undefined;
  readonly commune: OfficialCommune & { readonly code: CodeCommune };
  readonly record: PlaceRecord;
  /** Whether a doubt concerns its position or its commune. */
  readonly hasDoubtfulLocation: boolean;
}

/** A line of data/corrections/doubts.csv about the row. */
export interface Doubt {
  readonly field: string;
  readonly note: string;
}

const LOCATION_FIELDS: ReadonlySet<string> = new Set(["longitude", "latitude", "commune", "code_commune"]);

/** Converts a corrected row to a place, to a list of problems, or to undefined for a project or a closed place. */
export function readPlaceRow(
  file: string,
  { line, row }: TableLine<PlaceColumn>,
  official: OfficialCodes,
  doubts: readonly Doubt[],
): PlaceRow | readonly Problem[] | undefined {
  if (isHiddenKind(row.kind)) return undefined;
  const commune = official.current(row.code_commune);
  const problems = findValueFaults(row, commune !== undefined).map((fault) => ({ file, line, ...fault }));
  const themes = THEMES.filter((theme) => row.themes.split(";").includes(theme));
  const category = known<Category>(row.category, CATEGORIES);
  const kind = known<Kind>(row.kind, KINDS);
  const format = known<Format>(row.format, FORMATS);
  const verification = known<Verification>(row.verification, VERIFICATIONS);
  if (commune === undefined || problems.length > 0) return problems;
  // The schema has reported values outside these vocabularies.
  if (category === undefined || kind === undefined || format === undefined || verification === undefined) return [];
  const record: PlaceRecord = { ...readTexts(row), category, verification, ...readDoubts(row, doubts) };
  const hasDoubtfulLocation = doubts.some(({ field }) => LOCATION_FIELDS.has(field));
  return {
    file,
    line,
    cells: row,
    kind,
    format,
    themes,
    position: readPosition(row),
    commune,
    record,
    hasDoubtfulLocation,
  };
}

function readTexts(
  row: TableLine<PlaceColumn>["row"],
): Omit<PlaceRecord, "category" | "verification" | "doubts" | "hasDoubtfulPhone"> {
  return {
    id: row.id,
    name: row.name,
    nature: row.nature,
    address: row.address,
    postcode: row.postcode,
    phone: row.phone,
    email: row.email,
    website: row.website,
    openingHours: row.opening_hours,
    appointment: row.appointment === "" ? undefined : row.appointment === "oui",
    season: known<Season>(row.season, SEASONS),
    comment: row.comment,
    group: row.group,
    labelledOn: row.labelled_on,
    sources: row.source.split(";"),
    sourceDetail: row.source_detail,
    sourceDate: row.source_date,
  };
}

function readDoubts(
  { phone }: TableLine<PlaceColumn>["row"],
  doubts: readonly Doubt[],
): Pick<PlaceRecord, "doubts" | "hasDoubtfulPhone"> {
  const hasDoubtfulPhone = phone !== "" && doubts.some(({ field }) => field === "phone");
  return { doubts: doubts.map(({ note }) => note), ...(hasDoubtfulPhone ? { hasDoubtfulPhone } : {}) };
}

function readPosition(row: TableLine<PlaceColumn>["row"]): Position | undefined {
  return row.precision === "commune" ? undefined : [Number(row.longitude), Number(row.latitude)];
}

function known<T extends string>(value: string, values: readonly T[]): T | undefined {
  return values.find((candidate) => candidate === value);
}

type SourceRow = Row<"source" | "source_detail" | "source_date" | "verification">;

/** Where a checked row was read. */
export function sourceReferenceOf(row: SourceRow): SourceReference {
  return {
    sources: row.source.split(";"),
    sourceDetail: row.source_detail,
    sourceDate: row.source_date,
    verification: row.verification as Verification,
  };
}
