import type { ReadTable } from "../../src/data/csv/read-table.ts";
import type { Row, TableLine } from "../../src/data/csv/table-schema.ts";
import { CATEGORIES, type Category } from "../../src/domain/category.ts";
import type { CodeCommune } from "../../src/domain/codes.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import {
  type Format,
  isHiddenKind,
  type Kind,
  type OpenSeason,
  type PlaceRecord,
  type SourceReference,
  THEMES,
  type Theme,
  type Verification,
} from "../../src/domain/place.ts";
import type { PlaceColumn } from "../../src/domain/place-columns.ts";
import { applyCorrections, tableName } from "./apply-corrections.ts";
import type { OfficialCodes, OfficialCommune } from "./official-codes.ts";
import type { Tables } from "./table-columns.ts";

/** The tables of places with their corrections; the problems are those of the corrections. */
export function correctPlaceTables(tables: Tables): readonly ReadTable<PlaceColumn>[] {
  return placeTables(tables).map((table) => applyCorrections(table, tables.corrections));
}

/** The rows that are places, in communes that exist; those of neighbouring places come last. @param corrected sound tables */
export function readPlaceRows(
  corrected: readonly ReadTable<PlaceColumn>[],
  doubts: Tables["doubts"],
  official: OfficialCodes,
): readonly PlaceRow[] {
  return corrected.flatMap(({ file, lines }) => {
    const name = tableName(file);
    const own = doubts.lines.filter(({ row }) => row.table === name).map(({ row }) => row);
    return lines.flatMap((line) => {
      const about = own.filter(({ id }) => id === line.row.id);
      return readPlaceRow(file, line, official, about) ?? [];
    });
  });
}

/** Neighbours come last: the first row of a place names it. */
export function placeTables(tables: Tables): readonly ReadTable<PlaceColumn>[] {
  return [...CATEGORIES.map((category) => tables[category]), tables.franceServicesVoisins];
}

/** One row of data/points that stands for a place, before rows of the same place are joined. */
export interface PlaceRow {
  readonly file: string;
  readonly line: number;
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

/** Converts a corrected row to a place; undefined for a project, a closed place or an unknown commune. The schema restricts the vocabularies. */
export function readPlaceRow(
  file: string,
  { line, row }: TableLine<PlaceColumn>,
  official: OfficialCodes,
  doubts: readonly Doubt[],
): PlaceRow | undefined {
  const commune = official.current(row.code_commune);
  if (isHiddenKind(row.kind) || commune === undefined) return undefined;
  const category = row.category as Category;
  const verification = row.verification as Verification;
  return {
    file,
    line,
    kind: row.kind as Kind,
    format: row.format as Format,
    themes: THEMES.filter((theme) => row.themes.split(";").includes(theme)),
    position: readPosition(row),
    commune,
    record: { ...readTexts(row), category, verification, ...readDoubts(row, doubts) },
    hasDoubtfulLocation: doubts.some(({ field }) => LOCATION_FIELDS.has(field)),
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
    season: row.season === "" ? undefined : (row.season as OpenSeason),
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
