import type { Counted, Named } from "../message.ts";
import { lieux, nombre } from "./grammar.ts";

/** Reason why the device's position is unavailable. */
export type LocationFault = "refused" | "unavailable" | "timeout" | "outside";

/** Words of the list: empty list, restriction to the visible map, printing. */
export const list = {
  themesAddUp: "Plusieurs thèmes cochés : le lieu doit tous les traiter.",
  passesByNeedsCommune: "Cherchez d’abord votre commune, en haut.",
  noPlace: "Aucun lieu ne répond à tous ces filtres.",
  emptiedBy: ({ group, count }: { readonly group: string; readonly count: number }) =>
    `Le filtre « ${group} » vide la liste : sans lui, ${lieux(count)}.`,
  lift: ({ group }: { readonly group: string }) => `Retirer « ${group} »`,
  emptiedTogether: "Ce sont plusieurs filtres ensemble qui vident la liste.",
  /** Above the nearest stop when no itinerant service stops in the commune. */
  nearestPassing: "Aucun service itinérant connu ne passe dans cette commune. L’arrêt le plus proche\u00a0:",
  noPlaceInZone: "Aucun lieu dans la zone affichée. Déplacez la carte, ou affichez tous les lieux.",
  /** Button that lists all places regardless of the map. */
  showWhole: ({ count }: Counted) => `Afficher les ${lieux(count)}`,
  followMap: "Suivre la carte",
  printNearest: "Imprimer les dix plus proches",
  nameMyPosition: "Trouver l’adresse",
  nameMyPositionNote: "Envoie votre position au service d’adresses de l’IGN (Géoplateforme), et à lui seul.",
  positionUnnamed: "Aucune adresse connue à cet endroit.",
  unknownOrigin: "Le point de départ de ce lien n’est pas, ou n’est plus, dans les données.",
  whichAnswer: "Vouliez-vous dire l’une de ces réponses\u202f? Entrée prend la première.",
  nothingFound: ({ text }: { readonly text: string }) =>
    `Ni lieu, ni besoin, ni jour reconnu dans «\u00a0${text}\u00a0». Essayez une commune, un code postal ou un mot comme «\u00a0retraite\u00a0».`,
  forgetSearches: "Oublier ces recherches",
  askingAddresses: "Recherche d’adresses…",
  addressesBusy: "Le service d’adresses est très demandé : réessayez dans quelques secondes. Le reste fonctionne.",
  addressesUnavailable: "Recherche d’adresses indisponible\u202f; communes, stations et lieux restent disponibles.",
  noAddress: "Aucune adresse de ce nom.",
  locationFaults: {
    refused:
      "Votre appareil n’a pas donné sa position. Autorisez-la dans les réglages du navigateur, ou écrivez votre commune.",
    unavailable: "Votre appareil ne connaît pas sa position. Écrivez plutôt votre commune ou votre adresse.",
    timeout:
      "Votre position n’est pas arrivée à temps. Réessayez dehors ou près d’une fenêtre, ou écrivez votre commune.",
    outside: "Vous êtes hors des sept départements de la carte. Écrivez la commune ou la station où vous allez.",
  } satisfies Named<LocationFault>,
  /** Live region of the search; the wording differs from the number of places in the list. */
  searchResults: ({ count }: Counted) => `${nombre(count)} ${count > 1 ? "réponses" : "réponse"} à votre recherche`,
  quoted: ({ name }: { readonly name: string }) => `« ${name} »`,
};

export type ListWords = typeof list;
