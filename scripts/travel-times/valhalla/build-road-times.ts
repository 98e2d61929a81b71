import { createHash } from "node:crypto";
import type { Place, PlaceId } from "../../../src/domain/place.ts";
import { CATEGORIES } from "../../../src/domain/place.ts";
import {
  ROAD_TIME_CONDITIONS,
  type RoadTimeCondition,
  type RoadTimes,
} from "../../../src/domain/travel-times/road-times.ts";
import type { Position } from "../../../src/geo/position.ts";
import { type MatrixAnswers, questionKey } from "./matrix-journal.ts";
import type { MatrixPlan, MatrixQuestion } from "./plan-matrix.ts";
import type { Way } from "./read-matrix.ts";
import { roundPosition } from "./round-position.ts";

export interface AnsweredPlan {
  readonly plan: MatrixPlan;
  readonly questions: readonly MatrixQuestion[];
  readonly answers: MatrixAnswers;
  readonly categoriesOf: ReadonlyMap<PlaceId, Place["categories"]>;
}

export type RoadTimesHead = Pick<RoadTimes, "engine" | "roadsOf" | "computedOn">;

/** Key of the origins, as the file of their ways holds it. */
export function originsKey(origins: readonly Position[]): string {
  return createHash("sha256")
    .update(JSON.stringify(origins.map(roundPosition)))
    .digest("hex")
    .slice(0, 16);
}

interface Cell {
  readonly target: number;
  readonly ways: Partial<Record<RoadTimeCondition, NonNullable<Way>>>;
}

/**
 * Table of the answers with at most so many places of each type for each origin, the nearest by the fastest way of the two
 * seasons. Pairs without any way are left out.
 */
export function buildRoadTimes(answered: AnsweredPlan, nearest: number, head: RoadTimesHead): RoadTimes {
  const { plan, categoriesOf } = answered;
  const rows = rowsOf(answered).map((row) => cutRow(row, (target) => categoriesOfTarget(target), nearest));
  const kept = [...new Set(rows.flat().map(({ target }) => target))].sort((a, b) => a - b);
  const rankOf = new Map(kept.map((target, rank) => [target, rank]));
  const cells = rows.flat();
  const starts = new Uint32Array(rows.length + 1);
  for (const [origin, row] of rows.entries()) starts[origin + 1] = (starts[origin] ?? 0) + row.length;
  const minutes = (condition: RoadTimeCondition) =>
    Float64Array.from(cells, ({ ways }) => (ways[condition]?.seconds ?? Number.NaN) / 60);
  const km = (condition: RoadTimeCondition) =>
    Float64Array.from(cells, ({ ways }) => (ways[condition]?.metres ?? Number.NaN) / 1000);
  return {
    ...head,
    originsKey: originsKey(plan.origins),
    seatCount: plan.seatCount,
    starts,
    places: Uint16Array.from(cells, ({ target }) => rankOf.get(target) ?? 0),
    placeIds: kept.flatMap((target) => plan.targets[target]?.id ?? []),
    placePositions: kept.flatMap((target) => {
      const position = plan.targets[target]?.position;
      return position === undefined ? [] : [position];
    }),
    minutes: {
      "voiture-ete": minutes("voiture-ete"),
      "voiture-hiver": minutes("voiture-hiver"),
    },
    km: { "voiture-ete": km("voiture-ete"), "voiture-hiver": km("voiture-hiver") },
  };

  function categoriesOfTarget(target: number): Place["categories"] {
    const id = plan.targets[target]?.id;
    return (id === undefined ? undefined : categoriesOf.get(id)) ?? [];
  }
}

/** The ways of each origin, the nearest first. */
function rowsOf({ plan, questions, answers }: AnsweredPlan): readonly (readonly Cell[])[] {
  const rows = plan.origins.map(() => new Map<number, Cell>());
  const rankOf = new Map(plan.targets.map(({ id }, rank) => [id, rank]));
  for (const { condition, target, origins } of questions) {
    const rank = rankOf.get(target.id);
    const ways = answers.get(questionKey(condition, target.id));
    if (rank === undefined || ways === undefined) continue;
    for (const [at, origin] of origins.entries()) {
      const way = ways[at];
      const row = rows[origin];
      if (way === undefined || row === undefined) continue;
      row.set(rank, { target: rank, ways: { ...row.get(rank)?.ways, [condition]: way } });
    }
  }
  return rows.map((row) => [...row.values()].sort((a, b) => secondsOf(a) - secondsOf(b) || a.target - b.target));
}

function secondsOf({ ways }: Cell): number {
  return Math.min(...ROAD_TIME_CONDITIONS.map((condition) => ways[condition]?.seconds ?? Number.POSITIVE_INFINITY));
}

function cutRow(
  row: readonly Cell[],
  categoriesOf: (target: number) => Place["categories"],
  nearest: number,
): readonly Cell[] {
  const kept = new Set(
    CATEGORIES.flatMap((category) =>
      row.filter(({ target }) => categoriesOf(target).includes(category)).slice(0, nearest),
    ),
  );
  return row.filter((cell) => kept.has(cell));
}
