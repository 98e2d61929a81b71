import type { HoursMeasure } from "../../../domain/accessible-hours/hours-measures.ts";
import type { AccessMapWords } from "../words/access-map.ts";
import { nombre, parLeModele, seuil } from "./grammar.ts";
import { POPULATIONS } from "./people-grammar.ts";

const HOURS: Readonly<Record<HoursMeasure, string>> = {
  semaine: "par semaine",
  samedi: "le samedi",
  soir: "après 18 h",
  "pour-1000": "par semaine pour 1 000 habitants",
};

export const accessMap: AccessMapWords = {
  accessMap: "Représentation",
  accessMaps: {
    communes: "Communes",
    cercles: "Habitants (cercles)",
    epci: "Intercommunalités",
    departements: "Départements",
    hexagones: "Hexagones",
    zone: "Zone couverte",
    saisons: "Été / hiver",
    heures: "Heures d’ouverture",
  },
  accessMapHints: {
    communes:
      "Chaque commune prend la couleur de la distance médiane de ses habitants au lieu le plus proche : la moitié d’entre eux est plus près.",
    cercles:
      "La surface d’un cercle indique le nombre d’habitants de la commune, sa couleur leur distance médiane au lieu le plus proche.",
    epci: "Part de la population desservie dans chaque intercommunalité, comptée sur ses communes situées dans les sept départements. Touchez-en une sur la carte pour la choisir.",
    departements:
      "Part de la population desservie dans chaque département. Touchez-en un sur la carte pour le choisir.",
    hexagones: "La distance au lieu le plus proche, partout, même là où personne n’habite.",
    zone: "Zone à moins du seuil d’un lieu ; le reste est hachuré.",
    saisons: "Effet de la fermeture des cols sur l’accès des habitants de chaque commune.",
    heures:
      "Chaque commune prend la couleur des heures d’ouverture accessibles, en moyenne, à ses habitants. La semaine et la méthode sont sous « Heures d’ouverture accessibles ».",
  },
  accessMapNeeds: {
    zone: "La zone couverte se dessine à vol d’oiseau seulement.",
    saisons: "La différence entre l’été et l’hiver se mesure par la route seulement.",
    hexagones:
      "Entre les mairies, rien n’est mesuré : choisissez la route ou le vol d’oiseau pour les hexagones, la route pour l’été et l’hiver, le vol d’oiseau pour la zone couverte.",
  },
  legendClasses: ({ shown, threshold, model, group, measure }) => {
    switch (shown) {
      case "epci":
      case "departements":
        return `Part de la ${POPULATIONS[group]} à moins de ${seuil(threshold, model)} d’un lieu, ${parLeModele(model)}`;
      case "zone":
        return `À moins de ${seuil(threshold, model)} d’un lieu, ${parLeModele(model)}`;
      case "saisons":
        return `Effet de l’hiver, au seuil de ${seuil(threshold, model)}`;
      case "heures":
        return `Heures d’ouverture à moins de ${seuil(threshold, model)}, ${parLeModele(model)} : ${HOURS[measure]}`;
      default:
        return `Jusqu’au lieu le plus proche, ${parLeModele(model)}`;
    }
  },
  legendPeopleOf: ({ name, group }) => `Par classe, la ${POPULATIONS[group]} : ${name}`,
  legendPeople: "Habitants",
  legendShareOfPeople: "Part",
  legendShare: ({ atLeast, below }) => {
    if (below === undefined) return `${nombre(atLeast ?? 0)} % et plus`;
    return atLeast === undefined ? `Moins de ${nombre(below)} %` : `De ${nombre(atLeast)} à ${nombre(below)} %`;
  },
  legendSeasons: {
    perd: "Perd l’accès l’hiver",
    allonge: "Trajet plus long l’hiver",
    inchange: "Comme l’été",
    gagne: "Gagne l’accès l’hiver",
  },
  legendHatch: ({ threshold, model }) => `Hachures : au-delà de ${seuil(threshold, model)}`,
  legendBeyond: ({ threshold, model }) => `Au-delà de ${seuil(threshold, model)}`,
  legendLimit: ({ threshold, model }) => `Hachures : à la limite de ${seuil(threshold, model)}`,
  legendLimitRing: ({ threshold, model }) => `Cerné : à la limite de ${seuil(threshold, model)}`,
  legendLimitMeans:
    "À la limite, en deçà comme au-delà : l’erreur de nos distances ne permet pas de dire de quel côté du seuil.",
  legendSeatDiscs: "De près, chaque commune est un disque autour de son chef-lieu, et non ses limites.",
  legendNobody: "Sans objet : personne n’y habite",
  legendWithoutEpci: "Hors intercommunalité",
  legendCircles: "Surface selon les habitants",
  legendDot: "Lieu",
  legendSymbols: "Symboles de la carte",
  legendToCome: "Mesure en cours…",
};
