import { addDays, isPublicHoliday, parisMomentOf } from "../opening-hours/paris-moment.ts";
import { DAY_TYPES, type DayKind, type DayType, TRANSIT_SEASONS, type TransitSeason } from "./day-kinds.ts";
import { type GtfsFeed, runningServices, validityOf } from "./gtfs-feed.ts";

/** Months of a season, those of its main timetable first. */
const MONTHS: Readonly<Record<TransitSeason, readonly (readonly string[])[]>> = {
  hiver: [
    ["12", "01", "02", "03"],
    ["11", "04"],
  ],
  ete: [
    ["06", "07", "08", "09"],
    ["05", "10"],
  ],
};

/** Weekdays looked at, in order of preference. Wednesday is left out: schools close at noon, and buses follow them. */
const WEEKDAYS: Readonly<Record<DayKind, readonly (readonly number[])[]>> = {
  "jour-scolaire": [
    [1, 3],
    [0, 4],
  ],
  "jour-de-vacances": [
    [1, 3],
    [0, 4],
  ],
  samedi: [[5]],
  dimanche: [[6]],
};

/** The day type of a date; `isSure` is false for weekdays that may be school days or holidays, by zone and year. */
export interface DatedDayType extends DayType {
  readonly isSure: boolean;
}

/** Sundays' services on public holidays; a weekday is a school day unless a holiday in every zone. */
export function dayTypeOn(date: string): DatedDayType {
  const season = TRANSIT_SEASONS.find((one) => MONTHS[one].flat().includes(date.slice(5, 7))) ?? "hiver";
  const { weekday } = parisMomentOf(date, 0);
  if (weekday === 6 || isPublicHoliday(date)) return { season, kind: "dimanche", isSure: true };
  if (weekday === 5) return { season, kind: "samedi", isSure: true };
  const isHoliday = isWithin(date, SURELY_HOLIDAY);
  return {
    season,
    kind: isHoliday ? "jour-de-vacances" : "jour-scolaire",
    isSure: isHoliday || isWithin(date, SURELY_SCHOOL),
  };
}

/** Month and day of dates that are school days, or holidays, in all zones and every year of the calendars. */
const SURELY_SCHOOL: readonly (readonly [string, string])[] = [
  ["01-08", "02-02"],
  ["03-12", "04-01"],
  ["05-12", "07-02"],
  ["09-05", "10-14"],
  ["11-06", "12-17"],
];

const SURELY_HOLIDAY: readonly (readonly [string, string])[] = [
  ["07-10", "08-25"],
  ["12-24", "12-31"],
];

/** Dates looked at: a calendar may end in another century. */
const LONGEST_LOOK_DAYS = 400;

interface ServiceDate {
  readonly date: string;
  readonly weekday: number;
  /** The services that run, alike on dates with the same timetable. */
  readonly pattern: string;
}

/**
 * The date of a feed that stands for each day type, from a date on; undefined where its calendars have none. It is the first date with the
 * most frequent set of services among the dates of the kind, public holidays left out. Weekdays are Tuesdays and Thursdays, else Mondays
 * and Fridays. School holidays are dates that are holidays in every zone; where the calendars have none of those, the most frequent other
 * set of services between them and the sure school days, where the feed's own calendar shows the holidays of its zone; a feed whose
 * services are the same on all those dates runs alike in the holidays.
 */
export function representativeDates(feed: GtfsFeed, today: string): readonly (string | undefined)[] {
  const dates = listServiceDates(feed, today);
  return DAY_TYPES.map(({ season, kind }) => {
    for (const months of MONTHS[season]) {
      for (const weekdays of WEEKDAYS[kind]) {
        const own = dates.filter(
          ({ date, weekday }) => months.includes(date.slice(5, 7)) && weekdays.includes(weekday),
        );
        const found = chooseDate(own, kind);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  });
}

function listServiceDates(feed: GtfsFeed, today: string): readonly ServiceDate[] {
  const validity = validityOf(feed);
  if (validity === undefined) return [];
  const withTrips = new Uint8Array(feed.services.length);
  for (const { service } of feed.trips) withTrips[service] = 1;
  const dates: ServiceDate[] = [];
  const [, first = today] = [validity.from, today].sort();
  const [last = today] = [validity.until, addDays(today, LONGEST_LOOK_DAYS)].sort();
  for (let date = first; date <= last; date = addDays(date, 1)) {
    if (isPublicHoliday(date)) continue;
    const running = runningServices(feed, date);
    const services = [...running.keys()].filter((service) => running[service] === 1 && withTrips[service] === 1);
    // A date without a trip lies in a gap of the calendars: it is not representative.
    if (services.length === 0) continue;
    dates.push({ date, weekday: parisMomentOf(date, 0).weekday, pattern: services.join() });
  }
  return dates;
}

function chooseDate(dates: readonly ServiceDate[], kind: DayKind): string | undefined {
  if (kind === "samedi" || kind === "dimanche") return mostFrequent(dates)?.date;
  const unsure = dates.filter(({ date }) => !(isWithin(date, SURELY_SCHOOL) || isWithin(date, SURELY_HOLIDAY)));
  const school = mostFrequent(dates.filter(({ date }) => isWithin(date, SURELY_SCHOOL)));
  if (kind === "jour-scolaire") return school?.date;
  const holiday = mostFrequent(dates.filter(({ date }) => isWithin(date, SURELY_HOLIDAY)));
  if (holiday !== undefined) return holiday.date;
  const other = mostFrequent(unsure.filter(({ pattern }) => pattern !== school?.pattern));
  return (other ?? mostFrequent(unsure))?.date;
}

function isWithin(date: string, spans: readonly (readonly [string, string])[]): boolean {
  const day = date.slice(5);
  return spans.some(([from, until]) => from <= day && day <= until);
}

function mostFrequent(dates: readonly ServiceDate[]): ServiceDate | undefined {
  const counts = new Map<string, number>();
  for (const { pattern } of dates) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return dates.find(({ pattern }) => counts.get(pattern) === most);
}
