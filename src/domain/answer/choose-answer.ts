import { matchState, nextWeekday } from "../filter/when.ts";
import type { PlaceDestination } from "../nearest/list-destinations.ts";
import {
  type Destination,
  type OpeningState,
  openingPartsOf,
  recordOfHours,
  stopAt,
  yearOfOldHours,
} from "../opening-hours/opening-state.ts";
import { MINUTES_PER_DAY, weekOf } from "../opening-hours/opening-week.ts";
import { type ParisMoment, parisDayOf } from "../opening-hours/paris-moment.ts";
import type { Place, PlaceRecord } from "../place.ts";

/** Greatest distance of an answer, in km by road. */
export const FARTHEST_KM = 40;
const MOST_OTHERS = 3;
const SATURDAY = 5;
/** A place that opens less than an hour earlier is no reason to go farther. */
const LEAST_WAIT_MIN = 60;

/** A place, or a stop of a service, with the way to it from the starting point. */
export interface Candidate {
  readonly place: Place;
  readonly destination: Destination;
  /** By road in the present season; Infinity without a way. */
  readonly km: number;
  /** The same in the other season, where it differs. */
  readonly otherSeasonKm?: number | undefined;
}

/** The destinations with their ways in km, one cell each. */
export function toCandidates(
  destinations: readonly Pick<PlaceDestination, "place" | "destination">[],
  km: ArrayLike<number>,
): readonly Candidate[] {
  return destinations.map(({ place, destination }, rank) => ({
    place,
    destination,
    km: km[rank] ?? Number.POSITIVE_INFINITY,
  }));
}

/** Why another answer is shown: a service that visits, hours that suit better, a nearer place that is closed then or must be asked, or the next place. */
export type Reason = "visit" | "sooner" | "saturday" | "nearer" | "next";

export interface OtherAnswer {
  readonly candidate: Candidate;
  readonly reason: Reason;
}

export interface Answer {
  /** Undefined where no place can be reached or asked within `FARTHEST_KM`. */
  readonly card: Candidate | undefined;
  /** "sure": known hours and a contact; "call": the hours are unknown or old, and the place can be asked. */
  readonly certainty: "sure" | "call";
  /** The record that tells the hours of the card, with their date and whether it is by appointment. */
  readonly record: PlaceRecord | undefined;
  /** Whether a moment was asked for at which no place within `FARTHEST_KM` is surely open. */
  readonly isNoneThen: boolean;
  readonly others: readonly OtherAnswer[];
}

export interface AskedTime {
  readonly now: ParisMoment;
  /** The moment at which the place must be open; undefined for any time. */
  readonly moment: ParisMoment | undefined;
}

/**
 * Chooses the one answer to a question among the places that meet the need: the nearest place, or stop, whose hours are known and officially
 * listed or at most two years old, and whose contact is not in doubt, within `FARTHEST_KM`; else the nearest one that can be asked. A stop
 * without known hours is never the answer: its service is another answer, as a visit. At most three others follow, each with its reason.
 * @param candidates every destination of each place that meets the need
 */
export function chooseAnswer(candidates: readonly Candidate[], { now, moment }: AskedTime): Answer {
  const near = candidates
    .filter(({ km, place }) => km <= FARTHEST_KM && place.kind === "accueil")
    .sort((a, b) => a.km - b.km || compareIds(a, b));
  const sure = near.filter((one) => isSure(one, now.date));
  const openThen = moment === undefined ? sure : sure.filter((one) => isOpenAt(one, moment));
  const surest = openThen[0] ?? sure[0];
  const isOpenThen = moment !== undefined && openThen.length > 0;
  const card = surest ?? near.find((one) => !isVisit(one) && phoneOf(one.place) !== undefined);
  return {
    card,
    certainty: surest === undefined ? "call" : "sure",
    record: card && recordOf(card, (isOpenThen ? moment : now).date),
    isNoneThen: moment !== undefined && openThen.length === 0,
    others: card === undefined ? [] : othersBeside(card, near, sure, { now, isOpenThen }),
  };
}

/** The telephone number of a place that is not in doubt; undefined without one. */
export function phoneOf({ records }: Place): string | undefined {
  return records.find(({ phone, hasDoubtfulPhone }) => phone !== "" && hasDoubtfulPhone !== true)?.phone;
}

/** Whether the destination is a stop whose hours are not known: nobody should go there without asking. */
export function isVisit({ place, destination }: Pick<Candidate, "place" | "destination">): boolean {
  const stop = stopAt(place, destination);
  if (stop !== undefined) return weekOf(stop) === undefined;
  return place.format === "itinerant";
}

/** State of a destination at a moment; undefined where it has none of its own. */
function stateAt({ place, destination }: Candidate, moment: ParisMoment): OpeningState | undefined {
  return openingPartsOf(place, moment).find((part) => part.destination === destination)?.state;
}

/** Whether people can rely on the hours and can ask the place. */
function isSure(candidate: Candidate, date: string): boolean {
  const { place } = candidate;
  const hasContact = phoneOf(place) !== undefined || place.records.some(({ email }) => email !== "");
  return hasContact && hasSureHours(candidate, date);
}

function hasSureHours(candidate: Candidate, date: string): boolean {
  const { place, destination } = candidate;
  if (isVisit(candidate)) return false;
  const record = recordOf(candidate, date);
  return weekOf(stopAt(place, destination) ?? record) !== undefined && isFresh(record, date);
}

/** The record that tells the hours of a destination, or else whether it is by appointment; of a stop the first. */
function recordOf({ place, destination }: Candidate, date: string): PlaceRecord {
  const [first] = place.records;
  return destination === "place" ? (recordOfHours(place.records, date) ?? first) : first;
}

/** A source without a date is not known to be fresh, unless it is an official list. */
function isFresh(record: PlaceRecord, date: string): boolean {
  const isDated = /\d{4}/.test(record.sourceDate);
  return record.verification === "officiel" || (isDated && yearOfOldHours(record, date) === undefined);
}

function isOpenAt(candidate: Candidate, moment: ParisMoment): boolean {
  const state = stateAt(candidate, moment);
  return state !== undefined && matchState(state) === "yes";
}

/** The others by reason, one for each place. An open card (`isOpenThen`) makes other hours no reason. */
function othersBeside(
  card: Candidate,
  near: readonly Candidate[],
  sure: readonly Candidate[],
  { now, isOpenThen }: { readonly now: ParisMoment; readonly isOpenThen: boolean },
): readonly OtherAnswer[] {
  const beside = near.filter((one) => one !== card);
  const sureBeside = sure.filter((one) => one !== card);
  // Known hours without a contact are better than old ones.
  const timed = beside.filter((one) => hasSureHours(one, now.date));
  const found: readonly (OtherAnswer | undefined)[] = [
    because(
      "visit",
      beside.find((one) => isVisit(one) && one.km < card.km),
    ),
    ...(isOpenThen ? [] : byHours(card, sureBeside, now)),
    because(
      "nearer",
      [...sureBeside, ...timed, ...beside].find((one) => one.km < card.km && !isVisit(one)),
    ),
    ...sureBeside.map((candidate) => because("next", candidate)),
    ...beside.filter((one) => !isVisit(one)).map((candidate) => because("next", candidate)),
  ];
  const others: OtherAnswer[] = [];
  for (const one of found) {
    const isNew = one !== undefined && others.every(({ candidate }) => candidate.place !== one.candidate.place);
    const isCardAgain = one?.reason === "next" && one.candidate.place === card.place;
    if (isNew && !isCardAgain) others.push(one);
  }
  return others.slice(0, MOST_OTHERS);
}

/** The nearest place that opens sooner, and the nearest one that is open on Saturday where the card is not. */
function byHours(card: Candidate, sure: readonly Candidate[], now: ParisMoment): readonly (OtherAnswer | undefined)[] {
  const wait = waitMin(card, now);
  const saturday = parisDayOf(nextWeekday(now.date, SATURDAY), now);
  return [
    because(
      "sooner",
      sure.find((one) => waitMin(one, now) + LEAST_WAIT_MIN <= wait),
    ),
    isOpenAt(card, saturday)
      ? undefined
      : because(
          "saturday",
          sure.find((one) => isOpenAt(one, saturday)),
        ),
  ];
}

function because(reason: Reason, candidate: Candidate | undefined): OtherAnswer | undefined {
  return candidate && { candidate, reason };
}

/** Minutes until a destination is open; Infinity when unknown. */
function waitMin(candidate: Candidate, now: ParisMoment): number {
  const state = stateAt(candidate, now);
  if (state?.kind === "open" || state?.kind === "closing") return 0;
  if (state?.kind !== "closed" || state.next === undefined) return Number.POSITIVE_INFINITY;
  return state.next.inDays * MINUTES_PER_DAY + state.next.fromMin - now.minute;
}

function compareIds(a: Candidate, b: Candidate): number {
  if (a.place.id !== b.place.id) return a.place.id < b.place.id ? -1 : 1;
  return (
    Number(a.destination === "place" ? -1 : a.destination) - Number(b.destination === "place" ? -1 : b.destination)
  );
}
