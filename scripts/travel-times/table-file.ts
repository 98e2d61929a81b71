import { existsSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseCodeCommune } from "../../src/domain/codes.ts";
import { describeProblems } from "../../src/formats/csv/problem.ts";
import type { ReadTable } from "../../src/formats/csv/read-table.ts";
import { readTableFile } from "../read-text.ts";
import { compareEnds, keyOf, type MeasuredPair } from "./pair.ts";

/** Path, schema and columns of the table: scripts/pipeline/table-columns.ts lists it among the others. */
export const TRAVEL_TIMES = {
  file: "data/roads/travel-times.csv",
  schema: "travel-times",
  columns: [
    "code_commune",
    "from_longitude",
    "from_latitude",
    "point_id",
    "to_longitude",
    "to_latitude",
    "minutes",
    "km",
    "source",
    "source_date",
    "verification",
  ],
} as const;

export type TravelTimesTable = ReadTable<(typeof TRAVEL_TIMES)["columns"][number]>;

const SOURCE = "ign-itineraire";
const VERIFICATION = "officiel";

/** The ways in the table of a folder, by key; none without a table. @throws Error for a table that violates its schema. */
export function readMeasured(root: string): ReadonlyMap<string, MeasuredPair> {
  const path = join(root, TRAVEL_TIMES.file);
  if (!existsSync(path)) return new Map();
  const table = readTableFile(root, TRAVEL_TIMES);
  const [problem] = describeProblems(table.problems);
  if (problem !== undefined) throw new Error(`La table ne peut pas être lue. ${problem}`);
  return new Map(toMeasured(table).map((pair) => [keyOf(pair), pair]));
}

/** Converts the rows of the table; rows without a code, which the schema forbids, are left out. */
export function toMeasured(table: TravelTimesTable): readonly MeasuredPair[] {
  return table.lines.flatMap(({ row }) => {
    const codeCommune = parseCodeCommune(row.code_commune);
    if (codeCommune === undefined) return [];
    return [
      {
        codeCommune,
        from: [Number(row.from_longitude), Number(row.from_latitude)] as const,
        placeId: row.point_id,
        to: [Number(row.to_longitude), Number(row.to_latitude)] as const,
        minutes: Number(row.minutes),
        km: Number(row.km),
        measuredOn: row.source_date,
      },
    ];
  });
}

/** Replaces the table atomically: readers see the former or the new one, complete. */
export function replaceTable(root: string, pairs: readonly MeasuredPair[]): void {
  const path = join(root, TRAVEL_TIMES.file);
  writeFileSync(`${path}.part`, tableText(pairs));
  renameSync(`${path}.part`, path);
}

/** No cell contains a comma, a quote or a line break: only codes, identifiers, numbers and dates. */
function tableText(pairs: readonly MeasuredPair[]): string {
  const rows = [...pairs]
    .sort(compareEnds)
    .map(({ codeCommune, from, placeId, to, minutes, km, measuredOn }) =>
      [codeCommune, ...from, placeId, ...to, minutes, km, SOURCE, measuredOn, VERIFICATION].join(","),
    );
  return `${[TRAVEL_TIMES.columns.join(","), ...rows].join("\n")}\n`;
}
