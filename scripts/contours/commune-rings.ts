import { textOf } from "../territories/collection-of.ts";
import type { GridPoint, GridRing } from "../territories/grid.ts";
import type { CommuneTopology } from "./dissolve-communes.ts";

export interface ArcRing {
  readonly ring: GridRing;
  /** Indexes of its arcs. */
  readonly arcs: readonly number[];
}

/** The rings of each commune by code, in the order of the topology. */
export function communeRings({ arcs, objects }: CommuneTopology): ReadonlyMap<string, readonly ArcRing[]> {
  const ringOf = (indices: readonly number[]): ArcRing => ({
    ring: indices.flatMap((index) => walkArc(arcs, index).slice(0, -1)),
    arcs: indices.map(rankOf),
  });
  return new Map(
    objects.communes.geometries.map((geometry) => {
      const polygons =
        geometry.type === "Polygon" ? [geometry.arcs] : geometry.type === "MultiPolygon" ? geometry.arcs : [];
      return [textOf(geometry.properties, "code"), polygons.flat().map(ringOf)];
    }),
  );
}

function rankOf(index: number): number {
  return index < 0 ? ~index : index;
}

function walkArc(arcs: CommuneTopology["arcs"], index: number): GridPoint[] {
  const arc = (arcs[rankOf(index)] ?? []).map(([x = 0, y = 0]): GridPoint => [x, y]);
  return index < 0 ? [...arc].reverse() : arc;
}
