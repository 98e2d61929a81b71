import { nearPlace } from "../french-names.ts";
import type { ReadingWords } from "../words/reading.ts";

export const reading: ReadingWords = {
  nearName: ({ name }) => nearPlace(name),
  justNow: "maintenant",
  onToday: "aujourd’hui",
  onTomorrow: "demain",
  onWeekday: ({ day }) => day.toLowerCase(),
  onDate: ({ day, date }) => `${day.toLowerCase()} ${date}`,
  atTime: ({ day, time }) => `${day} à ${time}`,
  inAfterHours: "soir et week-end",
  notUnderstood: ({ text }) => `«\u00a0${text}\u00a0» n’est pas compris`,
  addressNeedsNetwork: ({ text }) => `sans «\u00a0${text}\u00a0»\u00a0: les adresses demandent une connexion`,
  needNotes: {
    "mairie-equipee":
      "Se fait dans une mairie équipée d’un dispositif de recueil, pas ici\u202f; ici, on vous aide à la pré-demande et au rendez-vous.",
    "en-ligne": "Se demande en ligne, sur France Titres (ANTS)\u202f; ici, on vous aide à le faire.",
    prefecture: "C’est la préfecture qui décide\u202f; ici, on vous aide à préparer la demande.",
    "pas-de-soins": "On n’y est pas soigné\u202f; on vous aide à savoir où aller et à être couvert.",
    "selon-le-lieu": "Tous les lieux ne le proposent pas\u00a0: appelez avant de venir.",
  },
};
