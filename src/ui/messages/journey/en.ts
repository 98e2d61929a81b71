import type { DayKind } from "../../../domain/transit/day-kinds.ts";
import { about, list, number } from "../core/en.ts";
import type { JourneyWords } from "./fr.ts";

const ON_DAYS: Readonly<Record<DayKind, string>> = {
  "jour-scolaire": "on a school day",
  "jour-de-vacances": "on a weekday of the school holidays",
  samedi: "on Saturdays",
  dimanche: "on Sundays",
};

export const journey: JourneyWords = {
  byRoad: { ete: "By road, in summer", hiver: "By road, in winter (passes closed)" },
  asCrowFlies: "As the crow flies",
  reachAny: "any distance",
  roadsLoading: "Loading the road network…",
  roadsFailed: "Without the road network, all distances are as the crow flies.",
  openAtDate: "Day",
  openAtTime: "Time",
  wayBy: ({ roads, passes: names }) => `via ${list([...roads.map((road) => `the ${road}`), ...names])}`,
  reach: "Within",
  kilometres: ({ number }) => `${number} km`,

  transitField: "Round trips without a car",
  transitChoices: {
    non: "No",
    jour: "On the day asked for, otherwise today",
    "jour-scolaire": "On a school day",
    "jour-de-vacances": "On a weekday of the school holidays",
    samedi: "On a Saturday",
    dimanche: "On a Sunday or public holiday",
  },
  carless: ({ text }) => `Without a car: ${text}`,
  roundTrip: ({ from, times, text, changes }) =>
    `leave at ${from}, return at ${times}, ${text}, ${changes === 0 ? "no change" : changes === 1 ? "one change" : `${changes} changes`}`,
  roundTripBooking: ({ noticeDays, phone }) => {
    const when =
      noticeDays < 0
        ? "book first"
        : noticeDays === 0
          ? "book on the day"
          : noticeDays === 1
            ? "book the day before"
            : `book ${noticeDays} days before`;
    return phone === "" ? when : `${when} on ${phone}`;
  },
  roundTripWalk: ({ text }) => `on foot, about ${text}`,
  roundTripNone: ({ dayKind }) => `no round trip ${ON_DAYS[dayKind]}`,
  roundTripUnknown: "round trip unknown",
  roundTripComes: "this service comes to other communes: see its stops",
  roundTripComesSomewhere: "this service comes to communes; its stops are not known",
  stopNear: ({ text, isOtherDay }) =>
    `this service ${text === "" ? "comes to your commune" : `stops about ${text} away on foot`}${isOtherDay ? ", but not on that day" : ""}:`,
  stopOnDay: ({ day, text }) => `${day}s ${text}`,
  stopDayUnknown: "day of the visit unknown",
  roundTripWay: ({ from, to, times, text }) =>
    `Leave at ${from}, arrive at ${to}. Way back: leave the place at ${times}, a journey of ${text}.`,
  roundTripChanges: ({ changes }) =>
    changes === 0 ? "No change." : changes === 1 ? "One change." : `${changes} changes.`,
  roundTripOnDemand: ({ text }) => `On-demand line: ${text}.`,
  hoursSupposed: "The opening hours of the place are unknown: we assumed 09:00 to 17:00. Check before you leave.",
  hoursOfDay: ({ day }) => `Computed with the opening hours of ${day}.`,
  transitFrom: ({ name, distance }) =>
    `Round trips counted from the town hall of the commune of ${name}${distance === "" ? "" : `, ${distance} from your starting point`}`,
  transitDay: ({ dayKind }) => ON_DAYS[dayKind],
  transitNoStart: "Our timetables do not begin near your starting point: round trips from there are unknown.",
  transitNoDay: ({ dayKind }) => `Our timetables do not say what runs ${ON_DAYS[dayKind]}: round trips are unknown.`,
  transitExpired: ({ date }) => `Our timetables ended on ${date}. That is why we show no round trip for this day.`,
  transitComing: ({ date }) => `Our timetables only begin on ${date}. That is why we show no round trip for this day.`,
  transitEnding: ({ date, daysLeft }) =>
    daysLeft === 0 ? "These timetables end on that day." : `These timetables end soon: on ${date}.`,
  transitValid: ({ from, to }) => `Timetables from ${from} to ${to}.`,
  transitUnsureDay: "Counted as a school day: during the holidays choose “On a weekday of the school holidays”.",
  transitLimits:
    "By coach, by train and on foot, with at least 45 minutes at the place within its opening hours and 5 minutes to change. Planned times: check with the operator before you leave.",
  transitLicence: ({ names }) => `Computed from: ${names}. Licence: ODbL 1.0.`,
  transitLoading: "Loading the timetables…",
  transitFailed: "Round trips without a car are missing; the rest of the page works.",
  transitOffer: "Show round trips without a car",
  transitTitle: "Without a car, there and back in one day",

  stationOnFoot: ({ name, metres, minutes }) =>
    `${distance(metres)} from ${name} railway station as the crow flies, about ${minutes}\u00a0min on foot.`,
  stationLine: ({ line }) => `Line: ${line}.`,
  nearestStation: "Nearest railway station",
  stationByRoad: ({ name, km }) => `${name}, ${about(km, "km")} by road.`,
  trainsUnknown: "We do not know which trains stop there: check the timetable before you leave.",
  stationsMissing: ({ lines }) => `Our data lack the stations of these lines: ${list(lines)}.`,
  farAway:
    "This is far from your starting point: first ask whether it can be done by phone, by e-mail or by video call.",
  legendStation: "Railway station",

  altitudeValue: ({ number: metres }) => `${metres} m`,

  nearestTitle: ({ count, name }) =>
    `${count === 1 ? "The nearest place" : `The ${number(count)} nearest places`}, from ${name}`,
  nearestEstimated: "Distances are estimated, not measured.",
  nearestNote: "Where the hours are unknown, ask before you go.",
};

function distance(metres: number): string {
  return metres < 1000 ? `${metres}\u00a0m` : `${number(metres / 1000)}\u00a0km`;
}
