import { nombre } from "../../../ui/messages/fr/grammar.ts";
import type { Counted } from "../../../ui/messages/message.ts";

/** Conditions on the rows of the table of territories. */
export const tableFilters = {
  title: ({ count }: Counted) => (count === 0 ? "Autres filtres" : `Autres filtres (${nombre(count)})`),
  epci: "Intercommunalité (EPCI)",
  anyEpci: "toutes",
  mapClass: "Classe de la carte",
  anyClass: "toutes",
  column: "Colonne",
  least: "Au moins",
  most: "Au plus",
  /** Accessible name of a group of three fields. */
  condition: ({ count }: Counted) => `Condition ${nombre(count)}`,
  percent: "Les parts sont en %, les éloignements en km ou en minutes selon la mesure choisie.",
  add: "Ajouter une condition",
  remove: ({ count }: Counted) => `Retirer la condition ${nombre(count)}`,
  clear: "Effacer ces filtres",
  reversed: "« Au moins » dépasse « Au plus » : aucune ligne ne convient. Échangez les deux valeurs.",
};

export type TableFiltersWords = typeof tableFilters;
