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
};
