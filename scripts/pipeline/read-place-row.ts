import type { CodeCommune } from "../../src/domain/codes.ts";
import {
  CATEGORIES,
  type Category,
  FORMATS,
  type Format,
  KINDS,
  type Kind,
  type PlaceRecord,
  SEASONS,
  type Season,
  VERIFICATIONS,
  type Verification,
} from "../../src/domain/place.ts";
import type { PlaceColumn } from "../../src/domain/place-columns.ts";
import { THEMES, type Theme } from "../../src/domain/themes.ts";
import type { Position } from "../../src/geo/position.ts";
import type { Problem } from "../../src/tables/problem.ts";
import type { TableLine } from "../../src/tables/table-line.ts";
import type { OfficialCodes, OfficialCommune } from "./official-codes.ts";

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
const NO_POSITION =
  "position vide : donnez longitude et latitude, ou « commune » dans precision pour placer le lieu à la mairie";

/** Converts a corrected row to a place, to a list of problems, or to undefined for a project. */
export function readPlaceRow(
  file: string,
  { line, row }: TableLine<PlaceColumn>,
  official: OfficialCodes,
  doubts: readonly Doubt[],
): PlaceRow | readonly Problem[] | undefined {
  if (row.kind === "projet") return undefined;
  const problems: Problem[] = [];
  const refuse = (field: PlaceColumn, reason: string) =>
    problems.push({ file, line, field, value: row[field], reason });

  const commune = official.current(row.code_commune);
  if (commune === undefined) refuse("code_commune", "code de commune inconnu");
  const themes = THEMES.filter((theme) => row.themes.split(";").includes(theme));
  if (themes.length !== (row.themes === "" ? 0 : row.themes.split(";").length)) {
    refuse("themes", `thèmes permis : ${THEMES.join(", ")}`);
  }
  const empty = emptyPosition(row);
  if (empty !== undefined) refuse(empty, NO_POSITION);
  const category = known<Category>(row.category, CATEGORIES);
  const kind = known<Kind>(row.kind, KINDS);
  const format = known<Format>(row.format, FORMATS);
  const verification = known<Verification>(row.verification, VERIFICATIONS);
  if (commune === undefined || problems.length > 0) return problems;
  // The schema has reported values outside these vocabularies.
  if (category === undefined || kind === undefined || format === undefined || verification === undefined) return [];
  const record: PlaceRecord = { ...readTexts(row), category, verification, doubts: doubts.map(({ note }) => note) };
  const hasDoubtfulLocation = doubts.some(({ field }) => LOCATION_FIELDS.has(field));
  return { file, line, kind, format, themes, position: readPosition(row), commune, record, hasDoubtfulLocation };
}

function readTexts(row: TableLine<PlaceColumn>["row"]): Omit<PlaceRecord, "category" | "verification" | "doubts"> {
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

/** The first empty column of a required position. */
function emptyPosition(row: TableLine<PlaceColumn>["row"]): PlaceColumn | undefined {
  if (row.precision === "commune") return undefined;
  return (["longitude", "latitude"] as const).find((column) => row[column] === "");
}

function readPosition(row: TableLine<PlaceColumn>["row"]): Position | undefined {
  return row.precision === "commune" ? undefined : [Number(row.longitude), Number(row.latitude)];
}

function known<T extends string>(value: string, values: readonly T[]): T | undefined {
  return values.find((candidate) => candidate === value);
}
