import type { FiguresWords } from "../words/figures.ts";
import { nombre, seuil } from "./grammar.ts";
import { habitants, habitantsDePlus, OF_GROUP } from "./people-grammar.ts";

export const figures: FiguresWords = {
  territory: "Territoire",
  territoryHint: "Écrivez un département, une intercommunalité (EPCI) ou une commune.",
  clearTerritory: "Revenir aux sept départements",
  territoryLevels: {
    region: "Région",
    departement: "Départements",
    epci: "Intercommunalités (EPCI)",
    commune: "Communes",
  },
  noTerritory: ({ text }) => `Aucun territoire des sept départements ne s’appelle « ${text} ».`,
  epciPartly: ({ counted, all }) =>
    counted === 1
      ? `Une de ses ${nombre(all)} communes est dans les sept départements ; les chiffres portent sur elle.`
      : `${nombre(counted)} de ses ${nombre(all)} communes sont dans les sept départements ; les chiffres portent sur elles.`,
  before: "avant",
  after: "après",
  ownCost: { km: "Distance au lieu le plus proche", min: "Temps jusqu’au lieu le plus proche" },
  meanCost: { km: "Distance moyenne au lieu le plus proche", min: "Temps moyen jusqu’au lieu le plus proche" },
  medianCost: { km: "Distance médiane", min: "Temps médian" },
  costOf: ({ number, metric }) => `${number} ${metric}`,
  noWayToPlace: "aucun trajet",
  unreached: ({ count, number, group }) =>
    count > 1
      ? `${habitants(count, number, group)} n’ont aucun trajet possible vers un lieu : la moyenne est celle des autres.`
      : `${habitants(count, number, group)} n’a aucun trajet possible vers un lieu : la moyenne est celle des autres.`,
  farthestCommune: "Commune la plus éloignée",
  placesInTerritory: "Lieux d’accueil sur place",
  placesPer10000: ({ group }) => `Lieux pour 10 000 habitants${OF_GROUP[group]}`,
  peopleGained: ({ count, number, group }) =>
    `${habitantsDePlus(count, number, group)} ${count > 1 ? "desservis" : "desservi"}`,
  peopleLost: ({ count, number, group }) =>
    `${habitants(count, number, group)} ${count > 1 ? "desservis" : "desservi"} de moins`,
  peopleSame: "Autant d’habitants desservis qu’avant",
  aims: "Objectifs de l’État pour France services : 20 et 30 minutes",
  aimMinutes: ({ minutes }) => `${nombre(minutes)} min`,
  aimOurs: ({ territory, season }) =>
    `Estimation par la route, ${season === "ete" ? "l’été" : "l’hiver (cols fermés)"} : ${territory}`,
  aimPublished: ({ date }) => `France entière : chiffre publié (${date})`,
  aimUnpublished: "pas de chiffre connu ici",
  aimMeasure: "Mesurer ainsi",
  aimDifference: ({ place }) =>
    `Nos temps sont estimés ${place === "habitat" ? "depuis là où vivent les habitants" : "depuis la mairie de chaque commune"}, sans trafic, vers les seuls lieux visibles, dans nos sept départements. Le chiffre national suit une autre méthode, sur toute la France : il donne un ordre de grandeur, pas une comparaison au dixième près.`,
  aimOnFranceServices:
    "L’objectif porte sur les seuls France services : filtrez ce type de lieu pour le rapprocher du chiffre national.",
  gapsOf: ({ count, people, territory }) =>
    `${territory} : ${nombre(count)} ${count > 1 ? "communes non desservies" : "commune non desservie"}, entièrement ou en partie : ${people} au-delà du seuil. Par nombre d’habitants au-delà :`,
  noGaps: "Toutes les communes sont entièrement desservies.",
  gapNearest: ({ place, number }) => `${number} : ${place}`,
  justBeyond: ({ threshold, model }) => `un peu plus de ${seuil(threshold, model)}`,
  moreGaps: ({ count }) => (count > 1 ? `Afficher ${nombre(count)} communes de plus` : "Afficher la dernière commune"),
};
