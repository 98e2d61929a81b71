import { CATEGORIES, type Place, type PlaceId } from "../../../src/domain/place.ts";
import { ROAD_TIME_CONDITIONS, type RoadTimeCondition } from "../../../src/domain/travel-times/road-times.ts";
import { greatCircleDistanceKm } from "../../../src/geo/great-circle-distance.ts";
import type { Position } from "../../../src/geo/position.ts";
import { WITHIN_KM } from "./conditions.ts";
import { roundPosition } from "./round-position.ts";

/** Number of places of each type that a matrix goes to from each origin. */
export const NEAREST_OF_TYPE = 12;

export interface MatrixInput {
  /** Of the communes, in the order of communes.json. */
  readonly seats: readonly Position[];
  /** Where people live, in the order of demand.json. */
  readonly points: readonly Position[];
  readonly places: readonly Pick<Place, "id" | "kind" | "categories" | "position">[];
}

/** A place, with the origins from which its ways are asked. */
export interface PlannedTarget {
  readonly id: PlaceId;
  readonly position: Position;
  /** Ranks of the origins, ascending. */
  readonly origins: readonly number[];
}

export interface MatrixPlan {
  /** The seats, then the points. */
  readonly origins: readonly Position[];
  readonly seatCount: number;
  /** Without the places that no origin asks for. */
  readonly targets: readonly PlannedTarget[];
}

/** One question to the engine: from some origins to one place. */
export interface MatrixQuestion {
  readonly condition: RoadTimeCondition;
  readonly target: PlannedTarget;
  /** Ranks of the origins: those of the target that are on a road. */
  readonly origins: readonly number[];
}

/**
 * From every origin to its nearest places of each type within 60 km in a straight line. By place, since the engine then searches once from the
 * place and finds the ways of all its origins.
 */
export function planMatrix({ seats, points, places }: MatrixInput): MatrixPlan {
  const origins = [...seats, ...points].map(roundPosition);
  const welcoming = places.filter(({ kind }) => kind === "accueil");
  const originsOf = welcoming.map((): number[] => []);
  for (const [rank, origin] of origins.entries()) {
    for (const place of nearestOf(origin, welcoming)) originsOf[place]?.push(rank);
  }
  const targets = welcoming.flatMap(({ id, position }, place) => {
    const own = originsOf[place] ?? [];
    return own.length === 0 ? [] : [{ id, position: roundPosition(position), origins: own }];
  });
  return { origins, seatCount: seats.length, targets };
}

/** The questions of a plan, condition after condition: an interrupted run has whole conditions. */
export function questionsOf({ targets }: MatrixPlan): readonly MatrixQuestion[] {
  return ROAD_TIME_CONDITIONS.flatMap((condition) =>
    targets.map((target) => ({ condition, target, origins: target.origins })),
  );
}

export function countPairs(questions: readonly MatrixQuestion[]): number {
  return questions.reduce((sum, { origins }) => sum + origins.length, 0);
}

/** Ranks of the nearest places of each type, each once. */
function nearestOf(origin: Position, places: MatrixInput["places"]): ReadonlySet<number> {
  const inReach = places
    .map(({ position, categories }, rank) => ({ rank, categories, km: greatCircleDistanceKm(origin, position) }))
    .filter(({ km }) => km <= WITHIN_KM)
    .sort((a, b) => a.km - b.km);
  return new Set(
    CATEGORIES.flatMap((category) =>
      inReach
        .filter(({ categories }) => categories.includes(category))
        .slice(0, NEAREST_OF_TYPE)
        .map(({ rank }) => rank),
    ),
  );
}
