import type { CodeCommune } from "../codes.ts";
import type { Position } from "../geo/position.ts";
import { listDestinations, type PlaceDestination } from "../nearest/list-destinations.ts";
import type { Season } from "../network/conditions.ts";
import type { Place } from "../place.ts";
import { type AnswerRoads, createLeastCosts } from "./answer-roads.ts";
import { FARTHEST_KM } from "./choose-answer.ts";

/** All that answers from the communes and resorts of a département need. */
export interface DepartementAnswers {
  /** Places within `FARTHEST_KM` of one of the starting points, also those outside the département. */
  readonly places: readonly Place[];
  /** By the value of the link parameter `origine`: "commune:05065", "station:les-deux-alpes". */
  readonly starts: ReadonlyMap<string, AnswerStart>;
}

export interface AnswerStart {
  readonly name: string;
  readonly codeCommune: CodeCommune;
  readonly position: Position;
  /** Costs in a season to the destinations that lie within `FARTHEST_KM` in summer, in the order of the places. */
  readonly costsIn: (season: Season) => AnswerCosts;
}

/** Costs by road, one cell for each destination; Infinity without a way. */
export interface AnswerCosts {
  readonly destinations: readonly PlaceDestination[];
  readonly km: Float64Array;
  readonly min: Float64Array;
}

/** Where starting points and destinations join the roads. */
export interface AnswerNetwork {
  readonly roads: AnswerRoads;
  /** Node of each destination of `listAnswerDestinations`; -1 for one that is too far from every starting point. */
  readonly destinationNodes: readonly number[];
}

const FARTHEST_M = 1000 * FARTHEST_KM;

/** Destinations of an answer: those where people are received. */
export function listAnswerDestinations(places: readonly Place[]): readonly PlaceDestination[] {
  return listDestinations(places.filter(({ kind }) => kind === "accueil"));
}

/** Returns a function that gives the costs from a node to the destinations of the places. */
export function createAnswerCosts(
  { roads, destinationNodes }: AnswerNetwork,
  places: readonly Place[],
): (node: number) => AnswerStart["costsIn"] {
  const all = listAnswerDestinations(places);
  const leastCosts = createLeastCosts(roads);
  return (start) => (season) => {
    const metresInSummer = leastCosts(start, "km", "ete", FARTHEST_M);
    const near = destinationNodes.flatMap((node, rank) => {
      const destination = all[rank];
      return destination !== undefined && (metresInSummer[node] ?? Number.POSITIVE_INFINITY) <= FARTHEST_M
        ? [{ node, destination }]
        : [];
    });
    const metres = season === "ete" ? metresInSummer : leastCosts(start, "km", season);
    let min: Float64Array | undefined;
    return {
      destinations: near.map(({ destination }) => destination),
      km: Float64Array.from(near, ({ node }) => (metres[node] ?? Number.NaN) / 1000),
      // Searched only where minutes are asked for.
      get min() {
        if (min !== undefined) return min;
        const seconds = leastCosts(start, "min", season);
        min = Float64Array.from(near, ({ node }) => (seconds[node] ?? Number.NaN) / 60);
        return min;
      },
    };
  };
}
