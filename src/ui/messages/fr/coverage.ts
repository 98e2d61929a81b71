import type { CoverageWords } from "../words/coverage.ts";
import { nombre, parLeModele, seuil } from "./grammar.ts";

export const coverage: CoverageWords = {
  coverage: "Population desservie",
  measured: ({ count, model }) =>
    count === 0
      ? "Aucun lieu d’accueil visible : personne n’est desservi."
      : `Ce qui est mesuré : ${count === 1 ? "le lieu d’accueil visible" : `les ${nombre(count)} lieux d’accueil visibles`} avec vos filtres, ${parLeModele(model)}, depuis la mairie de chaque commune.`,
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
  byDepartement: "Couverture par département",
  departement: "Département",
  population: "Population",
  share: "Part desservie",
  wholeRegion: "Les sept départements",
  notApplicable: "sans objet",
  coverageMethod: ({ communes, vintage }) =>
    `Population municipale (millésime ${vintage}), comptée à la mairie de chacune des ${nombre(communes)} communes. Les lieux des départements et pays voisins ne sont pas chargés : près des limites, la part réelle peut être plus haute.`,
  communesFailed:
    "Sans le fichier des communes, la population desservie ne peut pas être calculée. La liste et la carte restent utilisables.",
};
