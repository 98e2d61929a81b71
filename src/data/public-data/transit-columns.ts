import * as v from "valibot";
import type { TransitAnswer } from "../../domain/transit/answer-day.ts";
import { DAY_TYPES } from "../../domain/transit/day-kinds.ts";
import { createTransitAnswers, type TransitAnswers } from "../../domain/transit/transit-answers.ts";
import type { TransitDay, TransitTable } from "../../domain/transit/transit-table.ts";

/** A row is an origin and a place; its answers of all day types stand side by side as differences. */
export type TransitColumns = v.InferOutput<typeof columnsSchema>;

const integer = v.pipe(v.number(), v.integer());
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(v.string(), v.isoDate());
const steps = v.array(integer);

/** Columns of the answers, in the order of `valuesOf`. */
const CELLS = {
  departures: steps,
  minutes: steps,
  firstReturns: steps,
  lastReturns: steps,
  returnMinutes: steps,
  changes: steps,
  bookings: steps,
  roundTrips: steps,
  medians: steps,
  ninthDeciles: steps,
};
const CELL_NAMES = Object.keys(CELLS) as (keyof typeof CELLS)[];
const BOOKING = CELL_NAMES.indexOf("bookings");

const columnsSchema = v.object({
  computedOn: day,
  from: day,
  until: day,
  feeds: v.array(
    v.object({ id: v.string(), title: v.string(), licence: v.string(), url: v.string(), from: day, until: day }),
  ),
  bookings: v.array(v.object({ phone: v.string(), noticeDays: v.pipe(integer, v.minValue(-1)) })),
  nearest: whole,
  withinMin: whole,
  placeIds: v.array(v.string()),
  /** -1 where the place is closed on weekdays. */
  weekdays: v.array(v.pipe(integer, v.minValue(-1))),
  hoursKnown: v.array(v.picklist([0, 1])),
  communes: whole,
  demandPoints: whole,
  /** Ranks of demand points, each as the step from the one before. */
  points: v.array(whole),
  /** Null where no feed says what runs. */
  days: v.array(v.nullable(v.object({ from: day, until: day }))),
  /** Number of rows of each origin. */
  counts: v.array(whole),
  /** Per row: rank of the place, as the step from the row before of the same origin. */
  places: v.array(whole),
  /** Per row: bit n for an answer on day type n. */
  masks: v.array(v.pipe(whole, v.maxValue(2 ** DAY_TYPES.length - 1))),
  /** A cell for each answer, row after row. */
  cells: v.object(CELLS),
});

export function toTransitColumns(table: TransitTable): TransitColumns {
  return {
    computedOn: table.computedOn,
    ...table.validity,
    feeds: table.feeds.map((feed) => ({ ...feed })),
    bookings: table.bookings.map((booking) => ({ ...booking })),
    nearest: table.nearest,
    withinMin: table.withinMin,
    placeIds: [...table.placeIds],
    weekdays: [...table.weekdays],
    hoursKnown: table.areHoursKnown.map((isKnown) => (isKnown ? 1 : 0)),
    communes: table.communeCount,
    demandPoints: table.pointCount,
    points: table.points.map((point, rank) => point - (table.points[rank - 1] ?? 0)),
    days: table.days.map((one) => (one === undefined ? null : { ...one.dates })),
    ...toRows(table),
  };
}

function toRows({ days, communeCount, points }: TransitTable) {
  const rows = { counts: [] as number[], places: [] as number[], masks: [] as number[] };
  const columns = CELL_NAMES.map((): number[] => []);
  for (let origin = 0; origin < communeCount + points.length; origin++) {
    const answers = days.map((one) => new Map(one?.answers[origin]?.map((answer) => [answer.place, answer])));
    const places = [...new Set(answers.flatMap((own) => [...own.keys()]))].sort((a, b) => a - b);
    rows.counts.push(places.length);
    for (const [rank, place] of places.entries()) {
      const own = answers.map((ofDay) => ofDay.get(place));
      rows.places.push(place - (places[rank - 1] ?? 0));
      rows.masks.push(own.reduce((mask, answer, dayRank) => (answer === undefined ? mask : mask | (1 << dayRank)), 0));
      pushSteps(
        columns,
        own.flatMap((answer) => (answer === undefined ? [] : [valuesOf(answer)])),
      );
    }
  }
  const cells = Object.fromEntries(CELL_NAMES.map((name, rank) => [name, columns[rank] ?? []]));
  return { ...rows, cells: cells as TransitColumns["cells"] };
}

function pushSteps(columns: readonly number[][], values: readonly (readonly number[])[]): void {
  for (const [rank, own] of values.entries()) {
    for (const [column, value] of own.entries()) columns[column]?.push(value - (values[rank - 1]?.[column] ?? 0));
  }
}

/** Small numbers where they can be: differences between the times of one answer; -1 for unknown. */
function valuesOf(answer: TransitAnswer): readonly number[] {
  const { departure, arrival, firstReturn, lastReturn, returnMinutes, changes, booking, roundTrips } = answer;
  return [
    departure,
    arrival - departure,
    firstReturn - arrival,
    lastReturn - firstReturn,
    returnMinutes,
    changes,
    booking,
    roundTrips,
    answer.medianMinutes ?? -1,
    answer.ninthDecileMinutes ?? -1,
  ];
}

function answerOf(place: number, values: readonly number[]): TransitAnswer {
  const [departure = 0, minutes = 0, first = 0, last = 0, returnMinutes = 0, ...others] = values;
  const [changes = 0, booking = 0, roundTrips = 0, median = -1, ninthDecile = -1] = others;
  const firstReturn = departure + minutes + first;
  return {
    place,
    departure,
    arrival: departure + minutes,
    firstReturn,
    lastReturn: firstReturn + last,
    returnMinutes,
    changes,
    booking,
    roundTrips,
    medianMinutes: median < 0 ? undefined : median,
    ninthDecileMinutes: ninthDecile < 0 ? undefined : ninthDecile,
  };
}

/** Reads answers without a car, or returns a sentence with the fault. An undefined `pointCount` is not checked. */
export function readTransitColumns(
  json: unknown,
  communeCount: number,
  pointCount: number | undefined,
): TransitTable | string {
  const parsed = v.safeParse(columnsSchema, json);
  if (!parsed.success) return `${v.getDotPath(parsed.issues[0]) ?? "transit"}: ${parsed.issues[0].message}`;
  const columns = parsed.output;
  if (columns.communes !== communeCount) return `communes: ${columns.communes} / ${communeCount}`;
  if (pointCount !== undefined && columns.demandPoints !== pointCount)
    return `demandPoints: ${columns.demandPoints} / ${pointCount}`;
  const points = sumUp(columns.points);
  const fault = findFault(columns, points);
  if (fault !== undefined) return fault;
  const days = readDays(columns);
  if (typeof days === "string") return days;
  const { computedOn, from, until, feeds, bookings, nearest, withinMin, placeIds, weekdays } = columns;
  return {
    computedOn,
    validity: { from, until },
    feeds,
    bookings,
    nearest,
    withinMin,
    placeIds,
    weekdays,
    areHoursKnown: columns.hoursKnown.map((isKnown) => isKnown === 1),
    communeCount,
    pointCount: columns.demandPoints,
    points,
    days,
  };
}

function sumUp(numbers: readonly number[]): readonly number[] {
  let sum = 0;
  return numbers.map((step) => {
    sum += step;
    return sum;
  });
}

function findFault(columns: TransitColumns, points: readonly number[]): string | undefined {
  const { days, placeIds, weekdays, hoursKnown, counts, places, masks, cells, communes, demandPoints } = columns;
  const rows = counts.reduce((sum, count) => sum + count, 0);
  const answers = masks.reduce((sum, mask) => sum + countBits(mask), 0);
  const lengths: readonly (readonly [string, number, number])[] = [
    ["days", days.length, DAY_TYPES.length],
    ["weekdays", weekdays.length, placeIds.length],
    ["hoursKnown", hoursKnown.length, placeIds.length],
    ["counts", counts.length, communes + points.length],
    ["places", places.length, rows],
    ["masks", masks.length, rows],
    ...CELL_NAMES.map((name) => [`cells.${name}`, cells[name].length, answers] as const),
  ];
  const uneven = lengths.find(([, found, expected]) => found !== expected);
  if (uneven !== undefined) return `${uneven[0]}: ${uneven[1]} / ${uneven[2]}`;
  const beyond = points.find((point) => point >= demandPoints);
  if (beyond !== undefined) return `points: ${beyond}`;
  const known = days.reduce((mask, one, rank) => (one === null ? mask : mask | (1 << rank)), 0);
  const mask = masks.find((own) => (own & ~known) !== 0);
  return mask === undefined ? undefined : `masks: ${mask}`;
}

function countBits(mask: number): number {
  let count = 0;
  for (let left = mask; left > 0; left = Math.floor(left / 2)) count += left % 2;
  return count;
}

/** The days with their answers, or a sentence with the first impossible value. */
function readDays(columns: TransitColumns): readonly (TransitDay | undefined)[] | string {
  const days = columns.days.map((dates) =>
    dates === null ? undefined : { dates, answers: columns.counts.map((): TransitAnswer[] => []) },
  );
  const next = { row: 0, cell: 0 };
  for (const [origin, count] of columns.counts.entries()) {
    const rows = readRows(columns, count, next);
    if (typeof rows === "string") return rows;
    for (const { place, day: rank, values } of rows) days[rank]?.answers[origin]?.push(answerOf(place, values));
    for (const one of days) one?.answers[origin]?.sort(nearestFirst);
  }
  return days;
}

interface ReadAnswer {
  readonly place: number;
  readonly day: number;
  readonly values: readonly number[];
}

/** The next rows, those of one origin. */
function readRows(
  columns: TransitColumns,
  count: number,
  next: { row: number; cell: number },
): readonly ReadAnswer[] | string {
  const found: ReadAnswer[] = [];
  let place = 0;
  for (const end = next.row + count; next.row < end; next.row++) {
    place += columns.places[next.row] ?? 0;
    if (place >= columns.placeIds.length) return `places: ${place}`;
    const read = readRow(columns, columns.masks[next.row] ?? 0, next.cell);
    if (typeof read === "string") return read;
    next.cell += read.length;
    for (const [rank, values] of read) found.push({ place, day: rank, values });
  }
  return found;
}

function nearestFirst(a: TransitAnswer, b: TransitAnswer): number {
  return a.arrival - a.departure - (b.arrival - b.departure) || a.place - b.place;
}

type RowAnswer = readonly [day: number, values: readonly number[]];

function readRow({ cells, bookings }: TransitColumns, mask: number, first: number): readonly RowAnswer[] | string {
  const found: RowAnswer[] = [];
  let values: readonly number[] = CELL_NAMES.map(() => 0);
  for (const rank of DAY_TYPES.keys()) {
    if ((mask & (1 << rank)) === 0) continue;
    const at = first + found.length;
    values = values.map((value, column) => value + (cells[CELL_NAMES[column] ?? "minutes"][at] ?? 0));
    const impossible = values.findIndex((value, column) => value < (column < CELL_NAMES.length - 2 ? 0 : -1));
    if (impossible >= 0) return `cells.${CELL_NAMES[impossible]}: ${values[impossible]}`;
    const booking = values[BOOKING] ?? 0;
    // 0 is without booking, 1 by an unknown rule.
    if (booking >= bookings.length + 2) return `cells.bookings: ${booking}`;
    found.push([rank, values]);
  }
  return found;
}

/** Reads answers without a car for so many communes and points, with the functions that use them, or returns a sentence with the fault. */
export function readTransitAnswers(
  json: unknown,
  communeCount: number,
  pointCount: number | undefined,
): TransitAnswers | string {
  const table = readTransitColumns(json, communeCount, pointCount);
  return typeof table === "string" ? table : createTransitAnswers(table);
}
