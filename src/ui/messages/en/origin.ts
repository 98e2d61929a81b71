import type { OriginWords } from "../fr/origin.ts";
import { about, exact, number } from "./grammar.ts";

export const origin: OriginWords = {
  reachValue: ({ value, metric }) => exact(value, metric),
  otherSeason: ({ season, cost }) => {
    const when = season === "ete" ? "in summer" : "in winter";
    return cost === undefined ? `no road open ${when}` : `otherwise ${when}: ${about(cost.value, cost.metric)}`;
  },
  noWay: "no open road leads there",
  alsoComesTo: ({ commune }) => `Also comes to ${commune}`,
  stopIn: ({ commune }) => `stop in ${commune}`,
  hoursApart: ({ count }) =>
    count === 1 ? "1 place that may or may not be open" : `${number(count)} places that may or may not be open`,
  andApart: ({ count }) => `and ${number(count)} that may or may not be open`,
  andNeighbours: ({ count }) => `and ${number(count)} neighbouring ${count === 1 ? "place" : "places"}`,
  hoursAsOf: ({ date }) => `as of ${date}`,
  outsideRegion: "outside the seven départements",
  hoursApartHint: "Hours unknown, or by appointment: call before you go.",
  openNow: "Open now",
  whens: {
    any: "At any time",
    now: "Now",
    today: "Today",
    tomorrow: "Tomorrow",
    saturday: "Saturday",
    "after-hours": "Evenings and weekends",
    day: "Another day",
    at: "On a day and at a time of my choice",
  },
  openOnDate: ({ day, date }) => `Open on ${day} ${date}`,
  openOnWeekday: ({ day }) => `Open on ${day}`,
  openToday: "Open today",
  openTomorrow: "Open tomorrow",
  openAtMoment: ({ date, time }) => `Open on ${date} at ${time}`,
  passesBy: "Mobile service that comes to my commune",
};
