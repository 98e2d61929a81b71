import type { Commune } from "../../src/domain/territory.ts";
import type { KnownKm, ReferencePair } from "../network/estimate-errors.ts";
import type { Tables } from "./read-tables.ts";

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
    km: "km" in row ? { ete: Number(row.km), hiver: undefined } : bothSeasons(row),
  }));
}

function bothSeasons(row: { readonly summer_km: string; readonly winter_km: string }): KnownKm {
  return { ete: Number(row.summer_km), hiver: Number(row.winter_km) };
}
