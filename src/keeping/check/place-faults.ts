import { CATEGORIES } from "../../domain/category.ts";
import type { DoubtRow } from "../../domain/corrections/correction.ts";
import { nearestCosts } from "../../domain/geo/nearest-index.ts";
import { listDestinations } from "../../domain/nearest/list-destinations.ts";
import { isCounted, type Place, type PlaceId, type PlaceRecord } from "../../domain/place.ts";
import { hasAge, youngestDateOf } from "../../domain/quality/source-age.ts";
import type { Commune } from "../../domain/territory.ts";
import { compareText } from "../../domain/text.ts";

/** Kinds of faults, the most harmful first: this is the order of the faults of a place. */
export const FAULT_KINDS = [
  "doute",
  "sans-telephone",
  "sans-horaires",
  "source-ancienne",
  "sans-date",
  "a-confirmer",
  "position-mairie",
  "sans-courriel",
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** A missing, old or doubtful fact of a published place. */
export type PlaceFault =
  /** `column`: column of the doubtful value; "" when the table of doubts does not have the note. */
  | { readonly kind: "doute"; readonly column: string; readonly note: string }
  /** `date`: ISO 8601 day of the youngest source. */
  | { readonly kind: "source-ancienne"; readonly date: string }
  | { readonly kind: Exclude<FaultKind, "doute" | "source-ancienne"> };

const MOST_YEARS = 2;

/**
 * The faults of a place, in the order of their kinds. A place lacks a value when all its records do.
 * @param today ISO 8601 date
 * @param doubts rows of data/corrections/doubts.csv
 */
export function faultsOf(place: Place, today: string, doubts: readonly DoubtRow[]): readonly PlaceFault[] {
  const lacks = (field: "openingHours" | "phone" | "email") => place.records.every((record) => record[field] === "");
  const haveStopsHours = place.stops.some(({ openingHours }) => openingHours !== "");
  return [
    ...place.records.flatMap((record) => doubtsOf(record, doubts)),
    ...when(lacks("phone"), { kind: "sans-telephone" }),
    ...when(lacks("openingHours") && !haveStopsHours, { kind: "sans-horaires" }),
    ...ageOf(place, today),
    ...when(place.verification === "a-confirmer", { kind: "a-confirmer" }),
    ...when(place.precision === "commune", { kind: "position-mairie" }),
    ...when(lacks("email"), { kind: "sans-courriel" }),
  ];
}

function when(holds: boolean, fault: PlaceFault): readonly PlaceFault[] {
  return holds ? [fault] : [];
}

function doubtsOf({ id, doubts: notes }: PlaceRecord, doubts: readonly DoubtRow[]): readonly PlaceFault[] {
  return notes.map((note) => {
    const row = doubts.find((doubt) => doubt.id === id && doubt.note === note);
    return { kind: "doute", column: row?.field ?? "", note };
  });
}

/** An official list holds until the next one: its age is no fault. */
function ageOf(place: Place, today: string): readonly PlaceFault[] {
  const date = youngestDateOf(place);
  if (date === undefined) return [{ kind: "sans-date" }];
  return when(place.verification !== "officiel" && hasAge(date, MOST_YEARS, today), { kind: "source-ancienne", date });
}

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
  "sans-courriel": 2,
};

/** Weight of a fault: 20 for a doubt that misleads people, 2 for a missing email address. */
function weightOf(fault: PlaceFault): number {
  if (fault.kind !== "doute") return WEIGHTS[fault.kind];
  return MISLEADING_COLUMNS.has(fault.column) ? 20 : 4;
}

/**
 * The people who are sent to each place: inhabitants of the communes whose nearest place of one of its types it is, from the town hall of the
 * commune to the place or its nearest stop, in a straight line of at most 15 km. Each commune counts once for a place. Nobody is sent to
 * housing services and vehicle areas.
 */
export function peopleSentTo(places: readonly Place[], communes: readonly Commune[]): ReadonlyMap<PlaceId, number> {
  const counted = places.filter(isCounted);
  const nearest = CATEGORIES.map((category) => {
    const destinations = listDestinations(counted.filter(({ categories }) => categories.includes(category)));
    return { destinations, ...nearestCosts(communes, destinations) };
  });
  const people = new Map<PlaceId, number>();
  for (const [rank, { population }] of communes.entries()) {
    const sentTo = new Set<PlaceId>();
    for (const { destinations, cost, placeIndex } of nearest) {
      const destination = destinations[placeIndex[rank] ?? -1];
      if (destination !== undefined && (cost[rank] ?? Number.POSITIVE_INFINITY) <= SENT_WITHIN_KM)
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
