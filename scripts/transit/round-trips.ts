import type { PlaceType } from "../../src/domain/category.ts";
import type { OpenTime } from "../../src/domain/opening-hours/opening-state.ts";
import { firstWeekOf } from "../../src/domain/opening-hours/opening-week.ts";
import { awaitedSeason } from "../../src/domain/opening-hours/paris-moment.ts";
import type { Place } from "../../src/domain/place.ts";
import { DAY_WEEKDAYS, type DayKind } from "../../src/domain/transit/day-kinds.ts";
import type { TransitAnswer } from "../../src/domain/transit/transit-table.ts";
import type { Journey } from "./journeys.ts";

/** Least stay at the place while it is open. */
const STAY_S = 45 * 60;
/** Journeys that take longer are left out: nobody goes to a desk for five hours on the road. */
const LONGEST_JOURNEY_S = 150 * 60;

/**
 * The useful round trip of a day: the stay within one opening interval is at least 45 minutes. Outward it is the journey with the earliest
 * useful arrival, that is the earliest moment from which the person can be received, and of those before the opening the last. The return is
 * the latest useful one, and of those after the closing the first.
 * @param outward journeys to the place, the latest first
 * @param backward journeys from the place in reversed time, the latest of that time first
 * @param walkS seconds of the walk straight to the place; Infinity where it is too far: slower journeys are left out
 */
export function findRoundTrip(
  outward: readonly Journey[],
  backward: readonly Journey[],
  openings: readonly OpenTime[],
  walkS: number,
): Omit<TransitAnswer, "place"> | undefined {
  const isShort = ({ departure, arrival }: Journey) => arrival - departure <= Math.min(LONGEST_JOURNEY_S, walkS - 1);
  const useful = [...outward]
    .reverse()
    .filter(isShort)
    .flatMap((journey) => {
      const startS = receivedFrom(journey.arrival, openings);
      return startS === undefined ? [] : [{ journey, startS }];
    });
  const [first] = useful;
  if (first === undefined) return undefined;
  const returns = backward
    .filter(isShort)
    .map((one) => ({ ...one, departure: -one.arrival, arrival: -one.departure }))
    .filter(({ departure }) => departure >= first.startS + STAY_S);
  const latestEnd = Math.max(...openings.map(({ toMin }) => 60 * toMin));
  const [firstReturn] = returns;
  const lastReturn = returns.find(({ departure }) => departure >= latestEnd) ?? returns.at(-1);
  if (firstReturn === undefined || lastReturn === undefined) return undefined;
  const { journey } = useful.findLast(({ startS }) => startS === first.startS) ?? first;
  return {
    departure: toMinutes(journey.departure),
    arrival: Math.ceil(journey.arrival / 60),
    firstReturn: toMinutes(firstReturn.departure),
    lastReturn: toMinutes(lastReturn.departure),
    returnMinutes: Math.ceil((lastReturn.arrival - lastReturn.departure) / 60),
    changes: journey.legs - 1,
    booking: journey.booking || lastReturn.booking,
  };
}

/** Earliest moment from which a person who arrives can stay long enough in one opening interval. */
function receivedFrom(arrivalS: number, openings: readonly OpenTime[]): number | undefined {
  const starts = openings.flatMap(({ fromMin, toMin }) => {
    const startS = Math.max(arrivalS, 60 * fromMin);
    return 60 * toMin - startS >= STAY_S ? [startS] : [];
  });
  return starts[0];
}

/** Whole minutes, rounded down: nobody misses a vehicle by leaving earlier. */
function toMinutes(seconds: number): number {
  return Math.floor(seconds / 60);
}

/** Of the answers of an origin, the nearest of each type in minutes of the outward journey, in their order. */
export function keepNearest(
  answers: readonly TransitAnswer[],
  categoriesOf: (place: number) => readonly PlaceType[],
  nearest: number,
): readonly TransitAnswer[] {
  const counts = new Map<PlaceType, number>();
  const minutesOf = ({ arrival, departure }: TransitAnswer) => arrival - departure;
  return [...answers]
    .sort((a, b) => minutesOf(a) - minutesOf(b) || a.place - b.place)
    .filter(({ place }) => {
      const categories = categoriesOf(place);
      const isAmong = categories.some((category) => (counts.get(category) ?? 0) < nearest);
      for (const category of categories) counts.set(category, (counts.get(category) ?? 0) + 1);
      return isAmong;
    });
}

interface PlaceHours {
  readonly openings: readonly OpenTime[];
  /** Weekday whose hours these are: 0 is Monday; -1 where they are unknown, and `SUPPOSED_HOURS` stand for them. */
  readonly weekday: number;
}

/** Where no hours are known, a stay during these on a weekday counts: an assumption that the file marks. Nobody supposes weekends. */
const SUPPOSED_HOURS: OpenTime = { fromMin: 9 * 60, toMin: 17 * 60 };

/** A date in the middle of each season, for places that are open in one of them. */
const MID_SEASON = { hiver: "2026-01-15", ete: "2026-07-15" } as const;

/** Hours of a place on a kind of day, by appointment too; undefined where closed. */
export function placeHoursOf(
  { records }: Pick<Place, "records">,
  kind: DayKind,
  season: keyof typeof MID_SEASON,
): PlaceHours | undefined {
  const inSeason = records.filter((record) => awaitedSeason(record.season, MID_SEASON[season]) === undefined);
  if (inSeason.length === 0) return undefined;
  const week = firstWeekOf(inSeason);
  const isWeekend = kind === "samedi" || kind === "dimanche";
  if (week === undefined) return isWeekend ? undefined : { openings: [SUPPOSED_HOURS], weekday: -1 };
  return DAY_WEEKDAYS[kind]
    .map((weekday) => ({ openings: week[weekday]?.intervals ?? [], weekday }))
    .find(({ openings }) => openings.length > 0);
}
