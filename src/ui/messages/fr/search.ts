import type { Counted, Named } from "../message.ts";
import { nombre } from "./grammar.ts";

/** Groups of answers. */
export type SearchGroup = "reading" | "recent" | "commune" | "station" | "gare" | "lieu" | "relief" | "adresse";

/** Reason why the device's position is unavailable. */
export type LocationFault = "refused" | "unavailable" | "timeout" | "outside";

export const search = {
  search: "Rechercher une commune, une station, une adresse",
  searchPlaceholder: "Ex.\u00a0: CAF Gap samedi",
  searchGroups: {
    reading: "Ce que vous cherchez",
    recent: "Recherches récentes",
    commune: "Communes",
    station: "Stations",
    gare: "Gares",
    lieu: "Lieux",
    relief: "Cols et massifs",
    adresse: "Adresses",
  } satisfies Named<SearchGroup>,
  /** Live region of the search; the wording differs from the number of places in the list. */
  searchResults: ({ count }: Counted) => `${nombre(count)} ${count > 1 ? "réponses" : "réponse"} à votre recherche`,
  nothingFound: ({ text }: { readonly text: string }) =>
    `Ni lieu, ni besoin, ni jour reconnu dans «\u00a0${text}\u00a0». Essayez une commune, un code postal ou un mot comme «\u00a0retraite\u00a0».`,
  clearSearch: "Effacer la recherche",
  forgetSearches: "Oublier ces recherches",
  formerly: ({ name }: { readonly name: string }) => `anciennement ${name}`,
  alsoNamed: ({ name }: { readonly name: string }) => `aussi ${name}`,
  /** Type of an answer that stands for a commune and a resort. */
  communeAndResort: "commune et station",
  massifCentre: "depuis son centre",
  askingAddresses: "Recherche d’adresses…",
  addressesBusy: "Le service d’adresses est très demandé : réessayez dans quelques secondes. Le reste fonctionne.",
  addressesUnavailable: "Recherche d’adresses indisponible\u202f; communes, stations et lieux restent disponibles.",
  noAddress: "Aucune adresse de ce nom.",
  locate: "Me localiser",
  locating: "Recherche de votre position…",
  locationFaults: {
    refused:
      "Votre appareil n’a pas donné sa position. Autorisez-la dans les réglages du navigateur, ou écrivez votre commune.",
    unavailable: "Votre appareil ne connaît pas sa position. Écrivez plutôt votre commune ou votre adresse.",
    timeout:
      "Votre position n’est pas arrivée à temps. Réessayez dehors ou près d’une fenêtre, ou écrivez votre commune.",
    outside: "Vous êtes hors des sept départements de la carte. Écrivez la commune ou la station où vous allez.",
  } satisfies Named<LocationFault>,
  myPosition: "Votre position",
};

export type SearchWords = typeof search;
