import { readCorrectionFile, writeCorrectionFile } from "../../data/csv/corrections/correction-file.ts";
import { describeRefusal } from "../../data/csv/corrections/describe-refusal.ts";
import { settleChanges } from "../../data/csv/corrections/settle-changes.ts";
import type { TableSchema } from "../../data/csv/table-schema.ts";
import type { CorrectionRow, PlaceTable } from "../../domain/corrections/correction.ts";
import type { PlaceGround } from "../../domain/corrections/find-place-faults.ts";
import type { Refusal } from "../../domain/corrections/refusal.ts";
import type { TerritoryOutlines } from "../../domain/outlines.ts";
import type { PlaceRow } from "../../domain/place-columns.ts";
import type { Commune } from "../../domain/territory.ts";
import { FILE_SCHEMAS, POINTS_SCHEMA, publishedRows } from "./tables.ts";

export interface GroundFiles {
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
