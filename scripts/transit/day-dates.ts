import { addDays, isPublicHoliday, parisMomentOf } from "../../src/domain/opening-hours/paris-moment.ts";
import { DAY_KINDS, type DayKind, dayKindOn } from "../../src/domain/transit/day-kinds.ts";
import type { Validity } from "../../src/domain/transit/transit-table.ts";
import { type Feed, overlap, runsOn } from "./read-feed.ts";

/** A table made so many days before a season is that of the season to come. */
const AHEAD_DAYS = 14;

/** The season of timetables, from November to April or from May to October, that a table made on a date is for. */
export function seasonFrom(today: string): Validity & { readonly season: "hiver" | "ete" } {
  const date = addDays(today, AHEAD_DAYS);
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  if (month >= 5 && month <= 10) return { season: "ete", from: `${year}-05-01`, until: `${year}-10-31` };
  const first = month > 10 ? year : year - 1;
  return { season: "hiver", from: `${first}-11-01`, until: `${first + 1}-04-30` };
}

interface ServiceDate {
  readonly date: string;
  readonly weekday: number;
  /** The services that run, alike on dates with the same timetable. */
  readonly pattern: string;
}

/** Weekdays looked at, in order of preference. Wednesday is left out: schools close at noon, and buses follow them. */
const WEEKDAYS = [
  [1, 3],
  [0, 4],
];

/**
 * The date of a feed that stands for each kind of day within a span; undefined where its calendars have none. It is the first date with the
 * most frequent set of services among the dates of the kind, public holidays left out. Weekdays are Tuesdays and Thursdays, else Mondays
 * and Fridays. School holidays are dates that are holidays in every zone; where the calendars have none of those, the most frequent other
 * set of services between them and the sure school days, where the feed's own calendar shows the holidays of its zone; a feed whose
 * services are the same on all those dates runs alike in the holidays.
 */
export function representativeDates(feed: Feed, span: Validity): readonly (string | undefined)[] {
  const dates = listServiceDates(feed, span);
  return DAY_KINDS.map((kind) => {
    const groups = kind === "samedi" ? [[5]] : kind === "dimanche" ? [[6]] : WEEKDAYS;
    return groups
      .map((weekdays) =>
        chooseDate(
          dates.filter(({ weekday }) => weekdays.includes(weekday)),
          kind,
        ),
      )
      .find((date) => date !== undefined);
  });
}

/** Without the dates on which nothing runs: they lie in a gap of the calendars, and are not representative. */
function listServiceDates({ services, trips, validity }: Feed, span: Validity): readonly ServiceDate[] {
  const dates: ServiceDate[] = [];
  const used = [...new Set(trips.map(({ service }) => service))];
  const { from, until } = overlap(span, validity);
  for (let date = from; date <= until; date = addDays(date, 1)) {
    const pattern = used.filter((service) => runsOn(services.get(service), date)).join();
    if (pattern !== "" && !isPublicHoliday(date))
      dates.push({ date, weekday: parisMomentOf(date, 0).weekday, pattern });
  }
  return dates;
}

function chooseDate(dates: readonly ServiceDate[], kind: DayKind): string | undefined {
  if (kind === "samedi" || kind === "dimanche") return mostFrequent(dates)?.date;
  const sure = (wanted: DayKind) =>
    mostFrequent(dates.filter(({ date }) => dayKindOn(date).kind === wanted && dayKindOn(date).isSure));
  const school = sure("jour-scolaire");
  if (kind === "jour-scolaire") return school?.date;
  const unsure = dates.filter(({ date }) => !dayKindOn(date).isSure);
  const other = mostFrequent(unsure.filter(({ pattern }) => pattern !== school?.pattern));
  return (sure("jour-de-vacances") ?? other ?? mostFrequent(unsure))?.date;
}

function mostFrequent(dates: readonly ServiceDate[]): ServiceDate | undefined {
  const counts = new Map<string, number>();
  for (const { pattern } of dates) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return dates.find(({ pattern }) => counts.get(pattern) === most);
}
