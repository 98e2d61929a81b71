import type { Season as RoadSeason } from "../../../domain/network/conditions.ts";
import type { DayKind, TransitChoice } from "../../../domain/transit/day-kinds.ts";
import { environ, liste, nombre } from "../core/fr.ts";
import { ofPlace, roadWithArticle, withArticle } from "../french-names.ts";
import type { Counted, Named } from "../message.ts";

const ON_DAYS: Readonly<Record<DayKind, string>> = {
  "jour-scolaire": "un jour d’école",
  "jour-de-vacances": "un jour de vacances",
  samedi: "le samedi",
  dimanche: "le dimanche",
};

export const journey = {
  byRoad: { ete: "Par la route, l’été", hiver: "Par la route, l’hiver (cols fermés)" } satisfies Named<RoadSeason>,
  asCrowFlies: "À vol d’oiseau",
  reachAny: "sans limite",
  roadsLoading: "Chargement du réseau des routes…",
  roadsFailed: "Sans le réseau des routes, toutes les distances sont à vol d’oiseau.",
  openAtDate: "Jour",
  openAtTime: "Heure",
  /** At least one road or pass. */
  wayBy: ({ roads, passes }: { readonly roads: readonly string[]; readonly passes: readonly string[] }) =>
    `par ${liste([...roads.map(roadWithArticle), ...passes.map(withArticle)])}`,
  reach: "Jusqu’à",
  kilometres: ({ number }: Named<"number">) => `${number} km`,

  // Round trips without a car, by the timetables of whoever publishes the site.
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
  roundTrip: ({ from, times, text, changes }: Named<"from" | "times" | "text"> & { readonly changes: number }) =>
    `départ ${from}, retour ${times}, ${text}, ${changes === 0 ? "sans changement" : changes === 1 ? "un changement" : `${changes} changements`}`,
  /** noticeDays: -1 unknown. The telephone is "" where unknown. */
  roundTripBooking: ({ noticeDays, phone }: Named<"phone"> & { readonly noticeDays: number }) => {
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
  stopNear: ({ text, isOtherDay }: Named<"text"> & { readonly isOtherDay: boolean }) =>
    `ce service ${text === "" ? "vient dans votre commune" : `s’arrête à environ ${text} à pied`}${isOtherDay ? ", mais pas ce jour-là" : ""} :`,
  /** Hours of a stop on a weekday of every week. */
  stopOnDay: ({ day, text }: Named<"day" | "text">) => `le ${day.toLowerCase()} ${text}`,
  stopDayUnknown: "jour de passage inconnu",
  /** On the sheet, in full. `to`: arrival; `text`: minutes of the way back. */
  roundTripWay: ({ from, to, times, text }: Named<"from" | "to" | "times" | "text">) =>
    `Départ à ${from}, arrivée à ${to}. Retour : départ du lieu à ${times}, ${text} de trajet.`,
  roundTripChanges: ({ changes }: { readonly changes: number }) =>
    changes === 0 ? "Sans changement." : changes === 1 ? "Un changement." : `${changes} changements.`,
  /** A line on demand, with what `roundTripBooking` says of it. */
  roundTripOnDemand: ({ text }: { readonly text: string }) => `Ligne à la demande, ${text}.`,
  hoursSupposed:
    "Les horaires du lieu sont inconnus : nous l’avons supposé ouvert de 9 h à 17 h. Vérifiez avant de partir.",
  hoursOfDay: ({ day }: { readonly day: string }) => `Calculé avec les heures d’ouverture du ${day.toLowerCase()}.`,
  /** Where the answers begin; `distance` is "" at the starting point. */
  transitFrom: ({ name, distance }: Named<"name" | "distance">) =>
    `Allers-retours comptés depuis la mairie ${ofPlace(name)}${distance === "" ? "" : `, à ${distance} de votre point de départ`}`,
  transitDay: ({ dayKind }: { readonly dayKind: DayKind }) => ON_DAYS[dayKind],
  transitNoStart: "Nos horaires ne commencent pas près de votre point de départ : les allers-retours y sont inconnus.",
  transitNoDay: ({ dayKind }: { readonly dayKind: DayKind }) =>
    `Nos horaires ne disent pas ce qui roule ${ON_DAYS[dayKind]} : les allers-retours sont inconnus.`,
  transitExpired: ({ date }: { readonly date: string }) =>
    `Nos horaires se sont arrêtés le ${date}. Nous ne montrons donc aucun aller-retour pour ce jour.`,
  transitComing: ({ date }: { readonly date: string }) =>
    `Nos horaires ne commencent que le ${date}. Nous ne montrons donc aucun aller-retour pour ce jour.`,
  transitEnding: ({ date, daysLeft }: Named<"date"> & { readonly daysLeft: number }) =>
    daysLeft === 0 ? "Ces horaires s’arrêtent ce jour-là." : `Ces horaires s’arrêtent bientôt : le ${date}.`,
  transitValid: ({ from, to }: Named<"from" | "to">) => `Horaires du ${from} au ${to}.`,
  transitUnsureDay: "Compté comme un jour d’école : pendant les vacances, choisissez « Un jour de vacances ».",
  transitLimits:
    "En car, en train et à pied, avec au moins 45 minutes sur place aux heures d’ouverture et 5 minutes pour changer. Horaires théoriques : vérifiez auprès du transporteur avant de partir.",
  transitLicence: ({ names }: { readonly names: string }) => `Calculé d’après : ${names}. Licence ODbL 1.0.`,
  transitLoading: "Chargement des horaires de transport…",
  transitFailed: "Les allers-retours sans voiture manquent ; le reste de la page fonctionne.",
  /** Button that asks for round trips. */
  transitOffer: "Voir les allers-retours sans voiture",
  transitTitle: "Sans voiture, aller et retour dans la journée",

  // Without a car: railway stations, of which no text promises a train, and help from afar.
  stationOnFoot: ({ name, metres, minutes }: Named<"name"> & { readonly metres: number; readonly minutes: number }) =>
    `À ${distance(metres)} de la gare « ${name} » à vol d’oiseau, environ ${minutes}\u00a0min à pied.`,
  stationLine: ({ line }: { readonly line: string }) => `Ligne : ${line}.`,
  nearestStation: "La gare la plus proche",
  /** Rounded as an estimate: 0 for less than half a step. */
  stationByRoad: ({ name, km }: Named<"name"> & { readonly km: number }) =>
    `${name}, ${environ(km, "km")} par la route.`,
  trainsUnknown: "Nous ne connaissons pas les trains qui s’y arrêtent : vérifiez les horaires avant de partir.",
  stationsMissing: ({ lines }: { readonly lines: readonly string[] }) =>
    `Nos données n’ont pas les gares de ces lignes : ${liste(lines)}.`,
  /** On the sheet of a place that is far from the starting point. */
  farAway:
    "C’est loin de votre point de départ : demandez d’abord si cela peut se faire par téléphone, par courriel ou en visioconférence.",
  legendStation: "Gare de voyageurs",

  altitudeValue: ({ number }: { readonly number: string }) => `${number} m`,

  // The printed page of the nearest places.
  nearestTitle: ({ count, name }: Named<"name"> & Counted) =>
    `${count > 1 ? `Les ${nombre(count)} lieux les plus proches` : "Le lieu le plus proche"}, depuis ${name}`,
  nearestEstimated: "Distances estimées, non mesurées.",
  nearestNote: "Quand les horaires sont inconnus, renseignez-vous avant de vous déplacer.",
};

export type JourneyWords = typeof journey;

function distance(metres: number): string {
  return metres < 1000 ? `${metres}\u00a0m` : `${nombre(metres / 1000)}\u00a0km`;
}
