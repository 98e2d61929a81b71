import type { Counted } from "../message.ts";
import { lieux, nombre } from "./grammar.ts";

/** Words of the list: empty list, restriction to the visible map, printing, answer. */
export const list = {
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
  /** Visible text of the button, whose accessible name is `printNearest`. */
  print: "Imprimer",
  printNearest: "Imprimer les dix plus proches",
  /** Number of nearer places that cannot be relied upon and follow the answer. */
  passedOver: ({ count }: Counted) =>
    count > 1
      ? `${nombre(count)} lieux plus proches suivent\u00a0: ni vérifiés depuis cinq ans, ni joignables.`
      : "Un lieu plus proche suit\u00a0: ni vérifié depuis cinq ans, ni joignable.",
  /** Before the next place after the answer. */
  otherwise: "Sinon\u00a0:",
  nameMyPosition: "Trouver l’adresse",
  nameMyPositionNote: "Envoie votre position au service d’adresses de l’IGN (Géoplateforme), et à lui seul.",
  positionUnnamed: "Aucune adresse connue à cet endroit.",
  unknownOrigin: "Le point de départ de ce lien n’est pas, ou n’est plus, dans les données.",
};

export type ListWords = typeof list;
