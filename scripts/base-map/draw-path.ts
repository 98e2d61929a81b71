import type { Position } from "../../src/geo/position.ts";
import { fromPlane, type PlanePoint, toPlane } from "./plane.ts";
import { simplifyLine } from "./simplify-line.ts";
import { smoothLine } from "./smooth-line.ts";

export interface PathDrawing {
  /** Sampling step of the curve. */
  readonly stepKm: number;
  /** Greatest distance of the drawn line from the curve. */
  readonly toleranceKm: number;
}

/**
 * The smooth line through the vertices, simplified within the tolerance. A vertex for which isJoint is true keeps all digits: another line
 * ends there.
 */
export function drawPath(
  vertices: readonly Position[],
  { stepKm, toleranceKm }: PathDrawing,
  isJoint: (vertex: Position) => boolean,
): Position[] {
  const joints = new Map(
    vertices.filter((vertex) => isJoint(vertex)).map((vertex) => [keyOf(toPlane(vertex)), vertex] as const),
  );
  const curve = smoothLine(vertices.map(toPlane), stepKm);
  return betweenJoints(curve, joints).flatMap((stretch, index) => {
    const line = simplifyLine(stretch, toleranceKm).map((point) => joints.get(keyOf(point)) ?? fromPlane(point));
    return index === 0 ? line : line.slice(1);
  });
}

/** Returns a predicate of the vertices that occur in several lines, or several times in one. */
export function findJoints(lines: readonly (readonly Position[])[]): (vertex: Position) => boolean {
  const uses = new Map<string, number>();
  for (const vertex of lines.flat()) uses.set(keyOf(vertex), (uses.get(keyOf(vertex)) ?? 0) + 1);
  return (vertex) => (uses.get(keyOf(vertex)) ?? 0) > 1;
}

function betweenJoints(curve: readonly PlanePoint[], joints: ReadonlyMap<string, Position>): PlanePoint[][] {
  const stretches: PlanePoint[][] = [];
  let stretch: PlanePoint[] = [];
  for (const [index, point] of curve.entries()) {
    stretch.push(point);
    const cut = index > 0 && index < curve.length - 1 && joints.has(keyOf(point));
    if (!cut) continue;
    stretches.push(stretch);
    stretch = [point];
  }
  return [...stretches, stretch];
}

function keyOf([x, y]: readonly [number, number]): string {
  return `${x.toFixed(6)} ${y.toFixed(6)}`;
}
