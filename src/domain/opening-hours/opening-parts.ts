import type { ServicePoint, Stop } from "../service-point.ts";
import { type OpeningState, openingStateAt, openingStateOf } from "./opening-state.ts";
import type { ParisMoment } from "./paris-moment.ts";
import { weekOf } from "./week-of.ts";

/** Where visitors go: the place itself, or one of its stops by its rank. */
export type Destination = "place" | number;

/** The stop of a destination; undefined for the place itself. */
export function stopAt({ stops }: Pick<ServicePoint, "stops">, destination: Destination): Stop | undefined {
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
export function openingPartsOf(point: ServicePoint, moment: ParisMoment): readonly OpeningPart[] {
  const own = openingStateOf(point, moment);
  const stops = point.stops.map(
    (stop, rank): OpeningPart => ({ destination: rank, state: stateOf(stop, own, moment) }),
  );
  return isElsewhere(point, own) ? stops : [{ destination: "place", state: own }, ...stops];
}

function isElsewhere(point: ServicePoint, own: OpeningState): boolean {
  if (point.format !== "itinerant") return own.kind === "unknown" && isDescribedByStops(point);
  return own.kind !== "season" && point.stops.some((stop) => weekOf(stop) !== undefined);
}

/** Whether a place has stops, all with hours in valid syntax. */
export function isDescribedByStops({ stops }: ServicePoint): boolean {
  return stops.length > 0 && stops.every((stop) => weekOf(stop) !== undefined);
}

function stateOf(stop: Stop, own: OpeningState, moment: ParisMoment): OpeningState {
  if (own.kind === "season") return own;
  const week = weekOf(stop);
  if (week !== undefined) return openingStateAt(week, moment);
  return own.kind === "closed" ? { ...own, next: undefined } : { kind: "unknown" };
}
