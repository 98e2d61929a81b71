import type { AgreementSubject } from "../../../domain/seasonal/agreement.ts";
import type { ConventionFact } from "../../../domain/seasonal/convention-life.ts";
import type { Counted, Named } from "../message.ts";

/** Meetings and agreements about seasonal work. */
export const seasonalLife = {
  lifeFailed: "Les événements et les partenariats n’ont pas pu être chargés.",
  meetingsTitle: "Événements de l’année",
  meetingsLead:
    "Forums de l’emploi, soirées d’accueil et journées de santé qui reviennent chaque année d’après nos sources.",
  meetingsNoDate: "Aucune date à venir n’est connue\u00a0: demandez-la à l’organisateur.",
  meetingsComing: "À venir, d’après nos sources",
  meetingToCalendar: "Mettre dans mon agenda",
  meetingMonthUnknown: "Mois inconnu",
  meetingsPast: ({ count }: Counted) => `Vus une fois, passés (${count})`,
  /** `year`: "" when unknown. */
  meetingSeen: ({ year }: { readonly year: string }) =>
    year === "" ? "Année où il a été vu\u00a0: inconnue." : `Vu en ${year}.`,
  meetingCount: ({ count, all }: Counted & { readonly all: number }) =>
    `${count === 0 ? "Aucun événement" : count === 1 ? "1 événement" : `${count} événements`} sur ${all}`,
  meetingSubject: "Sujet des événements",
  meetingWhere: "Où",
  meetingAnywhere: "Partout",
  /** `name`: the starting point, or "" for the position of the device. */
  meetingNear: ({ km, name }: { readonly km: number; readonly name: string }) =>
    `À moins de ${km}\u00a0km (${name === "" ? "ma position" : name})`,
  meetingNearNote:
    "À vol d’oiseau, jusqu’à la mairie\u202f; avec les événements du même département dont la commune est inconnue.",
  meetingStartHint: "Choisissez une station ou un lieu de départ en haut de la page pour les ranger par distance.",
  meetingCalendar: "Tous les événements datés, pour mon agenda (ICS)",
  meetingCalendarNote:
    "Aujourd’hui surtout des dates passées. Un agenda abonné à cette adresse reçoit les prochaines, dès qu’une source les donne.",
  agreementsTitle: "Partenariats et accords",
  agreementsLead:
    "Avec la mer, entre employeurs, pour le logement ou la santé\u00a0: ce que nos sources en disent. La liste est partielle.",
  /** `place`: the département, or "". */
  agreementCount: ({ count, all, place }: Counted & { readonly all: number; readonly place: string }) =>
    `${count === 0 ? "Aucun" : count} sur ${all}${place === "" ? "" : ` (${place})`}`,
  agreementSubjects: {
    elsewhere: "L’été ailleurs, l’hiver en station",
    employers: "Employeurs qui partagent un contrat",
    housing: "Logement",
    health: "Santé",
    travel: "Se déplacer",
    other: "Autres",
  } satisfies Named<AgreementSubject>,
  /** The three years of a convention; `date`: their end. */
  conventionTerms: {
    lasts: ({ date }: { readonly date: string }) => `Trois ans\u00a0: jusqu’à ${date}.`,
    over: ({ date }: { readonly date: string }) =>
      `Les trois ans sont passés (${date})\u202f; prolongation ou renouvellement inconnus.`,
  },
  conventionsObliged: ({ count }: Counted) => `Obligation connue, convention non trouvée\u00a0: ${count}`,
  conventionsGeneral: "Dans chaque département, et la loi",
  conventionFacts: {
    signature: "signature",
    renouvellement: "renouvellement",
    bilan: "bilan",
    echeance: "échéance",
    "commune-touristique": "commune touristique",
    "station-classee": "station classée de tourisme",
    compte: "compte du département",
    cadre: "cadre de la loi",
  } satisfies Named<ConventionFact["fact"]>,
};

export type SeasonalLifeWords = typeof seasonalLife;
