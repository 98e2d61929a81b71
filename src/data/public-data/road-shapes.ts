import * as v from "valibot";
import type { Position } from "../../domain/geo/position.ts";
import { fromSteps, toSteps } from "../../domain/geo/steps.ts";
import { areaOfEdge, type RoadShapes } from "../../domain/network/conditions.ts";
import { positionOfNode, type RoadArea, type RoadNetwork } from "../../domain/network/road-network.ts";

/** Coordinates are whole ten-thousandths of a degree: about 10 m. */
const PER_DEGREE = 10_000;
const integers = v.array(v.pipe(v.number(), v.integer()));

const shapesSchema = v.object({
  /** Edges with vertices between their ends, delta-encoded. */
  edge: integers,
  /** Number of vertices of each. */
  vertices: v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Steps of the vertices, edge after edge, each edge starting at its `from`. */
  east: integers,
  north: integers,
});

export type RoadShapeColumns = v.InferOutput<typeof shapesSchema>;

/** The shapes of the edges of one area. */
export function toRoadShapeColumns(network: RoadNetwork, area: RoadArea["id"]): RoadShapeColumns {
  const { from, shape } = network.edges;
  const edges = [...from.keys()].filter((edge) => shape[edge] !== undefined && areaOfEdge(network, edge) === area);
  const lines = edges.map((edge) => [positionOfNode(network, from[edge] ?? -1), ...(shape[edge] ?? [])]);
  const steps = (axis: 0 | 1) =>
    lines.flatMap((line) => toSteps(line.map((position) => Math.round(position[axis] * PER_DEGREE))).slice(1));
  return {
    edge: toSteps(edges),
    vertices: lines.map((line) => line.length - 1),
    east: steps(0),
    north: steps(1),
  };
}

/** Reads the shapes of an area by edge, or returns a sentence with the fault. */
export function readRoadShapes(json: unknown, network: RoadNetwork): RoadShapes | string {
  const parsed = v.safeParse(shapesSchema, json);
  if (!parsed.success) return `${v.getDotPath(parsed.issues[0]) ?? "shapes"}: ${parsed.issues[0].message}`;
  const { edge, vertices, east, north } = parsed.output;
  const size = vertices.reduce((sum, own) => sum + own, 0);
  if (vertices.length !== edge.length) return `vertices: ${vertices.length} / ${edge.length}`;
  if (east.length !== size || north.length !== size) return `east, north: ${east.length}, ${north.length} / ${size}`;
  const found = new Map<number, readonly Position[]>();
  let first = 0;
  for (const [rank, own] of fromSteps(edge).entries()) {
    const node = network.edges.from[own];
    if (node === undefined) return `edge: ${own}`;
    const next = first + (vertices[rank] ?? 0);
    found.set(own, follow(positionOfNode(network, node), east.slice(first, next), north.slice(first, next)));
    first = next;
  }
  return found;
}

/** The vertices after a position, by their steps. */
function follow(start: Position, east: readonly number[], north: readonly number[]): Position[] {
  let [x, y] = start.map((degrees) => Math.round(degrees * PER_DEGREE)) as [number, number];
  return east.map((step, at): Position => {
    x += step;
    y += north[at] ?? 0;
    return [x / PER_DEGREE, y / PER_DEGREE];
  });
}
