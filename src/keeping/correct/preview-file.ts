import corrections from "../../../data/corrections/corrections.csv?raw";
import espacesSaisonniers from "../../../data/points/espaces-saisonniers.csv?raw";
import franceServices from "../../../data/points/france-services.csv?raw";
import lieuxMultiservices from "../../../data/points/lieux-multiservices.csv?raw";
import correctionsSchema from "../../../data/schema/corrections.schema.json";
import doubtsSchema from "../../../data/schema/doubts.schema.json";
import pointsSchema from "../../../data/schema/points.schema.json";
import {
  type CorrectionSchemas,
  readCorrectionFile,
  readPublishedRows,
  writeCorrectionFile,
} from "../../data/csv/corrections/correction-file.ts";
import { describeRefusal, settleChanges } from "../../data/csv/corrections/settle-changes.ts";
import type { TableSchema } from "../../data/csv/table-schema.ts";
import { type CorrectionRow, changeRow, type PlaceTable } from "../../domain/corrections/correction.ts";
import type { TableRow } from "../../domain/corrections/edit-place.ts";
import type { PlaceGround } from "../../domain/corrections/find-place-faults.ts";
import type { Refusal } from "../../domain/corrections/refusal.ts";
import { OTHER_TYPE, type Place, TABLE_OF_CATEGORY } from "../../domain/place.ts";
import type { PlaceRow } from "../../domain/place-columns.ts";
import type { Commune, TerritoryOutlines } from "../../domain/territory.ts";

interface GroundFiles {
  readonly communes: readonly Commune[];
  /** Without them a position is not compared with the outline of its département. */
  readonly outlines: TerritoryOutlines | undefined;
  readonly sources: readonly { readonly id: string }[];
}

/** What `npm run data:apply` will answer to a correction: nothing when it accepts it, else a sentence for each refusal. */
export type Preview = (change: CorrectionRow) => readonly string[];

/** Writes the file of some corrections, reads it as the command does, and settles it on the published rows. */
export function previewFile(
  changes: readonly CorrectionRow[],
  files: GroundFiles,
  rowsOf: (table: PlaceTable) => ReadonlyMap<string, PlaceRow> = publishedRows,
): Preview {
  const told = changes.map((): string[] => []);
  const tell = (line: number, title: string, refusal: Refusal) =>
    told[line - FIRST_LINE]?.push(
      `${title}${refusal.kind === "stale" ? CHANGED_SINCE : ""} : ${describeRefusal(refusal)}`,
    );
  const read = readCorrectionFile(writeCorrectionFile(changes), FILE_SCHEMAS);
  for (const fault of read.faults) {
    if (fault.kind === "cell") tell(fault.line, titleOf(FILE_SCHEMAS.corrections, fault.field), fault);
  }
  if (read.kind === "corrections") {
    const ground = groundOf(files);
    const { refused } = settleChanges(read.lines, { rowsOf, schema: POINTS_SCHEMA, groundOf: () => ground });
    for (const { line, field, refusal } of refused) tell(line, titleOf(POINTS_SCHEMA, field), refusal);
  }
  return (change) => told[changes.indexOf(change)] ?? [];
}

/** The cell has another value than when the correction was made. */
const CHANGED_SINCE = ", changé depuis";
/** The header is line 1. */
const FIRST_LINE = 2;

function titleOf({ fields }: TableSchema, column: string): string {
  return fields.find(({ name }) => name === column)?.title ?? column;
}

function groundOf({ communes, outlines, sources }: GroundFiles): PlaceGround {
  const byCode = new Map<string, Commune>(communes.map((commune) => [commune.code, commune]));
  return {
    communeOf: (code) => byCode.get(code),
    outlineOf: (code) => outlines?.departements.features.find(({ properties }) => properties.code === code),
    sources: new Set(sources.map(({ id }) => id)),
  };
}

/** The rows of the tables that the published places were built from, which the build puts beside the code of this part. */
export const publishedRows = readPublishedRows(
  {
    "france-services": franceServices,
    "espaces-saisonniers": espacesSaisonniers,
    "lieux-multiservices": lieuxMultiservices,
  },
  corrections,
);

const POINTS_SCHEMA = pointsSchema as TableSchema;
const FILE_SCHEMAS: CorrectionSchemas = {
  corrections: correctionsSchema as TableSchema,
  doubts: doubtsSchema as TableSchema,
};

/** The rows of a place, the first of which names it, with the gathered corrections. */
export function rowsOfPlace({ records }: Place, gathered: readonly CorrectionRow[]): readonly TableRow[] {
  return records.flatMap(({ id, category }) => {
    const table = category === OTHER_TYPE ? undefined : TABLE_OF_CATEGORY[category];
    const published = table && publishedRows(table).get(id);
    if (table === undefined || published === undefined) return [];
    const own = gathered.filter((change) => change.table === table && change.id === id);
    return [{ table, row: changeRow(published, own) ?? published }];
  });
}

/** Ids that a new place may not have: published ones, closed places included, and those of gathered corrections. */
export function takenIds(gathered: readonly CorrectionRow[]): ReadonlySet<string> {
  const published = Object.values(TABLE_OF_CATEGORY).flatMap((table) => [...publishedRows(table).keys()]);
  return new Set([...published, ...gathered.map(({ id }) => id)]);
}
