import type { DayKind, TransitChoice } from "../../../domain/transit/day-kinds.ts";
import type { TransitSeason } from "../../../domain/transit/day-types.ts";
import { ofPlace } from "../../../ui/messages/french-names.ts";
import type { Named } from "../../../ui/messages/message.ts";

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
    "Les horaires du lieu sont inconnus : nous l’avons supposé ouvert de 9 h à 17 h. Appelez avant de partir.",
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
  /** In the list of sources, after the validity. */
  timetableEnded: "Échus : la page ne s’en sert plus.",
  timetableEnding: ({ daysLeft }: { readonly daysLeft: number }) =>
    daysLeft === 0 ? "Dernier jour." : `Encore ${daysLeft} ${daysLeft === 1 ? "jour" : "jours"}.`,
  transitUnsureDay: "Compté comme un jour d’école : pendant les vacances, choisissez « Un jour de vacances ».",
  transitLimits:
    "En car, en train et à pied, avec au moins 45 minutes sur place aux heures d’ouverture. Horaires théoriques : vérifiez auprès du transporteur avant de partir.",
  transitLicence: ({ names }: { readonly names: string }) => `Calculé d’après : ${names}. Licence ODbL 1.0.`,
  dayKinds: {
    "jour-scolaire": "Jour d’école",
    "jour-de-vacances": "Jour de vacances",
    samedi: "Samedi",
    dimanche: "Dimanche",
  } satisfies Named<DayKind>,
  byCar: "En voiture",
  roundTripCaption: ({ territory, inSeason }: { readonly territory: string; readonly inSeason: TransitSeason }) =>
    `Part de la population qui peut aller à un lieu et en revenir dans la journée (${territory}, ${SEASONS[inSeason]})`,
  roundTripWithin: ({ text }: { readonly text: string }) => `En ${text} au plus`,
  roundTripAny: "Quelle que soit la durée",
  roundTripUnknownDay: "inconnu",
  roundTripMethod:
    "La durée est celle de l’aller, vers le lieu le plus proche parmi ceux qui comptent. Compte aussi comme accessible, à une demi-heure de marche au plus, un lieu ouvert ce jour-là, ou l’arrêt d’un service qui y vient ce jour-là ; un lieu aux horaires inconnus est supposé ouvert en semaine. Les personnes comptent depuis leur village s’il a au moins 300 habitants et se trouve à plus de 500 m de la mairie, sinon depuis la mairie. En voiture : durée estimée par nos routes, sans les heures d’ouverture.",
  roundTripPlanned:
    "Les lieux envisagés ne comptent qu’à pied, en semaine, et les heures supposées ne comptent qu’à pied : personne ne sait quels cars y mèneraient.",
  unableTitle: ({ dayKind }: { readonly dayKind: DayKind }) => `Sans aller-retour ${ON_DAYS[dayKind]}`,
  unablePeople: ({ text, communes }: { readonly text: string; readonly communes: number }) =>
    communes === 0
      ? "Personne n’est sans aller-retour, lieu ouvert à pied ni arrêt d’un service itinérant."
      : `${text} n’ont aucun aller-retour, dans ${communes} ${communes === 1 ? "commune" : "communes"}. Une ligne de car ou une tournée changerait cela pour ces habitants au plus : la commune qui en a le plus est la première.`,
  /** Nearest place of those people by car; `number` is its minutes. */
  unableNearest: ({ place, number }: { readonly place: string; readonly number: string }) =>
    `en voiture, ${number} : ${place}`,
  unableExport: "Exporter ces communes (CSV)",
  /** People whose only way is the service that comes. */
  peopleAtStops: ({ text, dayKind }: { readonly text: string; readonly dayKind: DayKind }) =>
    `Ces parts comprennent ${text} qui n’ont que le service qui vient ${ON_DAYS[dayKind]}, à une demi-heure de marche au plus.`,
  peopleAtOtherStops: ({ text }: { readonly text: string }) =>
    `À part : ${text} sans aller-retour ce jour-là, mais près de qui un service vient un autre jour, ou un jour qu’aucune source ne donne.`,
  unknownPeople: ({ text }: { readonly text: string }) =>
    `Inconnu pour ${text} : nos horaires ne gardent que les lieux les plus proches.`,
  /** The timetables have ended: the figures are of the past. */
  transitOutdated: ({ date }: { readonly date: string }) =>
    `Ces horaires se sont arrêtés le ${date} : les chiffres disent ce qui était alors possible.`,
  transitLoading: "Chargement des horaires de transport…",
  transitFailed: "Les allers-retours sans voiture manquent ; le reste de la page fonctionne.",
  /** Button that asks for round trips. */
  transitOffer: "Voir les allers-retours sans voiture",
  transitTitle: "Sans voiture, aller et retour dans la journée",
};

export type TransitWords = typeof transit;
