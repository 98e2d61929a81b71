import type { HitWords, ReadingWords } from "./fr.ts";

export const hits: HitWords = {
  formerly: ({ name }) => `formerly ${name}`,
  alsoNamed: ({ name }) => `also ${name}`,
  communeAndResort: "commune and resort",
  massifCentre: "from its middle",
};

export const reading: ReadingWords = {
  ...hits,
  nearName: ({ name }) => `near ${name}`,
  justNow: "now",
  onToday: "today",
  onTomorrow: "tomorrow",
  onWeekday: ({ day }) => day,
  onDate: ({ day, date }) => `${day} ${date}`,
  atTime: ({ day, time }) => `${day} at ${time}`,
  inAfterHours: "evenings and weekends",
  notUnderstood: ({ text }) => `“${text}” is not understood`,
  addressNeedsNetwork: ({ text }) => `without “${text}”: addresses need a connection`,
  needNotes: {
    "mairie-equipee":
      "Made at a town hall that has the collecting device, not here; here you get help with the pre-application and the appointment.",
    "en-ligne": "Applied for online, at France Titres (ANTS); here you get help to do it.",
    prefecture: "The préfecture decides; here you get help to prepare the application.",
    "pas-de-soins": "No care is given here; you get help to know where to go and to be insured.",
    "selon-le-lieu": "Not every place offers it: ask before you come.",
  },
};
