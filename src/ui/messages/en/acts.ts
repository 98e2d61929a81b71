import type { ActsWords } from "../fr/acts.ts";

export const acts: ActsWords = {
  clearOrigin: "Clear the starting point",
  otherWays: "Other directions",
  wayFinders: {
    openstreetmap: "OpenStreetMap",
    google: "Google Maps",
    apple: "Apple Maps",
    device: "The phone’s own app",
  },
  keepSheet: "Keep or pass on this sheet",
  shareSheet: "Share",
  linkCopied: "Link copied",
  linkToCopy: "Link to this sheet",
  copyRefused: "The browser does not allow copying: please copy the selected text.",
  addToContacts: "Add to contacts",
  link: "Link",
  printedOn: ({ date }) => `Printed on ${date}`,
  printedMap: "Map: © OpenStreetMap contributors, August 2021",
  scaleKm: ({ number }) => `${number} km`,
  operators: ({ text }) => `Operators or services: ${text}`,
  themesHint: "What each topic usually covers. Ask before you go.",
  formatMeanings: {
    itinerant: "a bus or a team that goes from commune to commune",
    multisite: "several addresses that take turns in the week",
    antenne: "set hours held on behalf of a main place",
  },
  reception: "Reception",
  holidayToday: "Today is a public holiday: the place may be closed.",
  roundHours: "Hours of the round",
  roundHoursHint: "The service is somewhere on its round at these hours: they are not those of a stop.",
  stopTimeNow: ({ time }) => `There now, until ${time}`,
  nextStopTime: ({ inDays, day, time }) => {
    if (inDays === 0) return `Next stop here: today at ${time}`;
    if (inDays === 1) return `Next stop here: tomorrow at ${time}`;
    return `Next stop here: ${inDays === 7 ? "next " : ""}${day} at ${time}`;
  },
};
