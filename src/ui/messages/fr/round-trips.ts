import type { DayKind, TransitChoice } from "../../../domain/transit/day-kinds.ts";
import type { TransitSeason } from "../../../domain/transit/day-types.ts";
import { ofPlace } from "../french-names.ts";
import type { Named } from "../message.ts";

const ON_DAYS: Readonly<Record<DayKind, string>> = {
  "jour-scolaire": "un jour d’école",
  "jour-de-vacances": "un jour de vacances",
  samedi: "le samedi",
  dimanche: "le dimanche",
};
const SEASONS: Readonly<Record<TransitSeason, string>> = { hiver: "l’hiver", ete: "l’été" };

/** Round trips without a car, by the timetables of whoever publishes the site. */
export const transit = {
  transitField: "Allers-retours sans voiture",
  transitChoices: {
    non: "Non",
    jour: "Le jour demandé, sinon aujourd’hui",
    "jour-scolaire": "Un jour d’école",
    "jour-de-vacances": "Un jour de vacances",
    samedi: "Un samedi",
    dimanche: "Un dimanche ou un jour férié",
  } satisfies Named<TransitChoice>,
  /** In front of a round trip, or of what is said instead of one. */
  carless: ({ text }: { readonly text: string }) => `Sans voiture : ${text}`,
  /** Times of the departure and of the returns, minutes there, and vehicles after the first. */
  roundTrip: ({
    from,
    times,
    text,
    changes,
  }: {
    readonly from: string;
    readonly times: string;
    readonly text: string;
    readonly changes: number;
  }) =>
    `départ ${from}, retour ${times}, ${text}, ${changes === 0 ? "sans changement" : changes === 1 ? "un changement" : `${changes} changements`}`,
  /** noticeDays: -1 unknown. The telephone is "" where unknown. */
  roundTripBooking: ({ noticeDays, phone }: { readonly noticeDays: number; readonly phone: string }) => {
    const when =
      noticeDays < 0
        ? "à réserver"
        : noticeDays === 0
          ? "à réserver le jour même"
          : noticeDays === 1
            ? "à réserver la veille"
            : `à réserver ${noticeDays} jours avant`;
    return phone === "" ? when : `${when} au ${phone}`;
  },
  roundTripWalk: ({ text }: { readonly text: string }) => `à pied, environ ${text}`,
  roundTripNone: ({ dayKind }: { readonly dayKind: DayKind }) => `aucun aller-retour ${ON_DAYS[dayKind]}`,
  roundTripUnknown: "aller-retour inconnu",
  roundTripComes: "ce service vient dans d’autres communes : voyez ses arrêts",
  roundTripComesSomewhere: "ce service vient dans les communes ; ses arrêts ne sont pas connus",
  /** Before the name of a stop; `text` is the time on foot, "" in the commune of the starting point. */
  stopNear: ({ text, isOtherDay }: { readonly text: string; readonly isOtherDay: boolean }) =>
    `ce service ${text === "" ? "vient dans votre commune" : `s’arrête à environ ${text} à pied`}${isOtherDay ? ", mais pas ce jour-là" : ""} :`,
  /** Hours of a stop on a weekday of every week. */
  stopOnDay: ({ day, text }: { readonly day: string; readonly text: string }) => `le ${day.toLowerCase()} ${text}`,
  stopDayUnknown: "jour de passage inconnu",
  /** On the sheet, in full. `to`: arrival; `text`: minutes of the way back. */
  roundTripWay: ({
    from,
    to,
    times,
    text,
  }: {
    readonly from: string;
    readonly to: string;
    readonly times: string;
    readonly text: string;
  }) => `Départ à ${from}, arrivée à ${to}. Retour : départ du lieu à ${times}, ${text} de trajet.`,
  roundTripChanges: ({ changes }: { readonly changes: number }) =>
    changes === 0 ? "Sans changement." : changes === 1 ? "Un changement." : `${changes} changements.`,
  /** A line on demand, with what `roundTripBooking` says of it. */
  roundTripOnDemand: ({ text }: { readonly text: string }) => `Ligne à la demande, ${text}.`,
  roundTripCount: ({ value }: { readonly value: number }) =>
    value === 1 ? "Un seul aller-retour utile dans la journée." : `${value} allers-retours utiles dans la journée.`,
  roundTripSpread: ({ median, ninth }: { readonly median: string; readonly ninth: string }) =>
    `En partant n’importe quand entre 7 h et 10 h, attente comprise : ${median} une fois sur deux au plus, ${ninth} neuf fois sur dix au plus.`,
  hoursSupposed:
    "Les horaires du lieu sont inconnus : nous l’avons supposé ouvert de 9 h à 17 h. Vérifiez avant de partir.",
  hoursOfDay: ({ day }: { readonly day: string }) => `Calculé avec les heures d’ouverture du ${day.toLowerCase()}.`,
  /** Where the answers begin; `distance` is "" at the starting point. */
  transitFrom: ({
    name,
    isSeat,
    distance,
  }: {
    readonly name: string;
    readonly isSeat: boolean;
    readonly distance: string;
  }) =>
    `Allers-retours comptés depuis ${isSeat ? "la mairie" : "un village de la commune"} ${ofPlace(name)}${distance === "" ? "" : `, à ${distance} de votre point de départ`}`,
  transitDay: ({ dayKind, inSeason }: { readonly dayKind: DayKind; readonly inSeason: TransitSeason }) =>
    `${ON_DAYS[dayKind]}, ${SEASONS[inSeason]}`,
  transitNoStart: "Nos horaires ne commencent pas près de votre point de départ : les allers-retours y sont inconnus.",
  transitNoDay: ({ dayKind, inSeason }: { readonly dayKind: DayKind; readonly inSeason: TransitSeason }) =>
    `Nos horaires ne disent pas ce qui roule ${ON_DAYS[dayKind]}, ${SEASONS[inSeason]} : les allers-retours sont inconnus.`,
  transitExpired: ({ date }: { readonly date: string }) =>
    `Nos horaires se sont arrêtés le ${date}. Nous ne montrons donc aucun aller-retour pour ce jour.`,
  transitComing: ({ date }: { readonly date: string }) =>
    `Nos horaires ne commencent que le ${date}. Nous ne montrons donc aucun aller-retour pour ce jour.`,
  transitEnding: ({ date, daysLeft }: { readonly date: string; readonly daysLeft: number }) =>
    daysLeft === 0 ? "Ces horaires s’arrêtent ce jour-là." : `Ces horaires s’arrêtent bientôt : le ${date}.`,
  transitValid: ({ from, to }: { readonly from: string; readonly to: string }) => `Horaires du ${from} au ${to}.`,
  transitUnsureDay: "Compté comme un jour d’école : pendant les vacances, choisissez « Un jour de vacances ».",
  transitLimits:
    "En car, en train et à pied, avec au moins 45 minutes sur place aux heures d’ouverture. Horaires théoriques : vérifiez auprès du transporteur avant de partir.",
  transitLicence: ({ names }: { readonly names: string }) => `Calculé d’après : ${names}. Licence ODbL 1.0.`,
  transitLoading: "Chargement des horaires de transport…",
  transitFailed: "Les allers-retours sans voiture manquent ; le reste de la page fonctionne.",
  /** Button that asks for round trips. */
  transitOffer: "Voir les allers-retours sans voiture",
  transitTitle: "Sans voiture, aller et retour dans la journée",
};

export type TransitWords = typeof transit;
