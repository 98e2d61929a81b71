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
  needNotes: {
    "mairie-equipee":
      "Si chiede in un municipio attrezzato, non qui; qui ti aiutano con la domanda preliminare e l’appuntamento.",
    "en-ligne": "Si chiede online, su France Titres (ANTS); qui ti aiutano a farlo.",
    prefecture: "Decide la prefettura; qui ti aiutano a preparare la domanda.",
    "pas-de-soins": "Qui non si ricevono cure; ti aiutano a sapere dove andare e come avere la copertura sanitaria.",
    "selon-le-lieu": "Non tutti i luoghi lo offrono: chiedi prima di venire.",
  },
};
