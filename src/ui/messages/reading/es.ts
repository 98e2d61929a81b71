import type { HitWords, ReadingWords } from "./fr.ts";

export const hits: HitWords = {
  formerly: ({ name }) => `antes ${name}`,
  alsoNamed: ({ name }) => `también ${name}`,
  communeAndResort: "municipio y estación de esquí",
  massifCentre: "desde su centro",
};

export const reading: ReadingWords = {
  ...hits,
  onWeekday: ({ day }) => day.toLowerCase(),
  onDate: ({ day, date }) => `${day.toLowerCase()} ${date}`,
  inAfterHours: "tardes y fines de semana",
  notUnderstood: ({ text }) => `«${text}» no se entiende`,
  addressNeedsNetwork: ({ text }) => `sin «${text}»: las direcciones necesitan conexión`,
};
