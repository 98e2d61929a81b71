import type { Commune } from "../../src/domain/territory.ts";
import type { KnownKm, ReferencePair } from "../network/estimate-errors.ts";
import type { Tables } from "./read-tables.ts";

/** Weight of a distance in a fit, by the confidence of data/roads/short-road-pairs.csv; distances of the other tables have weight 1. */
const WEIGHTS: Readonly<Record<string, number>> = { measured: 1, rounded: 0.5, known: 0.5, estimated: 0.25 };

/** The rows of a table of pairs, by index of the communes. */
export function toReferencePairs(
  table: Tables["roadPairs"] | Tables["controlPairs"] | Tables["shortRoadPairs"],
  communes: readonly Commune[],
): ReferencePair[] {
  const ranks = new Map<string, number>(communes.map(({ code }, rank) => [code, rank]));
  return table.lines.map(({ row }) => ({
    from: ranks.get(row.from_code) ?? -1,
    to: ranks.get(row.to_code) ?? -1,
    name: `${row.from_name}–${row.to_name}`,
    kind: "kind" in row ? row.kind : "",
    weight: "km" in row ? (WEIGHTS[row.confidence] ?? 1) : 1,
    km: "km" in row ? { ete: Number(row.km), hiver: undefined } : bothSeasons(row),
  }));
}

function bothSeasons(row: { readonly summer_km: string; readonly winter_km: string }): KnownKm {
  return { ete: Number(row.summer_km), hiver: Number(row.winter_km) };
}
