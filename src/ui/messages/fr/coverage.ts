import type { CoverageWords } from "../words/coverage.ts";
import { nombre, parLeModele, seuil } from "./grammar.ts";

const NO_PLACE = "Aucun lieu d’accueil visible : personne n’est desservi.";

export const coverage: CoverageWords = {
  coverage: "Population desservie",
  noMeasuredPlace: NO_PLACE,
  measured: ({ count, planned, setAside, filters, model, threshold, communes, vintage }) => {
    const asked = filters.length === 0 ? "sans filtre" : filters.join(" ; ");
    if (count + planned === 0) return filters.length === 0 ? NO_PLACE : `${NO_PLACE} Filtres : ${asked}.`;
    const places = [
      ...(count === 0 ? [] : [`${deLUn(count, "lieu d’accueil visible", "lieux d’accueil visibles")} (${asked})`]),
      ...(planned === 0 ? [] : [deLUn(planned, "lieu envisagé", "lieux envisagés")]),
    ];
    const without =
      setAside === 0 ? "" : `, sans ${setAside === 1 ? "le lieu mis" : `les ${nombre(setAside)} lieux mis`} de côté`;
    return `Ce qui est mesuré : la population à ${seuil(threshold, model)} au plus, ${parLeModele(model)}, ${places.join(" ou ")}${without}, comptée à la mairie de chacune des ${nombre(communes)} communes (population municipale, millésime ${vintage}).`;
  },
  filterClause: ({ group, values }) => `${group} : ${values}`,
  notMeasured: ({ count }) =>
    count === 1
      ? "Un service de logement ou une aire visible n’est pas compté : on n’y est pas accueilli."
      : `${nombre(count)} services de logement ou aires visibles ne sont pas comptés : on n’y est pas accueilli.`,
  threshold: "Seuil",
  thresholdValue: ({ threshold, model }) => `${seuil(threshold, model)} ${parLeModele(model)}`,
  shareWithin: ({ threshold, model }) =>
    `de la population à moins de ${seuil(threshold, model)} d’un lieu, ${parLeModele(model)}`,
  covered: "Desservis",
  uncovered: "Non desservis",
  coveredSurface: ({ share }) => `Zone couverte : ${share} de la surface`,
  drawingSurface: "Dessin de la zone couverte…",
  surfaceFailed: "La zone couverte n’a pas pu être dessinée ; les chiffres, eux, sont justes.",
  population: "Population",
  share: "Part desservie",
  wholeRegion: "Les sept départements",
  notApplicable: "sans objet",
  coverageMethod: ({ communes, vintage }) =>
    `Population municipale (millésime ${vintage}), comptée à la mairie de chacune des ${nombre(communes)} communes.`,
  communesFailed:
    "Sans le fichier des communes, la population desservie ne peut pas être calculée. La liste et la carte restent utilisables.",
};

/** "du lieu visible", "de l’un des 12 lieux visibles". */
function deLUn(count: number, one: string, many: string): string {
  return count === 1 ? `du ${one}` : `de l’un des ${nombre(count)} ${many}`;
}
