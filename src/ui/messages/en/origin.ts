import type { OriginWords } from "../fr/origin.ts";
import { about, exact, number } from "./grammar.ts";

export const origin: OriginWords = {
  reachValue: ({ value, metric }) => exact(value, metric),
  otherSeason: ({ season, cost }) => {
    const when = season === "ete" ? "in summer" : "in winter";
    return cost === undefined ? `no road open ${when}` : `${when} ${about(cost.value, cost.metric)}`;
  },
  noWay: "no open road leads there",
  alsoComesTo: ({ commune }) => `Also comes to ${commune}`,
  stopIn: ({ commune }) => `stop in ${commune}`,
  including: ({ parts }) => `, including ${parts}`,
  ofSoon: ({ count }) => `${number(count)} that ${count === 1 ? "opens" : "open"} within the hour`,
  ofToConfirm: ({ count }) => `${number(count)} to be confirmed`,
  andYours: ({ count }) => (count === 1 ? ", and your place" : `, and your ${number(count)} places`),
  alsoYours: ({ count }) =>
    count === 1 ? "These numbers include your place." : `These numbers include your ${number(count)} places.`,
  yourFile: ({ name }) => `Your places: “${name}”`,
  yourFileUnread: "Your places could not be read on this device",
  soonTitle: "Opening within the hour",
  toConfirmFold: ({ count }) => `To be confirmed (${number(count)})`,
  toConfirmHint: "Hours unknown or old, or by appointment: ask before you go.",
  outsideRegion: "outside the seven départements",
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
