import type { Position } from "../../src/geo/position.ts";
import type { Window } from "./window.ts";

/** A side of the window: which points are inside, and where a segment crosses it. */
interface Side {
  readonly axis: 0 | 1;
  readonly limit: number;
  readonly within: 1 | -1;
}

/**
 * The part of a ring within the window (Sutherland and Hodgman, 1974), closed; empty without any. Parts that leave and come back are joined
 * along the window's side, which is outside the visible area.
 */
export function clipRing(ring: readonly Position[], [west, south, east, north]: Window): Position[] {
  const sides: Side[] = [
    { axis: 0, limit: west, within: 1 },
    { axis: 0, limit: east, within: -1 },
    { axis: 1, limit: south, within: 1 },
    { axis: 1, limit: north, within: -1 },
  ];
  const open = sides.reduce((points: readonly Position[], side) => clipBySide(points, side), ring.slice(0, -1));
  const first = open[0];
  return first === undefined || open.length < 3 ? [] : [...open, first];
}

function clipBySide(points: readonly Position[], side: Side): Position[] {
  return points.flatMap((point, index) => {
    const previous = points.at(index - 1) ?? point;
    const crossing = isWithin(point, side) === isWithin(previous, side) ? [] : [crossingOf(previous, point, side)];
    return isWithin(point, side) ? [...crossing, point] : crossing;
  });
}

function isWithin(point: Position, { axis, limit, within }: Side): boolean {
  return (point[axis] - limit) * within >= 0;
}

function crossingOf(from: Position, to: Position, { axis, limit }: Side): Position {
  const share = (limit - from[axis]) / (to[axis] - from[axis]);
  const other = axis === 0 ? 1 : 0;
  const value = from[other] + (to[other] - from[other]) * share;
  return axis === 0 ? [limit, value] : [value, limit];
}
