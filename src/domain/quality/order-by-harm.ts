import { compareText } from "../compare-text.ts";
import { createNearestIndex } from "../geo/nearest-index.ts";
import { listDestinations } from "../nearest/list-destinations.ts";
import { CATEGORIES, isCounted, type Place, type PlaceId } from "../place.ts";
import type { Commune } from "../territory.ts";
import type { FaultKind, PlaceFault } from "./place-faults.ts";

/** Great-circle distance beyond which nobody is sent to a place. */
export const SENT_WITHIN_KM = 15;

/** A doubt about one of these columns leads people to the wrong number, hour or door. */
const MISLEADING_COLUMNS: ReadonlySet<string> = new Set([
  "phone",
  "opening_hours",
  "kind",
  "name",
  "address",
  "commune",
  "code_commune",
  "longitude",
  "latitude",
]);

const WEIGHTS: Readonly<Record<Exclude<FaultKind, "doute">, number>> = {
  "sans-telephone": 10,
  "sans-horaires": 10,
  "source-ancienne": 6,
  "sans-date": 6,
  "a-confirmer": 6,
  "position-mairie": 4,
  doublon: 3,
  "sans-courriel": 2,
  "sans-site": 1,
};

/** Weight of a fault: 20 for a doubt that misleads people, 1 for a missing website. */
function weightOf(fault: PlaceFault): number {
  if (fault.kind !== "doute") return WEIGHTS[fault.kind];
  return MISLEADING_COLUMNS.has(fault.column) ? 20 : 4;
}

/**
 * The people who are sent to each place: inhabitants of the communes whose nearest place of one of its types it is, from the seat of the
 * commune to the place or its nearest stop, in a straight line of at most 15 km. Each commune counts once for a place. Nobody is sent to
 * housing services and vehicle areas.
 */
export function peopleSentTo(places: readonly Place[], communes: readonly Commune[]): ReadonlyMap<PlaceId, number> {
  const counted = places.filter(isCounted);
  const seats = communes.map(({ position }) => position);
  const nearest = CATEGORIES.map((category) => {
    const destinations = listDestinations(counted.filter(({ categories }) => categories.includes(category)));
    const { indices, distancesKm } = createNearestIndex(destinations.map(({ position }) => position)).nearestOfEach(
      seats,
    );
    return { destinations, indices, distancesKm };
  });
  const people = new Map<PlaceId, number>();
  for (const [rank, { population }] of communes.entries()) {
    const sentTo = new Set<PlaceId>();
    for (const { destinations, indices, distancesKm } of nearest) {
      const destination = destinations[indices[rank] ?? -1];
      if (destination !== undefined && (distancesKm[rank] ?? Number.POSITIVE_INFINITY) <= SENT_WITHIN_KM)
        sentTo.add(destination.place.id);
    }
    for (const id of sentTo) people.set(id, (people.get(id) ?? 0) + population);
  }
  return people;
}

/** A place with its faults, perhaps none, and the number of people who are sent to it. */
export interface FaultyPlace {
  readonly place: Place;
  readonly faults: readonly PlaceFault[];
  readonly people: number;
}

/**
 * Orders places by harm: weight of the worst fault × people who are sent there; then by weight, number of faults, and name. Without a fault
 * the weight is 0.
 */
export function orderByHarm(places: readonly FaultyPlace[]): readonly FaultyPlace[] {
  const keyed = places.map((faulty) => {
    const weight = Math.max(0, ...faulty.faults.map(weightOf));
    return { faulty, weight, harm: weight * faulty.people };
  });
  keyed.sort(
    (a, b) =>
      b.harm - a.harm ||
      b.weight - a.weight ||
      b.faulty.faults.length - a.faulty.faults.length ||
      compareText(a.faulty.place.name, b.faulty.place.name),
  );
  return keyed.map(({ faulty }) => faulty);
}
