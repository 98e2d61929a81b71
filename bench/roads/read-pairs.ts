import type { ReferencePair } from "../../scripts/network/estimate-errors.ts";
import { splitRecords } from "../../src/formats/csv/read-table.ts";

const COLUMNS = ["from_insee", "to_insee", "km"] as const;
const FARTHEST_KM = 1000;

export interface PairsRead {
  readonly pairs: readonly ReferencePair[];
  /** One sentence for each dropped row, with its line; or one for the whole table. */
  readonly problems: readonly string[];
}

/**
 * Reads a table of known distances: columns from_insee, to_insee, km and optionally winter_km, in any order and among others.
 * @param rankOf index of the seat of each commune by its code.
 */
export function readPairs(text: string, rankOf: ReadonlyMap<string, number>): PairsRead {
  const [header, ...records] = splitRecords(text.replace(/^\uFEFF/, ""));
  const names = (header?.cells ?? []).map((name) => name.trim());
  const missing = COLUMNS.filter((name) => !names.includes(name));
  if (missing.length > 0) return { pairs: [], problems: [`line 1: no column ${missing.join(", ")}`] };
  const read = records.map(({ line, cells }) => {
    const cellOf = (name: string) => (cells[names.indexOf(name)] ?? "").trim();
    return { line, pair: readPair(cellOf, rankOf) };
  });
  return {
    pairs: read.flatMap(({ pair }) => (typeof pair === "string" ? [] : [pair])),
    problems: read.flatMap(({ line, pair }) => (typeof pair === "string" ? [`line ${line}: ${pair}`] : [])),
  };
}

/** A pair, or the reason why it is invalid. */
function readPair(cellOf: (name: string) => string, rankOf: ReadonlyMap<string, number>): ReferencePair | string {
  const [fromCode, toCode] = [cellOf("from_insee"), cellOf("to_insee")];
  const from = rankOf.get(fromCode);
  const to = rankOf.get(toCode);
  if (from === undefined) return `from_insee "${fromCode}" is not a commune of the network`;
  if (to === undefined) return `to_insee "${toCode}" is not a commune of the network`;
  if (from === to) return `from_insee and to_insee are the same commune, ${fromCode}`;
  const ete = toKm(cellOf("km"));
  if (ete === undefined) return `km "${cellOf("km")}" is not a distance between 0 and ${FARTHEST_KM}`;
  const winter = cellOf("winter_km");
  const hiver = winter === "" ? undefined : toKm(winter);
  if (winter !== "" && hiver === undefined) {
    return `winter_km "${winter}" is not a distance between 0 and ${FARTHEST_KM}`;
  }
  const names = [cellOf("from_name") || fromCode, cellOf("to_name") || toCode];
  return { from, to, name: names.join("–"), kind: cellOf("kind"), weight: 1, km: { ete, hiver } };
}

function toKm(text: string): number | undefined {
  const km = /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
  return km > 0 && km <= FARTHEST_KM ? km : undefined;
}
