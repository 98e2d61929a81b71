import type { Position } from "../geo/position.ts";
import type { PlaceType } from "../place.ts";
import { type Connections, reverseConnections } from "./connections.ts";
import type { PlaceHours } from "./place-hours.ts";
import { createProfileSearch, type Journeys } from "./profile-search.ts";
import { findRoundTrip, type RoundTrip } from "./round-trips.ts";
import { type TransitNetwork, walksToStops } from "./transfers.ts";
import type { Walking } from "./walking.ts";

export interface TransitPlace {
  readonly position: Position;
  readonly categories: readonly PlaceType[];
  /** Undefined: closed on the day. */
  readonly hours: PlaceHours | undefined;
}

/** The useful round trip from an origin to a place. */
export interface TransitAnswer extends RoundTrip {
  /** Rank of the place. */
  readonly place: number;
}

/** How many answers an origin keeps. */
export interface Nearness {
  /** Of each type of place, the nearest in minutes of the outward journey. */
  readonly nearest: number;
  /** And every place within so many minutes. */
  readonly withinMin: number;
}

/**
 * Answers of each origin on one day, the nearest first. Two passes over the connections for each place that is open: to it, and from it.
 * @param advance called after each place
 */
export function answerDay(
  network: TransitNetwork,
  connections: Connections,
  places: readonly TransitPlace[],
  walking: Walking,
  { nearness, advance }: { readonly nearness: Nearness; readonly advance?: () => void },
): readonly (readonly TransitAnswer[])[] {
  const nodeCount = network.stopCount + network.origins.length;
  const there = createProfileSearch(connections, network.toBoard, nodeCount);
  const back = createProfileSearch(reverseConnections(connections), network.afterAlighting, nodeCount);
  const positions = places.map(({ position }) => position);
  const walks = walksToStops(network.stops, positions, walking);
  // Whoever can walk to the place needs no vehicle that takes longer.
  const walksOfOrigins = walksToStops(network.origins, positions, walking);
  const answers: TransitAnswer[][] = network.origins.map(() => []);
  for (const [place, { hours }] of places.entries()) {
    const near = walks[place];
    if (hours !== undefined && near !== undefined && near.size > 0) {
      const journeys = { outward: there.searchTo(near), backward: back.searchTo(near) };
      const walkS = (origin: number) => walksOfOrigins[place]?.get(origin) ?? Number.POSITIVE_INFINITY;
      for (const [rank, found] of answerPlace(network, journeys, hours, walkS))
        answers[rank]?.push({ place, ...found });
    }
    advance?.();
  }
  return answers.map((own) => keepNearest(own, (place) => places[place]?.categories ?? [], nearness));
}

interface JourneysOfPlace {
  readonly outward: (node: number) => Journeys;
  readonly backward: (node: number) => Journeys;
}

/** The round trip of each origin that has one. */
function answerPlace(
  { stopCount, origins }: TransitNetwork,
  { outward, backward }: JourneysOfPlace,
  { openings }: PlaceHours,
  walkS: (origin: number) => number,
): readonly (readonly [origin: number, found: RoundTrip])[] {
  return origins.flatMap((_, rank) => {
    const journeys = outward(stopCount + rank);
    if (journeys.departures.length === 0) return [];
    const found = findRoundTrip(journeys, backward(stopCount + rank), openings, walkS(rank));
    return found === undefined ? [] : [[rank, found] as const];
  });
}

/** The nearest answers of each type, and all within a limit, in the order of their minutes. */
export function keepNearest<Answer extends Pick<TransitAnswer, "place" | "departure" | "arrival">>(
  answers: readonly Answer[],
  categoriesOf: (place: number) => readonly PlaceType[],
  { nearest, withinMin }: Nearness,
): readonly Answer[] {
  const counts = new Map<PlaceType, number>();
  const minutesOf = ({ arrival, departure }: Answer) => arrival - departure;
  return [...answers]
    .sort((a, b) => minutesOf(a) - minutesOf(b) || a.place - b.place)
    .filter((answer) => {
      const categories = categoriesOf(answer.place);
      const isAmong = categories.some((category) => (counts.get(category) ?? 0) < nearest);
      for (const category of categories) counts.set(category, (counts.get(category) ?? 0) + 1);
      return isAmong || minutesOf(answer) <= withinMin;
    });
}
