import type { AnswerCosts, AnswerStart } from "../answer/departement-answers.ts";
import type { PlaceDestination } from "../nearest/list-destinations.ts";
import type { Metric, Season } from "../network/conditions.ts";
import type { PlaceWithId, RoadWays } from "./road-ways.ts";

/** A starting point of answers with the computed costs from the seat of its commune, where there are any. */
export function measuredStart(start: AnswerStart, ways: RoadWays, seat: number): AnswerStart {
  const costsIn = (season: Season): AnswerCosts => {
    const estimates = start.costsIn(season);
    const condition = `voiture-${season}` as const;
    if (!ways.has(condition)) return estimates;
    const { destinations } = estimates;
    const places = destinations.map(ofPlace);
    const computed = (metric: Metric) =>
      ways.fromSeat({ seat, places, condition, metric, estimates: estimates[metric] }).costs;
    return {
      destinations,
      km: computed("km"),
      // As in the estimates, only where minutes are asked for.
      get min() {
        return computed("min");
      },
    };
  };
  return { ...start, costsIn };
}

/** Only the way to a place itself is computed, not that to its stops. */
export function ofPlace({ place, destination, position }: PlaceDestination): PlaceWithId {
  return { id: destination === "place" ? place.id : undefined, position };
}
