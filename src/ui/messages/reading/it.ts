import type { HitWords, ReadingWords } from "./fr.ts";

export const hits: HitWords = {
  formerly: ({ name }) => `già ${name}`,
  alsoNamed: ({ name }) => `anche ${name}`,
  communeAndResort: "comune e località sciistica",
  massifCentre: "dal suo centro",
};

export const reading: ReadingWords = {
  ...hits,
  onWeekday: ({ day }) => day.toLowerCase(),
  onDate: ({ day, date }) => `${day.toLowerCase()} ${date}`,
  inAfterHours: "sera e fine settimana",
  notUnderstood: ({ text }) => `«${text}» non è riconosciuto`,
  addressNeedsNetwork: ({ text }) => `senza «${text}»: gli indirizzi richiedono una connessione`,
};
