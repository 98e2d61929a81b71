import { transform } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { TerritoryOutlines } from "../../domain/outlines.ts";
import type { FinerTopology } from "../../formats/public-data/finer-outlines.ts";
import { decodeTopology } from "./decode-topology.ts";

/**
 * The outlines of all territories, with the arcs of the overview replaced by finer ones where there are any: limits stay common to their
 * neighbours. Or a sentence that names the missing part of the overview.
 */
export function refineOutlines(overview: Topology, finer: readonly FinerTopology[]): TerritoryOutlines | string {
  const arcs = toDegrees(overview);
  for (const topology of finer) {
    const { ranks = [] } = topology.objects.limits.properties ?? {};
    const own = toDegrees(topology);
    for (const [at, rank] of ranks.entries()) arcs[rank] = own[at] ?? arcs[rank] ?? [];
  }
  return decodeTopology<TerritoryOutlines>({ type: "Topology", objects: overview.objects, arcs }, [
    "communes",
    "epci",
    "departements",
  ]);
}

function toDegrees(topology: Topology): number[][][] {
  const decode = transform(topology.transform ?? null);
  return topology.arcs.map((arc) => arc.map((point, at) => decode([...point], at > 0)));
}
