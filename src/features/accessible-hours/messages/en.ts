import type { HourWindow } from "../../../domain/accessible-hours/hours-measures.ts";
import { byModel, places, reach } from "../../../ui/messages/en/grammar.ts";
import { inhabitants } from "../../../ui/messages/en/people-grammar.ts";
import type { HoursWords } from "./fr.ts";

const IN_WINDOW: Readonly<Record<HourWindow, string>> = {
  semaine: "in the week",
  samedi: "on Saturday",
  soir: "after 6 pm",
};

export const hours: HoursWords = {
  hoursMeaning: ({ threshold, model }) =>
    `Hours in which at least one place within ${reach(threshold, model)} is open without an appointment, ${byModel(model)}; two places open at the same time count once.`,
  hoursMeasure: "Hours shown",
  hoursMeasures: {
    semaine: "In the week",
    samedi: "On Saturday",
    soir: "After 6 pm",
    "pour-1000": "For 1,000 inhabitants",
  },
  hoursColumn: "Opening",
  hoursMean: "Mean per inhabitant",
  hoursNone: "Inhabitants without any",
  hoursNumber: ({ number }) => `${number} h`,
  hoursOfNoSource: "hours unknown",
  hoursChange: ({ count, number, group, window, isMore }) => {
    const verb = count === 1 ? "has" : "have";
    return isMore
      ? `${inhabitants(count, `${number} more`, group)} ${verb} an open place ${IN_WINDOW[window]}.`
      : `${inhabitants(count, number, group)} no longer ${verb} an open place ${IN_WINDOW[window]}.`;
  },
  hoursNoChange: "As many inhabitants as before have an open place in the week, on Saturday and after 6 pm.",
  hoursUnknownPeople: ({ count, number, group }) =>
    `${inhabitants(count, number, group)} ${count === 1 ? "has" : "have"} only places of unknown hours within reach: their hours are unknown, not zero.`,
  hoursUncounted: ({ count }) =>
    `${places(count)} ${count === 1 ? "does" : "do"} not count: hours unknown, or by appointment only.`,
  hoursComing: "Computing the hours…",
  hoursFailed: "The hours could not be computed. The other figures remain right.",
  hoursWeek: "Week counted",
  hoursWeeks: { ordinaire: "Ordinary", aout: "In August", ferie: "With a public holiday", autre: "Another" },
  hoursWeekDate: "A day of that week",
  hoursOrdinaryWeek: ({ season }) =>
    `An ordinary week in ${season === "ete" ? "summer" : "winter"}, without public holidays: the hours that the sources give.`,
  hoursWeekOf: ({ date, holidays }) =>
    `Week of ${date}.${holidays === "" ? "" : ` Public holiday, on which nothing counts: ${holidays}.`} Holiday closures are not known: only the seasons of places and public holidays change the hours.`,
  hoursOnMap: "Each row can be shown on the map.",
  hoursCatchment: ({ threshold, model }) =>
    `For 1,000 inhabitants: the hours of each place are shared among the inhabitants within ${reach(threshold, model)}, who count 1, 0.68 or 0.22 by the third of that distance in which they live (E2SFCA method, Luo and Qi, 2009). Two places open at the same time then both count.`,
  legendHours: ({ fromHours, belowHours }) => {
    if (belowHours === undefined) return `${fromHours ?? ""} h and more`;
    return fromHours === undefined ? `Less than ${belowHours} h` : `From ${fromHours} to ${belowHours} h`;
  },
  legendNoHours: "No hours",
  legendUnknownHours: "Hours unknown",
};
