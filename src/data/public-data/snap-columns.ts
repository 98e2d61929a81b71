import * as v from "valibot";
import type { Position } from "../../domain/geo/position.ts";
import { fromSteps, toSteps } from "../../domain/geo/steps.ts";
import { SNAP_STEP_KM, type SnapColumns } from "../../domain/network/snap-position.ts";

const integers = v.array(v.pipe(v.number(), v.integer()));
const wholes = v.array(v.pipe(v.number(), v.integer(), v.minValue(0)));

/** Whole hundred-thousandths of a degree: about a metre. */
const PER_DEGREE = 100_000;
/** Metres of a step of the lengths. */
const METRES = 1000 * SNAP_STEP_KM;

export const snapColumnsSchema = v.object({
  /** Positions, delta-encoded; none where the caller knows them. */
  longitude: integers,
  latitude: integers,
  /** Number of ends of each position; 0 where no road is near. */
  ends: wholes,
  /** Distance of each position from the road. */
  offRoad: wholes,
  /** Node of each end, delta-encoded. */
  node: integers,
  metres: wholes,
  seconds: wholes,
  /** Ranks of the ends that lie on the edge to the end after them, delta-encoded. */
  onEdge: integers,
});

/** One end of a snapped position as in the table; `isOnEdge`: the address lies on the edge between this end and the next one. */
export interface SnapEnd {
  readonly node: number;
  readonly metres: number;
  readonly seconds: number;
  readonly isOnEdge: boolean;
}

export interface PositionEnds {
  readonly position: Position;
  readonly ends: readonly SnapEnd[];
  readonly offRoadM: number;
}

/** @param hasPositions false where the reader has the positions in the same order */
export function toSnapColumns(rows: readonly PositionEnds[], hasPositions: boolean): SnapColumns {
  const ends = rows.flatMap((row) => row.ends);
  const axis = (at: 0 | 1) =>
    hasPositions ? toSteps(rows.map(({ position }) => Math.round(position[at] * PER_DEGREE))) : [];
  return {
    longitude: axis(0),
    latitude: axis(1),
    ends: rows.map((row) => row.ends.length),
    offRoad: rows.map(({ offRoadM }) => Math.round(offRoadM / METRES)),
    node: toSteps(ends.map(({ node }) => node)),
    metres: ends.map(({ metres }) => Math.round(metres / METRES)),
    seconds: ends.map(({ seconds }) => seconds),
    onEdge: toSteps(ends.flatMap(({ isOnEdge }, rank) => (isOnEdge ? rank : []))),
  };
}

/** The fault of columns for so many positions, in a sentence; undefined when there is none. */
export function findSnapFault(columns: SnapColumns, count: number): string | undefined {
  const uneven = (["ends", "offRoad"] as const).find((name) => columns[name].length !== count);
  if (uneven !== undefined) return `${uneven}: ${columns[uneven].length} / ${count}`;
  const size = columns.ends.reduce((sum, own) => sum + own, 0);
  const short = (["node", "metres", "seconds"] as const).find((name) => columns[name].length !== size);
  return short === undefined ? undefined : `${short}: ${columns[short].length} / ${size}`;
}

/** The positions of columns that have them. */
export function readPositions({ longitude, latitude }: SnapColumns): readonly Position[] {
  const [xs, ys] = [fromSteps(longitude), fromSteps(latitude)];
  return xs.map((x, at): Position => [x / PER_DEGREE, (ys[at] ?? 0) / PER_DEGREE]);
}
