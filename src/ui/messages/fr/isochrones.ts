import type { IsochronesWords } from "../words/isochrones.ts";
import { nombre } from "./grammar.ts";

export const isochrones: IsochronesWords = {
  isochroneAround: "Autour de",
  isochroneNoPlace: "Choisir un lieu…",
  isochroneImportedBySheet:
    "Les lieux importés sont trop nombreux pour cette liste : ouvrez la fiche de l’un d’eux pour le choisir.",
  isochronePlanned: "Lieux envisagés",
  isochroneSends:
    "Ce bouton envoie la position du lieu à data.geopf.fr, le service public de l’IGN. Sans lui, rien n’est envoyé.",
  isochroneAsk: "Isochrones officielles (10, 20, 30 min)",
  isochroneAskMissing: "Demander celles qui manquent",
  isochroneProgress: ({ done, all }) => `Isochrones reçues : ${done} sur ${all}`,
  isochroneWaiting: ({ seconds }) =>
    `data.geopf.fr demande d’attendre ${seconds} s. La suite vient ensuite d’elle-même.`,
  isochroneStop: "Arrêter",
  isochroneStopped: "Arrêté. Les isochrones reçues restent affichées.",
  isochroneFailed: ({ missing }) =>
    `data.geopf.fr n’a pas fourni les isochrones de ${missing} min. Les isochrones reçues restent affichées ; réessayez dans quelques minutes.`,
  isochroneOffline: ({ missing }) =>
    `Pas de réseau : les isochrones de ${missing} min n’ont pas pu être demandées. Réessayez une fois la connexion revenue.`,
  isochroneFound: "Les trois isochrones sont reçues.",
  isochroneKept: ({ date }) => `Obtenues le ${date}, gardées sur cet appareil.`,
  isochroneNotKept: "Cet appareil ne permet pas de les garder : elles seront perdues à la fermeture de la page.",
  isochroneForget: "Les effacer de cet appareil",
  isochroneTable: ({ name }) => `Qui rejoint ${name} en voiture`,
  isochroneTime: "Temps",
  isochroneMinutes: ({ minutes }) => `${minutes} min`,
  isochroneOfficial: "Isochrone officielle",
  isochroneOwn: "Notre estimation",
  isochroneCommunes: ({ count }) => `${nombre(count)} ${count > 1 ? "communes" : "commune"}`,
  isochroneMethod:
    "Isochrones de la Géoplateforme (IGN, BD TOPO), vers le lieu, sans trafic ni fermeture hivernale. Les habitants y sont comptés aux mêmes points que sur le reste de la page, dans les sept départements ; une commune compte dès qu’un de ses habitants s’y trouve.",
  isochroneOwnMethod:
    "Notre estimation : mêmes habitants, mêmes durées, d’après le réseau schématique et les vitesses supposées de cette carte, l’été.",
  isochroneSheetAct: "Isochrones vers ce lieu",
  legendIsochrone: ({ minutes }) => `Isochrone officielle, ${minutes} min`,
};
