import { nombre } from "../../../ui/messages/fr/grammar.ts";
import type { Counted } from "../../../ui/messages/message.ts";

export const isochrones = {
  isochroneAround: "Autour de",
  isochroneNoPlace: "Choisir un lieu…",
  isochroneImportedBySheet:
    "Les lieux importés sont trop nombreux pour cette liste : ouvrez la fiche de l’un d’eux pour le choisir.",
  isochronePlanned: "Lieux envisagés",
  /** Data sent by the button, and their recipient. */
  isochroneSends:
    "Ce bouton envoie la position du lieu à data.geopf.fr, le service public de l’IGN. Sans lui, rien n’est envoyé.",
  isochroneAsk: "Isochrones officielles (10, 20, 30 min)",
  isochroneAskMissing: "Demander celles qui manquent",
  isochroneProgress: ({ done, all }: { readonly done: number; readonly all: number }) =>
    `Isochrones reçues : ${done} sur ${all}`,
  isochroneWaiting: ({ seconds }: { readonly seconds: number }) =>
    `data.geopf.fr demande d’attendre ${seconds} s. La suite vient ensuite d’elle-même.`,
  isochroneStop: "Arrêter",
  isochroneStopped: "Arrêté. Les isochrones reçues restent affichées.",
  /** `missing` lists the missing minutes. */
  isochroneFailed: ({ missing }: { readonly missing: string }) =>
    `data.geopf.fr n’a pas fourni les isochrones de ${missing} min. Les isochrones reçues restent affichées ; réessayez dans quelques minutes.`,
  isochroneOffline: ({ missing }: { readonly missing: string }) =>
    `Pas de réseau : les isochrones de ${missing} min n’ont pas pu être demandées. Réessayez une fois la connexion revenue.`,
  isochroneFound: "Les trois isochrones sont reçues.",
  isochroneKept: ({ date }: { readonly date: string }) => `Obtenues le ${date}, gardées sur cet appareil.`,
  isochroneNotKept: "Cet appareil ne permet pas de les garder : elles seront perdues à la fermeture de la page.",
  isochroneForget: "Les effacer de cet appareil",
  isochroneTable: ({ name }: { readonly name: string }) => `Qui rejoint ${name} en voiture`,
  isochroneTime: "Temps",
  isochroneMinutes: ({ minutes }: { readonly minutes: number }) => `${minutes} min`,
  isochroneOfficial: "Isochrone officielle",
  isochroneOwn: "Notre estimation",
  isochroneCommunes: ({ count }: Counted) => `${nombre(count)} ${count > 1 ? "communes" : "commune"}`,
  isochroneMethod:
    "Isochrones de la Géoplateforme (IGN, BD TOPO), vers le lieu, sans trafic ni fermeture hivernale. Les habitants y sont comptés aux mêmes points que sur le reste de la page, dans les sept départements ; une commune compte dès qu’un de ses habitants s’y trouve.",
  isochroneOwnMethod:
    "Notre estimation : mêmes habitants, mêmes durées, d’après le réseau schématique et les vitesses supposées de cette carte, l’été.",
  /** Link to the isochrones on the sheet of a place. */
  isochroneSheetAct: "Isochrones vers ce lieu",
  legendIsochrone: ({ minutes }: { readonly minutes: number }) => `Isochrone officielle, ${minutes} min`,
};

export type IsochronesWords = typeof isochrones;
