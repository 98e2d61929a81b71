import type { GeometryObject, Properties, Topology } from "topojson-specification";
import { collectionOf, textOf } from "./collection-of.ts";
import { findCrossings } from "./find-crossings.ts";
import type { PartitionProblem } from "./partition-problem.ts";

/**
 * Checks that the arcs of a topology, absolute (see decodeSteps), separate its communes: each has at most one commune on either side, one
 * without a commune on one side is the limit of a département, and none crosses another.
 */
export function checkBorders(topology: Topology): PartitionProblem[] {
  const uses = listUses(topology, "communes");
  const limits = listUses(topology, "departements");
  const usedTwice = [...uses].flatMap(([, { forward, backward }]) =>
    [forward, backward]
      .filter((codes) => codes.length > 1)
      .map((codes) => ({ kind: "overlap" as const, codes, reason: "ces communes ont un même côté d'une limite" })),
  );
  const unshared = [...uses].flatMap(([arc, { forward, backward }]) => {
    const codes = [...forward, ...backward];
    const departements = limits.get(arc);
    const isOuter = (departements?.forward.length ?? 0) + (departements?.backward.length ?? 0) === 1;
    return codes.length > 1 || isOuter
      ? []
      : [{ kind: "border" as const, codes, reason: "une limite de cette commune n'est partagée avec aucune autre" }];
  });
  return [...usedTwice, ...unshared, ...listCrossings(topology, uses)];
}

interface ArcUse {
  /** Codes of the communes that use the arc in its direction, and of those that use it reversed. */
  readonly forward: string[];
  readonly backward: string[];
}

function listUses(topology: Topology, name: string): ReadonlyMap<number, ArcUse> {
  const uses = new Map<number, ArcUse>();
  for (const geometry of collectionOf(topology, name).geometries) {
    for (const index of listArcs(geometry)) {
      const arc = index < 0 ? ~index : index;
      const use = uses.get(arc) ?? { forward: [], backward: [] };
      (index < 0 ? use.backward : use.forward).push(textOf(geometry.properties, "code"));
      uses.set(arc, use);
    }
  }
  return uses;
}

function listArcs(geometry: GeometryObject<Properties>): number[] {
  if (geometry.type === "Polygon") return geometry.arcs.flat();
  return geometry.type === "MultiPolygon" ? geometry.arcs.flat(2) : [];
}

function listCrossings(topology: Topology, uses: ReadonlyMap<number, ArcUse>): PartitionProblem[] {
  const arcs = topology.arcs.map((arc, index) => (uses.has(index) ? arc : []));
  return findCrossings(arcs)
    .filter(([arc, other]) => arc !== other)
    .map((pair) => {
      const codes = pair.flatMap((arc) => [...(uses.get(arc)?.forward ?? []), ...(uses.get(arc)?.backward ?? [])]);
      return {
        kind: "overlap" as const,
        codes: [...new Set(codes)],
        reason: "les limites de ces communes se croisent",
      };
    });
}
