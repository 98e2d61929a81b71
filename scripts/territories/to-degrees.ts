import type { Topology } from "topojson-specification";
import type { TerritoryObjects } from "./territory-objects.ts";

/** Converts a topology on the grid to a quantized one: each vertex as the difference from the one before, with the transform to degrees. */
export function toDegrees(onGrid: Topology<TerritoryObjects>, stepsPerDegree: number): Topology<TerritoryObjects> {
  const [west = 0, south = 0, east = 0, north = 0] = onGrid.bbox ?? [];
  const step = 1 / stepsPerDegree;
  return {
    type: "Topology",
    bbox: [west / stepsPerDegree, south / stepsPerDegree, east / stepsPerDegree, north / stepsPerDegree],
    transform: { scale: [step, step], translate: [west / stepsPerDegree, south / stepsPerDegree] },
    objects: onGrid.objects,
    arcs: onGrid.arcs.map((arc) => {
      let [previousX, previousY] = [west, south];
      return arc.map(([x = 0, y = 0]) => {
        const difference = [x - previousX, y - previousY];
        [previousX, previousY] = [x, y];
        return difference;
      });
    }),
  };
}
