import { it } from "vitest";
import { openingStateAt, type SaidState } from "../domain/opening-hours/opening-state.ts";
import { parseOpeningWeek } from "../domain/opening-hours/opening-week.ts";
import { type ParisMoment, parisDayOf, toParisMoment } from "../domain/opening-hours/paris-moment.ts";
import type { OpenSeason } from "../domain/place.ts";
import { expectGolden } from "../testing/expect-golden.ts";
import { readPublishedData, readPublishedNeighbours } from "../testing/published-data.ts";

/** Instants in UTC: France is an hour ahead in winter, two in summer. Two whole days stand at the end. */
const INSTANTS = [
  "2026-11-24T07:59Z",
  "2026-11-24T09:00Z",
  "2026-11-24T10:35Z",
  "2026-11-24T11:30Z",
  "2026-11-24T18:00Z",
  "2026-11-25T13:00Z",
  "2026-11-27T15:45Z",
  "2026-11-28T08:30Z",
  "2026-11-29T09:00Z",
  // Christmas Eve, Christmas, and the last minutes of the year before a holiday.
  "2026-12-24T17:30Z",
  "2026-12-25T09:00Z",
  "2026-12-31T22:45Z",
  // Around the clock changes: 01:30 and 03:30 in spring, 02:30 twice in autumn.
  "2027-03-28T00:30Z",
  "2027-03-28T01:30Z",
  "2027-10-31T00:30Z",
  "2027-10-31T01:30Z",
  // Easter Monday, and a Tuesday in summer.
  "2027-03-29T08:00Z",
  "2027-07-20T08:00Z",
];
const DAYS = ["2026-11-28", "2027-07-14"];

const MOMENTS: readonly (readonly [name: string, moment: ParisMoment])[] = [
  ...INSTANTS.map((instant) => [instant, toParisMoment(new Date(instant))] as const),
  ...DAYS.map((day) => [day, parisDayOf(day, undefined)] as const),
];

const LEGEND = `# Opening hours of the built tables at twenty moments. A line has a season or nothing, the hours, and a code for each moment:
# o1200 open until 12:00, c1200 closes soon, -1+0900 closed and open again the next day at 9:00, - closed, a by appointment,
# 0900-1200 times of a whole day, ~hiver closed for the season, ? unknown. An asterisk marks a public holiday; 2600 is 2:00 of the next day.`;

function codeOf(state: SaidState): string {
  const holiday = "isHoliday" in state && state.isHoliday ? "*" : "";
  switch (state.kind) {
    case "open":
      return `o${clock(state.untilMin)}${holiday}`;
    case "closing":
      return `c${clock(state.untilMin)}${holiday}`;
    case "opens":
      return state.times.map(({ fromMin, toMin }) => `${clock(fromMin)}-${clock(toMin)}`).join("+") + holiday;
    case "closed":
      return (state.next === undefined ? "-" : `-${state.next.inDays}+${clock(state.next.fromMin)}`) + holiday;
    case "appointment":
      return `a${holiday}`;
    case "season":
      return `~${state.opensIn}`;
    case "unknown":
      return "?";
  }
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}${String(minutes % 60).padStart(2, "0")}`;
}

function lineOf(openingHours: string, season: OpenSeason | undefined): string {
  const parsed = parseOpeningWeek(openingHours);
  const codes = MOMENTS.map(([, moment]) =>
    parsed.kind === "week" ? codeOf(openingStateAt(parsed.week, moment, season)) : "?",
  );
  return `${season ?? ""} | ${openingHours} | ${codes.join(" ")}`;
}

it("every text of hours in the built tables has its state at twenty moments", () => {
  const places = [...readPublishedData().places, ...readPublishedNeighbours()];
  const lines = places.flatMap(({ records, stops }) => [
    ...records.map(({ openingHours, season }) => (openingHours === "" ? "" : lineOf(openingHours, season))),
    ...stops.map(({ openingHours }) => (openingHours === "" ? "" : lineOf(openingHours, undefined))),
  ]);
  const moments = `# Moments: ${MOMENTS.map(([name]) => name).join(" ")}`;
  expectGolden(
    "opening-hours.txt",
    [LEGEND, moments, ...[...new Set(lines)].filter((line) => line !== "").sort()].join("\n"),
  );
});
