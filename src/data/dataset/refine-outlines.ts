import { transform } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { TerritoryOutlines } from "../../domain/territory.ts";
import type { FinerTopology } from "../public-data/finer-outlines.ts";
import { decodeTopology } from "./decode-topology.ts";

/**
 * The topology of all territories in degrees, with its arcs replaced by finer ones where there are any: limits stay common to their neighbours.
 * @param whole the overview, or the overview refined before
 */
export function refineTopology(whole: Topology, finer: readonly FinerTopology[]): Topology {
  const arcs = toDegrees(whole);
  for (const topology of finer) {
    const { ranks = [] } = topology.objects.limits.properties ?? {};
    const own = toDegrees(topology);
    for (const [at, rank] of ranks.entries()) arcs[rank] = own[at] ?? arcs[rank] ?? [];
  }
  return { type: "Topology", objects: whole.objects, arcs };
}

/** The outlines of all territories, or a sentence that names the missing part. */
export function decodeOutlines(topology: Topology): TerritoryOutlines | string {
  return decodeTopology<TerritoryOutlines>(topology, ["communes", "epci", "departements"]);
}

function toDegrees({ transform: grid, arcs }: Topology): number[][][] {
  if (grid === undefined) return [...arcs];
  const decode = transform(grid);
  return arcs.map((arc) => arc.map((point, at) => decode([...point], at > 0)));
}
