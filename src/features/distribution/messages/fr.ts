import type { AccessModel } from "../../../domain/access/access-model.ts";
import type { PeopleGroup } from "../../../domain/demand/people-group.ts";
import { parLeModele, seuil } from "../../../ui/messages/fr/details-grammar.ts";
import { exact, nombre } from "../../../ui/messages/fr/grammar.ts";
import { POPULATIONS } from "../../../ui/messages/fr/people-grammar.ts";
import type { Cost, Counted, ReachValues } from "../../../ui/messages/message.ts";

export const distribution = {
  /** Label of the vertical axis, in per cent. */
  curveShareAxis: ({ group }: { readonly group: PeopleGroup }) => `Part de la ${POPULATIONS[group]}, en %`,
  /** Label of the horizontal axis. */
  curveCostAxis: ({ model }: { readonly model: AccessModel }) =>
    `${model.kind === "droite" || model.metric === "km" ? "Distance en km" : "Durée en minutes"}, ${parLeModele(model)}`,
  curveThreshold: ({ threshold, model }: ReachValues) => `seuil ${seuil(threshold, model)}`,
  /** Label of the curve of a territory without the scenario. */
  curveBefore: "avant",
  /** Text alternative of the figure. */
  curveSummary: ({ model, text }: { readonly model: AccessModel; readonly text: string }) =>
    `Courbe de la part de la population selon ${model.kind === "droite" || model.metric === "km" ? "la distance" : "la durée"} jusqu’au lieu le plus proche, ${parLeModele(model)}. ${text}.`,
  /** A territory and its share within a cost, as an item of a list. */
  curveShareOf: ({ name, share }: { readonly name: string; readonly share: string }) => `${name} : ${share}`,
  curveWithin: ({ value, metric }: Cost) => `À moins de ${exact(value, metric)}`,
  curveAt: "Lire la courbe",
  curveInFigures: "La courbe en chiffres",
  curveTable: ({ model }: { readonly model: AccessModel }) =>
    `Habitants à moins de…, part et nombre, ${parLeModele(model)}`,
  /** Name of a row of the table: a cost. */
  curveRow: ({ value, metric }: Cost) => exact(value, metric),
  curveRowThreshold: "seuil",
  curveHalf: "La moitié des habitants à moins de",
  curveNineTenths: "Neuf habitants sur dix à moins de",
  curveUnreachable: "Habitants sans trajet possible vers un lieu",
  curveNoPlace: "Aucun lieu d’accueil n’est visible avec vos filtres : il n’y a pas de courbe à tracer.",
  curveNobody: "Personne n’habite ici : il n’y a pas de courbe à tracer.",

  compare: "Comparer des territoires",
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

export type DistributionWords = typeof distribution;
