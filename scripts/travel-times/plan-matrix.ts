import { greatCircleDistanceKm, type Position } from "../../src/domain/geo/position.ts";
import { CATEGORIES, type Place, type PlaceId } from "../../src/domain/place.ts";
import { roundPosition } from "./round-position.ts";

/** Number of places of each type that a matrix goes to from each origin. */
export const NEAREST_OF_TYPE = 12;
/** They are at most this far in a straight line. */
const WITHIN_KM = 60;
/** Origins of a question: its address stays below 8 kB, which every server reads. */
const MOST_ORIGINS = 300;

export interface MatrixInput {
  /** Of the communes, in the order of communes.json. */
  readonly seats: readonly Position[];
  /** Where people live, in the order of demand.json. */
  readonly points: readonly Position[];
  readonly places: readonly Pick<Place, "id" | "kind" | "categories" | "position">[];
}

/** A place that ways are asked to. */
export interface PlannedTarget {
  readonly id: PlaceId;
  readonly position: Position;
  readonly categories: Place["categories"];
}

/** One question to a routing engine: from some origins to one place. */
export interface MatrixQuestion {
  /** Rank of the place. */
  readonly target: number;
  /** Ranks of the origins, ascending. */
  readonly origins: readonly number[];
}

export interface MatrixPlan {
  /** The seats, then the points. */
  readonly origins: readonly Position[];
  readonly seatCount: number;
  readonly targets: readonly PlannedTarget[];
  /** In the order in which their answers are read. */
  readonly questions: readonly MatrixQuestion[];
}

/** From every origin to its nearest places of each type within 60 km in a straight line. */
export function planMatrix({ seats, points, places }: MatrixInput): MatrixPlan {
  const origins = [...seats, ...points].map(roundPosition);
  const targets = places.flatMap(({ id, kind, categories, position }) =>
    kind === "accueil" ? [{ id, categories, position: roundPosition(position) }] : [],
  );
  const originsOf = targets.map((): number[] => []);
  for (const [rank, origin] of origins.entries()) {
    for (const target of nearestOf(origin, targets)) originsOf[target]?.push(rank);
  }
  const questions = originsOf.flatMap((own, target) =>
    Array.from({ length: Math.ceil(own.length / MOST_ORIGINS) }, (_, part) => ({
      target,
      origins: own.slice(part * MOST_ORIGINS, (part + 1) * MOST_ORIGINS),
    })),
  );
  return { origins, seatCount: seats.length, targets, questions };
}

/** Where the ends of a question are. */
export function endsOf({ origins, targets }: MatrixPlan, question: MatrixQuestion) {
  const target = targets[question.target];
  if (target === undefined) throw new Error(`no target ${question.target}`);
  return { sources: question.origins.flatMap((rank) => [origins[rank] ?? []]) as readonly Position[], target };
}

/** Ranks of the nearest places of each type, each once. */
function nearestOf(origin: Position, targets: readonly PlannedTarget[]): ReadonlySet<number> {
  const inReach = targets
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
