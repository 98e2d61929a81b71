import type { HitWords, ReadingWords } from "./fr.ts";

export const hits: HitWords = {
  formerly: ({ name }) => `formerly ${name}`,
  alsoNamed: ({ name }) => `also ${name}`,
  communeAndResort: "commune and resort",
  massifCentre: "from its middle",
};

export const reading: ReadingWords = {
  ...hits,
  onWeekday: ({ day }) => day,
  onDate: ({ day, date }) => `${day} ${date}`,
  inAfterHours: "evenings and weekends",
  notUnderstood: ({ text }) => `“${text}” is not understood`,
  addressNeedsNetwork: ({ text }) => `without “${text}”: addresses need a connection`,
  needNotes: {
    "mairie-equipee":
      "You apply at an equipped town hall, not here; here you get help with the online form and the appointment.",
    "en-ligne": "You apply online, at France Titres (ANTS); here you get help with it.",
    prefecture: "The préfecture decides; here you get help with your application.",
    "pas-de-soins": "No medical care here; you get help with where to go and how to be insured.",
    "selon-le-lieu": "Not every place offers it: ask before you come.",
  },
};
