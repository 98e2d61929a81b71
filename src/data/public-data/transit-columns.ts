import * as v from "valibot";
import { DAY_KINDS } from "../../domain/transit/day-kinds.ts";
import { createTransitAnswers, type TransitAnswers } from "../../domain/transit/transit-answers.ts";
import type { TransitAnswer, TransitTable } from "../../domain/transit/transit-table.ts";

export type TransitColumns = v.InferOutput<typeof columnsSchema>;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(v.string(), v.isoDate());
/** -1 for unknown. */
const known = v.pipe(v.number(), v.integer(), v.minValue(-1));
/** Numbers of an answer: the place, then its members in the order of `answerOf`. */
const ANSWER = 8;

const columnsSchema = v.object({
  computedOn: day,
  from: day,
  until: day,
  feeds: v.array(
    v.object({ id: v.string(), title: v.string(), licence: v.string(), url: v.string(), from: day, until: day }),
  ),
  bookings: v.array(v.object({ phone: v.string(), noticeDays: known })),
  nearest: whole,
  placeIds: v.array(v.string()),
  weekdays: v.array(known),
  /** By kind of day and origin, the numbers of its answers one after the other; null where no feed says what runs. */
  days: v.pipe(v.array(v.nullable(v.array(v.array(whole)))), v.length(DAY_KINDS.length)),
});

export function toTransitColumns({ validity, days, ...table }: TransitTable): TransitColumns {
  return {
    ...table,
    ...validity,
    feeds: [...table.feeds],
    bookings: [...table.bookings],
    placeIds: [...table.placeIds],
    weekdays: [...table.weekdays],
    days: days.map((origins) => origins?.map((answers) => answers.flatMap(numbersOf)) ?? null),
  };
}

/** Times but the first are steps from the one before: small numbers compress. */
function numbersOf({ departure, arrival, firstReturn, lastReturn, ...answer }: TransitAnswer): readonly number[] {
  const { place, returnMinutes, changes, booking } = answer;
  const steps = [departure, arrival - departure, firstReturn - arrival, lastReturn - firstReturn];
  return [place, ...steps, returnMinutes, changes, booking];
}

function answerOf([
  place = 0,
  departure = 0,
  ride = 0,
  stay = 0,
  rest = 0,
  ...others
]: readonly number[]): TransitAnswer {
  const [returnMinutes = 0, changes = 0, booking = 0] = others;
  const arrival = departure + ride;
  const firstReturn = arrival + stay;
  return { place, departure, arrival, firstReturn, lastReturn: firstReturn + rest, returnMinutes, changes, booking };
}

/** Reads answers without a car for so many communes, or returns a sentence with the fault. */
export function readTransitColumns(json: unknown, communeCount: number): TransitTable | string {
  const parsed = v.safeParse(columnsSchema, json);
  if (!parsed.success) return `${v.getDotPath(parsed.issues[0]) ?? "transit"}: ${parsed.issues[0].message}`;
  const { from, until, days, ...columns } = parsed.output;
  const { bookings, placeIds, weekdays } = columns;
  if (weekdays.length !== placeIds.length) return `weekdays: ${weekdays.length} / ${placeIds.length}`;
  const uneven = days.find((origins) => origins !== null && origins.length !== communeCount);
  if (uneven) return `communes: ${uneven.length} / ${communeCount}`;
  if (days.some((origins) => origins?.some(({ length }) => length % ANSWER !== 0)))
    return `days: not ${ANSWER} numbers`;
  const read = days.map((origins) => origins?.map(readAnswers));
  const fault = read
    .flatMap((origins) => origins?.flat() ?? [])
    .find(({ place, booking }) => place >= placeIds.length || booking > bookings.length);
  if (fault !== undefined) return `days: place ${fault.place}, booking ${fault.booking}`;
  return { ...columns, validity: { from, until }, days: read };
}

function readAnswers(numbers: readonly number[]): readonly TransitAnswer[] {
  return Array.from({ length: numbers.length / ANSWER }, (_, rank) =>
    answerOf(numbers.slice(rank * ANSWER, (rank + 1) * ANSWER)),
  );
}

/** Reads answers without a car for so many communes, with the functions that use them, or returns a sentence with the fault. */
export function readTransitAnswers(json: unknown, communeCount: number): TransitAnswers | string {
  const table = readTransitColumns(json, communeCount);
  return typeof table === "string" ? table : createTransitAnswers(table);
}
