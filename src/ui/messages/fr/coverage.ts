import type { CoverageWords } from "../words/coverage.ts";
import { nombre, parLeModele, seuil } from "./grammar.ts";
import { POPULATIONS } from "./people-grammar.ts";

const NO_PLACE = "Aucun lieu d’accueil visible : personne n’est desservi.";

export const coverage: CoverageWords = {
  coverage: "Population desservie",
  noMeasuredPlace: NO_PLACE,
  measured: ({ count, planned, excluded, filters, model, threshold, communes, group, place, points, vintage }) => {
    const asked = filters.length === 0 ? "sans filtre" : filters.join(" ; ");
    if (count + planned === 0) return filters.length === 0 ? NO_PLACE : `${NO_PLACE} Filtres : ${asked}.`;
    const places = [
      ...(count === 0 ? [] : [`${deLUn(count, "lieu d’accueil visible", "lieux d’accueil visibles")} (${asked})`]),
      ...(planned === 0 ? [] : [deLUn(planned, "lieu envisagé", "lieux envisagés")]),
    ];
    const without =
      excluded === 0 ? "" : `, sans ${excluded === 1 ? "le lieu exclu" : `les ${nombre(excluded)} lieux exclus`}`;
    const where =
      place === "habitat"
        ? `là où elle vit, autour de ${nombre(points)} points des ${nombre(communes)} communes`
        : `à la mairie de chacune des ${nombre(communes)} communes`;
    return `Mesure : la ${POPULATIONS[group]} à ${seuil(threshold, model)} au plus, ${parLeModele(model)}, ${places.join(" ou ")}${without}, comptée ${where} (population municipale, millésime ${vintage}).`;
  },
  filterClause: ({ group, values }) => `${group} : ${values}`,
  notMeasured: ({ count }) =>
    count === 1
      ? "Un service de logement ou une aire visible n’est pas compté : on n’y reçoit pas le public."
      : `${nombre(count)} services de logement ou aires visibles ne sont pas comptés : on n’y reçoit pas le public.`,
  threshold: "Seuil",
  thresholdValue: ({ threshold, model }) => `${seuil(threshold, model)} ${parLeModele(model)}`,
  shareWithin: ({ threshold, model, group }) =>
    `de la ${POPULATIONS[group]} à moins de ${seuil(threshold, model)} d’un lieu, ${parLeModele(model)}`,
  covered: "Desservis",
  uncovered: "Non desservis",
  coveredSurface: ({ share }) => `Zone couverte : ${share} de la surface`,
  drawingSurface: "Dessin de la zone couverte…",
  surfaceFailed: "La zone couverte n’a pas pu être dessinée ; les chiffres, eux, sont justes.",
  share: "Part desservie",
  wholeRegion: "Les sept départements",
  notApplicable: "sans objet",
  communesFailed:
    "Sans le fichier des communes, la population desservie ne peut pas être calculée. La liste et la carte restent utilisables.",
};

/** Writes "du lieu visible" or "de l’un des 12 lieux visibles". */
function deLUn(count: number, one: string, many: string): string {
  return count === 1 ? `du ${one}` : `de l’un des ${nombre(count)} ${many}`;
}
