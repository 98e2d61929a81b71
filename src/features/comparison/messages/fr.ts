import { parLeModele, seuil } from "../../../ui/messages/fr/details-grammar.ts";
import { nombre } from "../../../ui/messages/fr/grammar.ts";
import type { Counted, ReachValues } from "../../../ui/messages/message.ts";

export const comparison = {
  compareHint: ({ count }: Counted) => `Jusqu’à ${nombre(count)} départements, EPCI ou communes, côte à côte.`,
  compareAdd: "Ajouter un territoire à comparer",
  /** Placeholder of the field. */
  compareExample: "Savoie, Gap…",
  /** Announced after a territory is added or removed. */
  compareNow: ({ text }: { readonly text: string }) => `Territoires comparés : ${text}`,
  compareAddChosen: ({ name }: { readonly name: string }) => `Ajouter ${name}`,
  compareRemove: ({ name }: { readonly name: string }) => `Retirer ${name} de la comparaison`,
  compareFull: ({ count }: Counted) =>
    `${nombre(count)} territoires sont comparés : retirez-en un pour en ajouter un autre.`,
  compareTable: ({ threshold, model }: ReachValues) =>
    `Territoires côte à côte, à ${seuil(threshold, model)} ${parLeModele(model)}`,
};
