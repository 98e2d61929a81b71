import type { ListWords } from "../words/list.ts";
import { lieux, nombre } from "./grammar.ts";

export const list: ListWords = {
  noPlace: "Aucun lieu ne répond à tous ces filtres.",
  emptiedBy: ({ group, count }) => `Le filtre « ${group} » vide la liste : sans lui, ${lieux(count)}.`,
  lift: ({ group }) => `Retirer « ${group} »`,
  emptiedTogether: "Ce sont plusieurs filtres ensemble qui vident la liste.",
  nearestPassing: "Aucun service itinérant connu ne passe dans cette commune. L’arrêt le plus proche\u00a0:",
  noPlaceInZone: "Aucun lieu dans la zone affichée. Déplacez la carte, ou affichez tous les lieux.",
  showWhole: ({ count }) => `Afficher les ${lieux(count)}`,
  followMap: "Suivre la carte",
  print: "Imprimer",
  printNearest: "Imprimer les dix plus proches",
  passedOver: ({ count }) =>
    count > 1
      ? `${nombre(count)} lieux plus proches suivent\u00a0: ni vérifiés depuis cinq ans, ni joignables.`
      : "Un lieu plus proche suit\u00a0: ni vérifié depuis cinq ans, ni joignable.",
  otherwise: "Sinon\u00a0:",
};
