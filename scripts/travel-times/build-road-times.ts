import { createHash } from "node:crypto";
import type { Position } from "../../src/domain/geo/position.ts";
import { CATEGORIES, type Place } from "../../src/domain/place.ts";
import {
  ROAD_TIME_CONDITIONS,
  type RoadTimeCondition,
  type RoadTimes,
} from "../../src/domain/travel-times/road-ways.ts";
import type { MatrixPlan } from "./plan-matrix.ts";
import type { Matrix, Way } from "./read-matrix.ts";
import { roundPosition } from "./round-position.ts";

export type RoadTimesHead = Pick<RoadTimes, "engine" | "roadsOf" | "computedOn">;
export type Matrices = Readonly<Record<RoadTimeCondition, Matrix>>;

/** Key of the origins, as the file of their ways holds it. */
export function originsKey(origins: readonly Position[]): string {
  return createHash("sha256")
    .update(JSON.stringify(origins.map(roundPosition)))
    .digest("hex")
    .slice(0, 16);
}

interface Cell {
  readonly target: number;
  readonly ways: Readonly<Record<RoadTimeCondition, Way | undefined>>;
}

/**
 * Table of two matrices with at most so many places of each type for each origin, the nearest by the fastest way of the two
 * seasons. Pairs without any way are left out.
 */
export function buildRoadTimes(plan: MatrixPlan, matrices: Matrices, nearest: number, head: RoadTimesHead): RoadTimes {
  const categories = plan.targets.map((target) => target.categories);
  const rows = rowsOf(plan, matrices).map((row) => cutRow(row, categories, nearest));
  const cells = rows.flat();
  const kept = [...new Set(cells.map(({ target }) => target))].sort((a, b) => a - b);
  const rankOf = new Map(kept.map((target, rank) => [target, rank]));
  const places = kept.flatMap((target) => plan.targets[target] ?? []);
  const starts = new Uint32Array(rows.length + 1);
  for (const [origin, row] of rows.entries()) starts[origin + 1] = (starts[origin] ?? 0) + row.length;
  const column = (value: (way: Way) => number, condition: RoadTimeCondition) =>
    Float64Array.from(cells, ({ ways: { [condition]: way } }) => (way === undefined ? Number.NaN : value(way)));
  const minutes = ({ seconds }: Way) => seconds / 60;
  const km = ({ metres }: Way) => metres / 1000;
  return {
    ...head,
    originsKey: originsKey(plan.origins),
    seatCount: plan.seatCount,
    starts,
    places: Uint16Array.from(cells, ({ target }) => rankOf.get(target) ?? 0),
    placeIds: places.map(({ id }) => id),
    placePositions: places.map(({ position }) => position),
    minutes: { "voiture-ete": column(minutes, "voiture-ete"), "voiture-hiver": column(minutes, "voiture-hiver") },
    km: { "voiture-ete": column(km, "voiture-ete"), "voiture-hiver": column(km, "voiture-hiver") },
  };
}

/** The ways of each origin, the nearest first. */
function rowsOf({ origins, questions }: MatrixPlan, matrices: Matrices): readonly (readonly Cell[])[] {
  const rows = origins.map((): Cell[] => []);
  for (const [at, { target, origins: own }] of questions.entries()) {
    for (const [rank, origin] of own.entries()) {
      const [ete, hiver] = ROAD_TIME_CONDITIONS.map((condition) => matrices[condition].ways[at]?.[rank]);
      if (ete !== undefined || hiver !== undefined)
        rows[origin]?.push({ target, ways: { "voiture-ete": ete, "voiture-hiver": hiver } });
    }
  }
  return rows.map((row) => row.sort((a, b) => secondsOf(a) - secondsOf(b) || a.target - b.target));
}

function secondsOf({ ways }: Cell): number {
  return Math.min(...ROAD_TIME_CONDITIONS.map((condition) => ways[condition]?.seconds ?? Number.POSITIVE_INFINITY));
}

function cutRow(row: readonly Cell[], categories: readonly Place["categories"][], nearest: number): readonly Cell[] {
  const kept = new Set(
    CATEGORIES.flatMap((category) =>
      row.filter(({ target }) => categories[target]?.includes(category) === true).slice(0, nearest),
    ),
  );
  return row.filter((cell) => kept.has(cell));
}
