import Flatbush from "flatbush";
import type { Position } from "../../src/geo/position.ts";
import { distanceKm, type PlanePoint, toPlane } from "../base-map/plane.ts";
import type { Barrier } from "./input.ts";

export interface BarrierCrossing {
  readonly id: string;
  readonly isBorder: boolean;
  readonly isRiver: boolean;
}

/**
 * Lists the barriers that a straight stretch of road crosses. Some metres at an end that is a passage do not count, since a passage lies on
 * its ridge.
 */
export interface Barriers {
  crossed(from: RoadEnd, to: RoadEnd): readonly BarrierCrossing[];
}

export interface RoadEnd {
  readonly position: Position;
  readonly isPassage: boolean;
}

/** Within this distance of a passage, its ridge is not crossed. */
const PASSAGE_REACH_KM = 0.05;

interface Wall extends BarrierCrossing {
  readonly from: PlanePoint;
  readonly to: PlanePoint;
}

export function createBarriers(barriers: readonly Barrier[]): Barriers {
  const walls = barriers.flatMap(({ id, isBorder, isRiver, positions }) => {
    const points = positions.map(toPlane);
    return points.slice(1).map((to, at): Wall => ({ id, isBorder, isRiver, from: points[at] ?? to, to }));
  });
  const vertices = new Map(barriers.map(({ id, positions }) => [id, new Set(positions.map(String))]));
  const isBridge = (end: RoadEnd, id: string) => end.isPassage && vertices.get(id)?.has(String(end.position)) === true;
  const index = walls.length === 0 ? undefined : indexBoxes(walls);
  return {
    crossed: (from, to) => {
      const [a, b] = shorten(from, to);
      const near = index?.search(...boxOf(a, b)) ?? [];
      const crossed = near.flatMap((rank) => {
        const wall = walls[rank];
        return wall !== undefined && areCrossing(a, b, wall.from, wall.to) ? [wall] : [];
      });
      // A bridge leads to both banks.
      const isCrossed = (id: string) => !isBridge(from, id) && !isBridge(to, id) && timesCrossed(crossed, id) % 2 === 1;
      return crossed.filter(({ id, isRiver }) => !isRiver || isCrossed(id));
    },
  };
}

function timesCrossed(crossed: readonly BarrierCrossing[], id: string): number {
  return crossed.filter((wall) => wall.id === id).length;
}

function indexBoxes(walls: readonly Wall[]): Flatbush {
  const index = new Flatbush(walls.length);
  for (const { from, to } of walls) index.add(...boxOf(from, to));
  index.finish();
  return index;
}

type Box = [minX: number, minY: number, maxX: number, maxY: number];

export function boxOf(a: PlanePoint, b: PlanePoint): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])];
}

function shorten(from: RoadEnd, to: RoadEnd): [PlanePoint, PlanePoint] {
  const a = toPlane(from.position);
  const b = toPlane(to.position);
  const length = distanceKm(a, b);
  const move = (start: PlanePoint, end: PlanePoint): PlanePoint => {
    const share = length === 0 ? 0 : Math.min(0.5, PASSAGE_REACH_KM / length);
    return [start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])];
  };
  return [from.isPassage ? move(a, b) : a, to.isPassage ? move(b, a) : b];
}

/** Whether two segments cross strictly, without touching at an end. */
export function areCrossing(a: PlanePoint, b: PlanePoint, c: PlanePoint, d: PlanePoint): boolean {
  return side(c, d, a) * side(c, d, b) < 0 && side(a, b, c) * side(a, b, d) < 0;
}

function side(from: PlanePoint, to: PlanePoint, point: PlanePoint): number {
  return (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]);
}
