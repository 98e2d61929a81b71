import type { QuestionId } from "../domain/answer/questions.ts";
import { atCommune, nearPlace, ofPlace } from "../ui/messages/french-names.ts";

/** Words of the pages of communes. */
export const COMMUNE_WORDS = {
  title: (name: string) => `France services ${nearPlace(name)}`,
  purpose: ({ name, where, answer }: { readonly name: string; readonly where: string; readonly answer: string }) =>
    `Où se faire aider dans ses démarches ${nearPlace(name)} (${where})\u00a0: CAF, retraite, carte grise, passeport, impôts, santé, emploi. ${answer}`,
  commune: ({ name, where }: { readonly name: string; readonly where: string }) =>
    `Commune ${ofPlace(name)} (${where})`,
  visits: (name: string) => `Permanences ${atCommune(name)}`,
  daysToAsk: "Jours et heures à demander avant d’y aller.",
  daysToConfirm: "Appelez avant d’y aller.",
  helpsFor: "On vous y aide pour",
  /** After `helpsFor`. */
  questions: {
    caf: "la CAF",
    retraite: "la retraite",
    vehicule: "la carte grise et le permis",
    papiers: "le passeport et la carte d’identité",
    impots: "les impôts",
    sante: "la santé",
    emploi: "l’emploi",
    saison: "un travail saisonnier",
  } satisfies Readonly<Record<QuestionId, string>>,
  /** Each followed by the address of the site. */
  vehicles: "La carte grise et le permis se demandent en ligne\u00a0:",
  helpOnline: "Ici, on vous aide à le faire.",
  noCare: "Pour la santé, on vous aide pour vos droits et vos démarches\u202f; on n’y est pas soigné.",
  seasonInstead:
    "Aucun Espace saisonnier n’est connu à moins de 40\u00a0km\u00a0: les France services aident aussi les saisonniers.",
  none: (questions: string) => `Aucun lieu n’est connu à moins de 40\u00a0km pour\u00a0: ${questions}.`,
  away: (km: string) => `à ${km}\u00a0km par la route`,
  winterKm: (km: string) => `L’hiver, un col est fermé\u00a0: ${km}\u00a0km.`,
  winterBeyond: (km: string | undefined) =>
    `L’hiver, un col est fermé\u00a0: ${km === undefined ? "aucune route ouverte n’y mène" : `${km}\u00a0km`}, et rien d’autre n’est connu à moins de 40\u00a0km.`,
  winterOther: "L’hiver, un col est fermé\u202f; le plus proche est alors",
  more: "Plus tôt, le samedi, plus près d’une adresse\u00a0: poser la question sur la carte",
  near: "Communes voisines",
  all: "Les pages des communes",
  everyPlaceOf: (departement: string) => `Tous les lieux\u00a0: ${departement}`,
} as const;
