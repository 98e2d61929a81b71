import type { OpeningWords } from "../fr/opening.ts";

export const opening: OpeningWords = {
  closed: "Closed",
  openUntil: ({ time }) => `Open until ${time}`,
  closingAt: ({ time }) => `Closes soon, at ${time}`,
  closedOpensToday: ({ time }) => `Closed – opens at ${time}`,
  closedOpensTomorrow: ({ time }) => `Closed – opens tomorrow at ${time}`,
  closedOpensOn: ({ day, time, isNextWeek }) => `Closed – opens ${isNextWeek ? "next" : "on"} ${day} at ${time}`,
  timeRange: ({ from, to }) => `${from}–${to}`,
  openOnDay: ({ day, times }) => `Open on ${day}: ${times}`,
  openByAppointmentThen: "By appointment that day",
  closedForSeason: {
    hiver: "Closed this season – open in winter",
    ete: "Closed this season – open in summer",
  },
  openByAppointment: "By appointment today",
  hoursUnknown: "Opening hours unknown",
  hoursOld: ({ year, said }) => `Hours of ${year}, to be confirmed: ${said}`,
  roundUnknown: "Ask which days it comes",
  maybeClosedOnHoliday: "public holiday: may be closed",
  days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};
