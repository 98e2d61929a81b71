import type { Topology } from "topojson-specification";
import type { Position } from "../../src/geo/position.ts";
import type { GridPoint } from "./grid.ts";

/** A topology with absolute arcs in steps of its own grid: exact integers, when it is quantized. */
export interface TopologyInSteps {
  readonly topology: Topology;
  readonly toSteps: (position: Position) => GridPoint;
}

/** Undoes the delta encoding, but not the quantization. A topology without quantization is unchanged. */
export function decodeSteps(topology: Topology): TopologyInSteps {
  const { transform, ...rest } = topology;
  if (transform === undefined) return { topology, toSteps: (position) => position };
  const { scale, translate } = transform;
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([east = 0, north = 0]) => {
      x += east;
      y += north;
      return [x, y];
    });
  });
  return {
    topology: { ...rest, arcs },
    toSteps: ([longitude, latitude]) => [(longitude - translate[0]) / scale[0], (latitude - translate[1]) / scale[1]],
  };
}
