import type { Place, Stop } from "../place.ts";
import { type OpeningState, openingStateAt, openingStateOf } from "./opening-state.ts";
import type { ParisMoment } from "./paris-moment.ts";
import { weekOf } from "./week-of.ts";

/** Where visitors go: the place itself, or one of its stops by its rank. */
export type Destination = "place" | number;

/** The stop of a destination; undefined for the place itself. */
export function stopAt({ stops }: Pick<Place, "stops">, destination: Destination): Stop | undefined {
  return destination === "place" ? undefined : stops[destination];
}

export interface OpeningPart {
  readonly destination: Destination;
  readonly state: OpeningState;
}

/**
 * Opening states of a place and of each of its stops, in their order. A stop with unknown hours is at most open while
 * the place works. A place with unknown hours whose stops all have hours has no part of its own, nor has an itinerant
 * service with a stop with hours.
 */
export function openingPartsOf(place: Place, moment: ParisMoment): readonly OpeningPart[] {
  const own = openingStateOf(place, moment);
  const stops = place.stops.map(
    (stop, rank): OpeningPart => ({ destination: rank, state: stateOf(stop, own, moment) }),
  );
  return isElsewhere(place, own) ? stops : [{ destination: "place", state: own }, ...stops];
}

function isElsewhere(place: Place, own: OpeningState): boolean {
  if (place.format !== "itinerant") return own.kind === "unknown" && isDescribedByStops(place);
  return own.kind !== "season" && place.stops.some((stop) => weekOf(stop) !== undefined);
}

/** Whether a place has stops, all with hours in valid syntax. */
export function isDescribedByStops({ stops }: Place): boolean {
  return stops.length > 0 && stops.every((stop) => weekOf(stop) !== undefined);
}

function stateOf(stop: Stop, own: OpeningState, moment: ParisMoment): OpeningState {
  if (own.kind === "season") return own;
  const week = weekOf(stop);
  if (week !== undefined) return openingStateAt(week, moment);
  return own.kind === "closed" ? { ...own, next: undefined } : { kind: "unknown" };
}
