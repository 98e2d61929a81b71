import type { DayKind } from "../../../domain/transit/day-kinds.ts";
import type { TransitSeason } from "../../../domain/transit/day-types.ts";
import type { TransitWords } from "../words/transit.ts";

const ON_DAYS: Readonly<Record<DayKind, string>> = {
  "jour-scolaire": "un jour d’école",
  "jour-de-vacances": "un jour de vacances",
  samedi: "le samedi",
  dimanche: "le dimanche",
};
const SEASONS: Readonly<Record<TransitSeason, string>> = { hiver: "l’hiver", ete: "l’été" };

export const transit: TransitWords = {
  transitField: "Allers-retours sans voiture",
  transitChoices: {
    non: "Non",
    jour: "Le jour demandé, sinon aujourd’hui",
    "jour-scolaire": "Un jour d’école",
    "jour-de-vacances": "Un jour de vacances",
    samedi: "Un samedi",
    dimanche: "Un dimanche ou un jour férié",
  },
  carless: ({ text }) => `Sans voiture : ${text}`,
  roundTrip: ({ from, times, text, changes }) =>
    `départ ${from}, retour ${times}, ${text}, ${changes === 0 ? "sans changement" : changes === 1 ? "un changement" : `${changes} changements`}`,
  roundTripBooking: ({ noticeDays, phone }) => {
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
  roundTripWalk: ({ text }) => `à pied, environ ${text}`,
  roundTripNone: ({ dayKind }) => `aucun aller-retour ${ON_DAYS[dayKind]}`,
  roundTripUnknown: "aller-retour inconnu",
  roundTripComes: "ce service vient dans les communes : voyez ses arrêts",
  roundTripWay: ({ from, to, times, text }) =>
    `Départ à ${from}, arrivée à ${to}. Retour : départ du lieu à ${times}, ${text} de trajet.`,
  roundTripChanges: ({ changes }) =>
    changes === 0 ? "Sans changement." : changes === 1 ? "Un changement." : `${changes} changements.`,
  roundTripOnDemand: ({ text }) => `Ligne à la demande, ${text}.`,
  roundTripCount: ({ value }) =>
    value === 1 ? "Un seul aller-retour utile dans la journée." : `${value} allers-retours utiles dans la journée.`,
  roundTripSpread: ({ median, ninth }) =>
    `En partant n’importe quand entre 7 h et 10 h, attente comprise : ${median} une fois sur deux au plus, ${ninth} neuf fois sur dix au plus.`,
  hoursSupposed:
    "Les horaires du lieu sont inconnus : nous l’avons supposé ouvert de 9 h à 17 h. Appelez avant de partir.",
  hoursOfDay: ({ day }) => `Calculé avec les heures d’ouverture du ${day.toLowerCase()}.`,
  transitFrom: ({ name, isSeat, distance }) =>
    `Comptés depuis ${isSeat ? "la mairie" : "un village"} de la commune de ${name}${distance === "" ? "" : `, à ${distance} de votre point de départ`}`,
  transitDay: ({ dayKind, inSeason }) => `${ON_DAYS[dayKind]}, ${SEASONS[inSeason]}`,
  transitNoStart: "Nos horaires ne commencent pas près de votre point de départ : les allers-retours y sont inconnus.",
  transitNoDay: ({ dayKind, inSeason }) =>
    `Nos horaires ne disent pas ce qui roule ${ON_DAYS[dayKind]}, ${SEASONS[inSeason]} : les allers-retours sont inconnus.`,
  transitExpired: ({ date }) =>
    `Nos horaires se sont arrêtés le ${date}. Nous ne montrons donc aucun aller-retour pour ce jour.`,
  transitComing: ({ date }) =>
    `Nos horaires ne commencent que le ${date}. Nous ne montrons donc aucun aller-retour pour ce jour.`,
  transitEnding: ({ date, daysLeft }) =>
    daysLeft === 0
      ? "Ces horaires s’arrêtent ce jour-là."
      : `Ces horaires s’arrêtent le ${date}, ${daysLeft === 1 ? "un jour" : `${daysLeft} jours`} plus tard.`,
  transitValid: ({ from, to }) => `Horaires du ${from} au ${to}.`,
  transitUnsureDay: "Compté comme un jour d’école : pendant les vacances, choisissez « Un jour de vacances ».",
  transitLimits:
    "En car, en train et à pied, avec au moins 45 minutes sur place aux heures d’ouverture. Horaires théoriques : vérifiez auprès du transporteur avant de partir.",
  transitLicence: ({ names }) => `Calculé d’après : ${names}. Licence ODbL 1.0.`,
  transitLoading: "Chargement des horaires de transport…",
  transitFailed: "Les allers-retours sans voiture manquent ; le reste de la page fonctionne.",
  transitOffer: "Voir les allers-retours sans voiture",
  transitTitle: "Sans voiture, aller et retour dans la journée",
};
