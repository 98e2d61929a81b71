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
  needNotes: {
    "mairie-equipee": "Se pide en un ayuntamiento equipado, no aquí; aquí le ayudan con la solicitud previa y la cita.",
    "en-ligne": "Se solicita en línea, en France Titres (ANTS); aquí le ayudan a hacerlo.",
    prefecture: "Decide la prefectura; aquí le ayudan a preparar la solicitud.",
    "pas-de-soins": "Aquí no se da atención médica; le ayudan a saber adónde ir y a tener cobertura.",
    "selon-le-lieu": "No todos los lugares lo ofrecen: pregunte antes de ir.",
  },
};
