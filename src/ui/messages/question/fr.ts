import type { Reason } from "../../../domain/answer/choose-answer.ts";
import type { OFFICIAL_SITES, QuestionId } from "../../../domain/answer/questions.ts";
import type { Season } from "../../../domain/network/conditions.ts";
import type { UsualStopDays } from "../../../domain/place-facts.ts";
import type { NeedNote } from "../../../domain/search/need.ts";
import { atCommune, nearPlace } from "../french-names.ts";
import type { Named } from "../message.ts";

/** Words of the question page. */
export const question = {
  questionTitle: "Où se faire aider dans vos démarches\u202f?",
  where: "Où êtes-vous\u202f?",
  whereExample: "Commune, code postal ou station",
  whereHint: "Vous pouvez aussi tout écrire ici\u00a0: «\u00a0carte grise Gap samedi\u00a0».",
  what: "Pour quoi\u202f?",
  whatElse:
    "Autre chose\u202f? Écrivez-le dans «\u00a0Où êtes-vous\u202f?\u00a0», par exemple «\u00a0divorce\u00a0» ou «\u00a0mutuelle\u00a0».",
  when: "Quand\u202f?",
  languages: "Langue",
  questions: {
    caf: "CAF",
    retraite: "Retraite",
    vehicule: "Carte grise, permis",
    papiers: "Passeport, carte d’identité",
    impots: "Impôts",
    sante: "Santé",
    emploi: "Emploi",
    saison: "Je travaille une saison",
  } satisfies Named<QuestionId>,
  /** The subject of a question, after "for". */
  matters: {
    caf: "la CAF",
    retraite: "votre retraite",
    vehicule: "la carte grise ou le permis",
    papiers: "un passeport ou une carte d’identité",
    impots: "vos impôts",
    sante: "l’Assurance maladie",
    emploi: "l’emploi",
    saison: "votre saison",
  } satisfies Named<QuestionId>,
  /** Beginning of the answer. */
  answerOn: ({ matter }: { readonly matter: string }) => `Pour ${matter}`,
  answerFor: ({ names }: { readonly names: string }) => `Pour «\u00a0${names}\u00a0»`,
  answerForAny: "Le lieu d’aide le plus proche",
  nearStart: ({ name }: { readonly name: string }) => nearPlace(name),
  nearYou: "près de vous",
  otherQuestion: "Changer de question",
  answer: "Réponse",
  /** Asked when a need has no place. */
  askWhere: "Dites où vous êtes pour avoir la réponse la plus proche.",
  askWhat: "Choisissez une démarche pour une réponse plus précise.",
  answerLoading: "Recherche de la réponse…",
  answerFailed: "Les distances n’ont pas pu être chargées. Vérifiez la connexion, puis réessayez.",
  needNotes: {
    "mairie-equipee":
      "Le passeport et la carte d’identité se demandent dans une mairie équipée, sur rendez-vous. Ici, on vous aide à remplir la pré-demande.",
    "en-ligne": "La demande se fait en ligne, sur le site France Titres. Ici, on vous aide à la faire.",
    prefecture: "C’est la préfecture qui décide. Ici, on vous aide à préparer la demande.",
    "pas-de-soins": "On n’y est pas soigné\u00a0: on vous aide pour vos droits et vos démarches de santé.",
    "selon-le-lieu": "Tous les lieux ne le proposent pas\u00a0: demandez avant de venir.",
  } satisfies Named<NeedNote>,
  officialSites: {
    "mairie-equipee": "Trouver une mairie équipée et un rendez-vous",
    "en-ligne": "Site France Titres",
  } satisfies Named<keyof typeof OFFICIAL_SITES>,
  atDistance: ({ distance }: { readonly distance: string }) => `à ${distance}`,
  stopAtPlace: ({ commune }: { readonly commune: string }) => `Permanence ${atCommune(commune)}`,
  otherSeasonWay: ({ season, distance }: { readonly season: Season; readonly distance: string | undefined }) => {
    const when = season === "ete" ? "L’été" : "L’hiver";
    return distance === undefined ? `${when}, aucune route ouverte n’y mène.` : `${when}, le trajet fait ${distance}.`;
  },
  appointments: {
    yes: "Sur rendez-vous.",
    no: "Sans rendez-vous.",
    unknown: "Nous ne savons pas s’il faut un rendez-vous.",
  },
  hoursOf: ({ date }: { readonly date: string }) => `Horaires relevés en ${date}.`,
  callFirst: "Ses horaires ne sont pas sûrs\u00a0: appelez avant d’y aller.",
  noneThen: ({ asked }: { readonly asked: string }) =>
    `Nous ne connaissons aucun lieu sûrement ouvert ${asked} à moins de 40\u00a0km. Le plus proche, à d’autres moments\u00a0:`,
  /** After `noneThen`: the moment asked for. */
  thenNow: "maintenant",
  thenOn: ({ day }: { readonly day: string }) => `le ${day}`,
  thenToday: "aujourd’hui",
  atTime: ({ day, time }: Named<"day" | "time">) => `${day} à ${time}`,
  thenTomorrow: "demain",
  dayInSentence: ({ day }: { readonly day: string }) => day.toLowerCase(),
  unknownStart: "Le point de départ de ce lien n’est pas, ou n’est plus, dans les données. Dites où vous êtes.",
  noAnswerNear: "Nous ne connaissons aucun lieu pour cette question à moins de 40\u00a0km.",
  officeInstead: "Une France services peut vous dire qui s’en occupe\u00a0:",
  seasonInstead: "Les France services aident aussi les saisonniers\u00a0:",
  callPlace: ({ name }: { readonly name: string }) => `Appeler ${name}`,
  phoneUnknown: "Son téléphone n’est pas connu.",
  phoneDoubtful: ({ phone }: { readonly phone: string }) => `Téléphone à vérifier\u00a0: ${phone}`,
  goThere: "Y aller",
  byTransit: "En train ou en car",
  transitPlanners: { google: "Google Maps", apple: "Plans (Apple)" },
  withoutCar: "Gares et solutions sans voiture",
  printAnswer: "Imprimer",
  otherAnswers: "Autres possibilités",
  reasons: {
    visit: "Permanence plus près de vous",
    sooner: "Ouvert plus tôt",
    saturday: "Ouvert le samedi",
    nearer: "Plus près de vous",
    next: "Plus loin",
  } satisfies Named<Reason>,
  /** When a service comes to a stop without hours of its own. */
  stopDays: { ask: "jours à demander", appointment: "sur rendez-vous" } satisfies Named<UsualStopDays>,
  seeAll: "Tout voir sur la carte",
  seasonSlip: "Fiche à montrer ou à envoyer",
};

export type QuestionWords = typeof question;
