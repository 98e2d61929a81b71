import type { Commune } from "../../src/domain/territory.ts";
import type { ReferencePair } from "../network/estimate-errors.ts";
import type { Tables } from "./read-tables.ts";

/** The rows of data/roads/road-pairs.csv or control-pairs.csv on the ranks of the communes. */
export function toReferencePairs(
  table: Tables["roadPairs"] | Tables["controlPairs"],
  communes: readonly Commune[],
): ReferencePair[] {
  const ranks = new Map<string, number>(communes.map(({ code }, rank) => [code, rank]));
  return table.lines.map(({ row }) => ({
    from: ranks.get(row.from_code) ?? -1,
    to: ranks.get(row.to_code) ?? -1,
    name: `${row.from_name}–${row.to_name}`,
    kind: "kind" in row ? row.kind : "",
    km: { ete: Number(row.summer_km), hiver: Number(row.winter_km) },
  }));
}
