import type { DistributionWords } from "../words/distribution.ts";
import { exact, nombre, parLeModele, seuil } from "./grammar.ts";
import { POPULATIONS } from "./people-grammar.ts";

export const distribution: DistributionWords = {
  curveShareAxis: ({ group }) => `Part de la ${POPULATIONS[group]}, en %`,
  curveCostAxis: ({ model }) =>
    `${model.kind === "droite" || model.metric === "km" ? "Distance en km" : "Durée en minutes"}, ${parLeModele(model)}`,
  curveThreshold: ({ threshold, model }) => `seuil ${seuil(threshold, model)}`,
  curveBefore: "avant",
  curveSummary: ({ model, text }) =>
    `Courbe de la part de la population selon ${model.kind === "droite" || model.metric === "km" ? "la distance" : "la durée"} jusqu’au lieu le plus proche, ${parLeModele(model)}. ${text}.`,
  curveShareOf: ({ name, share }) => `${name} : ${share}`,
  curveWithin: ({ value, metric }) => `À moins de ${exact(value, metric)}`,
  curveAt: "Lire la courbe",
  curveInFigures: "La courbe en chiffres",
  curveTable: ({ model }) => `Habitants à moins de…, part et nombre, ${parLeModele(model)}`,
  curveRow: ({ value, metric }) => exact(value, metric),
  curveRowThreshold: "seuil",
  curveHalf: "La moitié des habitants à moins de",
  curveNineTenths: "Neuf habitants sur dix à moins de",
  curveUnreachable: "Habitants sans trajet possible vers un lieu",
  curveNoPlace: "Aucun lieu d’accueil n’est visible avec vos filtres : il n’y a pas de courbe à tracer.",
  curveNobody: "Personne n’habite ici : il n’y a pas de courbe à tracer.",

  compare: "Comparer des territoires",
  compareHint: ({ count }) => `Jusqu’à ${nombre(count)} départements, EPCI ou communes, côte à côte.`,
  compareAdd: "Ajouter un territoire à comparer",
  compareExample: "Savoie, Gap…",
  compareNow: ({ text }) => `Territoires comparés : ${text}`,
  compareAddChosen: ({ name }) => `Ajouter ${name}`,
  compareRemove: ({ name }) => `Retirer ${name} de la comparaison`,
  compareFull: ({ count }) => `${nombre(count)} territoires sont comparés : retirez-en un pour en ajouter un autre.`,
  compareTable: ({ threshold, model }) => `Territoires côte à côte, à ${seuil(threshold, model)} ${parLeModele(model)}`,
};
