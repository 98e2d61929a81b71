import { PLACE_TYPES } from "../../domain/category.ts";
import { webAddress } from "../../domain/contact/contact-way.ts";
import type { ColumnMapping, ImportChoices, ImportField } from "../../domain/import/column-mapping.ts";
import type { SourceTable, TypeColumn } from "../../domain/import/read-file.ts";
import { parseOpeningWeek } from "../../domain/opening-hours/opening-week.ts";
import { plainText } from "../../domain/text.ts";
import { columnKey, NAMES_OF_FIELDS } from "./column-names.ts";
import { FRENCH_LATITUDES, FRENCH_LONGITUDES, isWithin, readNumber, readPositionText } from "./read-coordinates.ts";
import { readCategory, readKind } from "./vocabulary.ts";

/** Number of sampled rows, spread over the table. */
const SAMPLE_ROWS = 300;

/**
 * Proposes the field of each column, by its name where its cells allow it, else by its cells; two equal claims to a field stay open. The type
 * is known where a column has values of ours only, as in our exports; of any other file a person says it: a guess would count places as
 * what they are not.
 */
export function proposeChoices({ columns, rows }: SourceTable): ImportChoices {
  const step = Math.max(1, Math.ceil(rows.length / SAMPLE_ROWS));
  const sample = rows.filter((_, index) => index % step === 0);
  const cellsOf = (column: number) =>
    sample.map(({ cells }) => cells[column]?.trim() ?? "").filter((cell) => cell !== "");
  const claims = columns.flatMap((name, column) => claimField(column, name, cellsOf(column)));
  const best = withoutHalfPositions(claims).filter(
    (claim, _, all) => !all.some((other) => other !== claim && other.field === claim.field && other.rank <= claim.rank),
  );
  const mapping: ColumnMapping = columns.map((_, column) => best.find((claim) => claim.column === column)?.field);
  const types: readonly string[] = PLACE_TYPES;
  const category = mapping.indexOf("category");
  const isOurs = category >= 0 && rows.every(({ cells }) => types.includes(cells[category] ?? ""));
  return { mapping, type: isOurs ? "column" : undefined, types: [] };
}

interface Claim {
  readonly column: number;
  readonly field: ImportField;
  /** Rank of the column's name among those of the field; 0 comes first. */
  readonly rank: number;
}

/** Rank of a field guessed from cells, below all names. */
const UNNAMED_RANK = 1000;

function claimField(column: number, name: string, filled: readonly string[]): readonly Claim[] {
  // Brackets count in "Horaires (lundi)", else not.
  const named = fieldOfName(name) ?? fieldOfName(name.replace(/[([].*$/, ""));
  const field = named && heldByContent(named.field, filled);
  if (named !== undefined && field !== undefined)
    return [{ column, field, rank: field === named.field ? named.rank : UNNAMED_RANK }];
  const [only, ...others] = TELLING_FIELDS.filter((one) => mostLookLike(one, filled));
  return only === undefined || others.length > 0 ? [] : [{ column, field: only, rank: UNNAMED_RANK }];
}

/** The named field when the cells match it, else the field that they match; undefined without a match. */
function heldByContent(field: ImportField, filled: readonly string[]): ImportField | undefined {
  if (filled.length === 0) return field;
  switch (field) {
    case "latitude":
    case "longitude":
      return shareOf(filled, (cell) => readNumber(cell) !== undefined) >= MOST ? field : undefined;
    case "position":
    case "website":
      return mostLookLike(field, filled) ? field : undefined;
    case "category":
      return shareOf(filled, (cell) => readCategory(cell) !== undefined) >= 0.5 ? field : "nature";
    case "nature":
      return shareOf(filled, (cell) => readKind(cell) !== undefined) >= MOST ? "kind" : field;
    case "commune":
      return shareOf(filled, (cell) => /^\d[\dAB]\d{3}$/.test(cell)) >= MOST ? "code_commune" : field;
    default:
      return field;
  }
}

/** Drops a single coordinate, which gives no position, and a pair in one column beside two. */
function withoutHalfPositions(claims: readonly Claim[]): readonly Claim[] {
  const has = (field: ImportField) => claims.some((claim) => claim.field === field);
  const isPair = has("latitude") && has("longitude");
  return claims.filter(({ field }) => {
    if (field === "position") return !isPair;
    return isPair || (field !== "latitude" && field !== "longitude");
  });
}

/** Share of the filled cells that must match a field for their column to be of it. */
const MOST = 0.8;

type Looks = (text: string) => boolean;

const LOOKS_LIKE: Partial<Record<ImportField, Looks>> = {
  email: (text) => /^(?:mailto:)?[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(text),
  website: (text) => /^www\./i.test(text) || webAddress(text) !== undefined,
  phone: (text) => /^(?:\+33|0033|0)?[\s.]*(?:\(0\)\s*)?[1-9](?:[\s.\-/]*\d{2}){4}$/.test(text),
  opening_hours: (text) => parseOpeningWeek(text).kind === "week",
  position: (text) => readPositionText(text) !== undefined,
  latitude: (text) => isPreciseDegree(text, FRENCH_LATITUDES),
  longitude: (text) => isPreciseDegree(text, FRENCH_LONGITUDES),
  postcode: (text) => /^\d{4}0$/.test(text),
};

const TELLING_FIELDS = Object.keys(LOOKS_LIKE) as readonly ImportField[];

function mostLookLike(field: ImportField, filled: readonly string[]): boolean {
  const looks = LOOKS_LIKE[field];
  return looks !== undefined && filled.length > 0 && shareOf(filled, looks) >= MOST;
}

function shareOf(cells: readonly string[], looks: Looks): number {
  return cells.filter(looks).length / cells.length;
}

/** Requires decimals: a column of small whole numbers does not hold longitudes. */
function isPreciseDegree(text: string, range: readonly [number, number]): boolean {
  return /[.,]\d{3,}/.test(text) && isWithin(readNumber(text) ?? Number.NaN, range);
}

const FIELDS_BY_NAME: ReadonlyMap<string, Pick<Claim, "field" | "rank">> = new Map(
  (Object.keys(NAMES_OF_FIELDS) as ImportField[]).flatMap((field) =>
    NAMES_OF_FIELDS[field].split(" ").map((name, rank) => [name, { field, rank }] as const),
  ),
);

function fieldOfName(name: string): Pick<Claim, "field" | "rank"> | undefined {
  return FIELDS_BY_NAME.get(columnKey(name));
}

/** A column of more different values names places, not their types. */
const MOST_VALUES = 20;

/** The columns that may tell the types of the places: at most `MOST_VALUES` different values; those with types of ours first. */
export function findTypeColumns({ columns, rows }: SourceTable): readonly TypeColumn[] {
  const found = columns
    .map((_, column): TypeColumn => {
      const counts = new Map<string, { readonly text: string; rows: number }>();
      for (const { cells } of rows) {
        const text = cells[column]?.trim() ?? "";
        const value = counts.get(plainText(text)) ?? { text, rows: 0 };
        value.rows += 1;
        if (text !== "") counts.set(plainText(text), value);
        if (counts.size > MOST_VALUES) break;
      }
      const values = [...counts.values()].sort((a, b) => b.rows - a.rows);
      return { column, values: values.map((value) => ({ ...value, type: readCategory(value.text) })) };
    })
    .filter(({ values }) => values.length > 0 && values.length <= MOST_VALUES);
  const hasTypes = ({ values }: TypeColumn) => values.some(({ type }) => type !== undefined);
  return [...found.filter(hasTypes), ...found.filter((one) => !hasTypes(one))];
}
