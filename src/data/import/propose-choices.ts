import type {
  ColumnMapping,
  CoordinateSystem,
  ImportChoices,
  ImportField,
  ImportShape,
  TypeChoice,
} from "../../domain/import/column-mapping.ts";
import type { SourceTable } from "../../domain/import/read-file.ts";
import { PLACE_COLUMNS } from "../../domain/place-columns.ts";
import { guessColumns } from "./guess-columns.ts";
import { MEDIATION_IMPORT_FIELDS } from "./mediation.ts";
import { NATIONAL_FIELDS, recogniseShape } from "./national-row.ts";
import { readAngle, readCoordinatePair } from "./read-coordinates.ts";
import { columnKey } from "./vocabulary.ts";

/** Proposes how to import a file: its format, and the choices for a person to confirm or change. */
export function proposeChoices(table: SourceTable): { readonly shape: ImportShape; readonly choices: ImportChoices } {
  const shape = recogniseShape(table.columns);
  const mapping = mapColumns(shape, table);
  const choices: ImportChoices = {
    mapping,
    type: TYPES_OF_SHAPE[shape],
    coordinateSystem: proposeSystem(mapping, table),
  };
  return { shape, choices };
}

function mapColumns(shape: ImportShape, table: SourceTable): ColumnMapping {
  if (shape === "free-table") return guessColumns(table);
  const fieldOf = FIELDS_OF_SHAPE[shape];
  const seen = new Set<ImportField>();
  return table.columns.map((name) => {
    const field = fieldOf(columnKey(name));
    if (field === undefined || seen.has(field)) return undefined;
    seen.add(field);
    return field;
  });
}

const FIELDS_OF_SHAPE: Readonly<Record<Exclude<ImportShape, "free-table">, (key: string) => ImportField | undefined>> =
  {
    "points-table": (key) => PLACE_COLUMNS.find((column) => column === key),
    "national-list": (key) => (Object.hasOwn(NATIONAL_FIELDS, key) ? NATIONAL_FIELDS[key] : undefined),
    mediation: (key) => MEDIATION_IMPORT_FIELDS.get(key),
  };

/** The type is known in our own form and in the official list. Of any other file a person says it: a guess would count places as what they are not. */
const TYPES_OF_SHAPE: Readonly<Record<ImportShape, TypeChoice | undefined>> = {
  "points-table": "column",
  "national-list": "france-services",
  mediation: undefined,
  "free-table": undefined,
};

/** Degrees stay below 1000, metres of Lambert-93 in France are above. */
function proposeSystem(mapping: ColumnMapping, table: SourceTable): CoordinateSystem {
  const single = [...cellsOf("latitude", mapping, table), ...cellsOf("longitude", mapping, table)].map(
    (cell) => readAngle(cell)?.value,
  );
  const paired = cellsOf("position", mapping, table).flatMap((cell) =>
    readCoordinatePair(cell)?.map(({ value }) => value),
  );
  const values = [...single, ...paired].filter((value) => value !== undefined);
  const metres = values.filter((value) => Math.abs(value) > 1000);
  return metres.length > values.length / 2 ? "lambert93" : "wgs84";
}

function cellsOf(field: ImportField, mapping: ColumnMapping, { rows }: SourceTable): readonly string[] {
  const column = mapping.indexOf(field);
  return column < 0 ? [] : rows.flatMap(({ cells }) => cells[column]?.trim() || []);
}
