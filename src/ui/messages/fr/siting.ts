import type { SitingWords } from "../words/siting.ts";
import { MODES, nombre, parLeModele, seuil } from "./grammar.ts";
import { habitants, habitantsDePlus } from "./people-grammar.ts";

export const siting: SitingWords = {
  sitingIntro:
    "Où ouvrir les prochains lieux, compte tenu de ceux déjà comptés ? Chaque mairie est un emplacement possible ; les lieux envisagés comptent comme ouverts.",
  sitingEstimated:
    "L’effet des lieux envisagés n’est pas mesuré : la page l’estime d’après son réseau routier, l’été, et le compare aux trajets mesurés.",
  sitingCount: "Nombre de lieux",
  sitingFewer: "Un lieu de moins",
  sitingMore: "Un lieu de plus",
  sitingAim: "Objectif",
  sitingAimCovering: "Le plus d’habitants desservis",
  sitingAimMean: ({ metric }) =>
    metric === "km" ? "La distance moyenne la plus courte" : "Le temps moyen le plus court",
  sitingCandidates: "Emplacements possibles",
  sitingDemand: "Habitants comptés",
  sitingAllCommunes: "Toutes les communes",
  sitingScopes: { region: "Toute la région", territoire: "Le territoire choisi" },
  sitingNoTerritory: "Choisissez un territoire plus haut pour y limiter la recherche.",
  sitingPropose: "Proposer les meilleurs emplacements",
  sitingComputing: "Recherche des meilleurs emplacements…",
  sitingFailed:
    "Les emplacements n’ont pas pu être calculés. Vos choix sont gardés : relancez le calcul, ou rechargez la page.",
  sitingCancel: "Annuler",
  sitingClear: "Effacer la proposition",
  sitingListTitle: ({ model, threshold }) => `À moins de ${seuil(threshold, model)} ${parLeModele(model)}`,
  sitingMeanTitle: ({ model }) => `En moyenne ${parLeModele(model)}`,
  sitingTotal: ({ count, number, before, share, group }) =>
    `${lieux(count)} ${count > 1 ? "desserviraient" : "desservirait"} ${habitantsDePlus(2, number, group)} : ${share} des habitants comptés seraient desservis, au lieu de ${before}.`,
  sitingMeanTotal: ({ count, before, number, metric }) =>
    `${lieux(count)} ${count > 1 ? "abaisseraient" : "abaisserait"} la moyenne de ${before} à ${number} ${metric}.`,
  sitingGain: ({ count, number, group }) => `+ ${habitants(count, number, group)}`,
  sitingMeanGain: ({ number, metric }) => `− ${number} ${metric} en moyenne`,
  sitingAfter: ({ share }) => `${share} desservis ensuite`,
  sitingMeanAfter: ({ number, metric }) => `${number} ${metric} en moyenne ensuite`,
  sitingAdd: "Ajouter",
  sitingAddPlace: ({ commune }) => `Ajouter ${commune} aux lieux envisagés`,
  sitingRemove: "Retirer",
  sitingRemovePlace: ({ commune }) => `Retirer ${commune} des lieux envisagés`,
  sitingAddAll: "Tout ajouter aux lieux envisagés",
  sitingIsBest: ({ count }) =>
    count > 1
      ? `C’est prouvé : aucun autre choix de ${nombre(count)} lieux ne fait mieux.`
      : "C’est prouvé : aucun autre lieu ne fait mieux.",
  sitingAtMost: ({ count, number, group }) =>
    `Un autre choix desservirait au plus ${habitantsDePlus(count, number, group)}.`,
  sitingMeanAtMost: ({ number, metric }) =>
    `Un autre choix abaisserait la moyenne d’au plus ${number} ${metric} de plus.`,
  sitingEnough: ({ count }) =>
    count > 1
      ? `${nombre(count)} lieux suffisent : un emplacement de plus n’apporterait rien.`
      : "Un lieu suffit : un emplacement de plus n’apporterait rien.",
  sitingAllServed: "Tous les habitants comptés sont déjà desservis : aucun emplacement n’en ajouterait.",
  sitingNoGain:
    "Aucun emplacement possible n’améliore l’accès des habitants comptés. Élargissez le choix des emplacements, ou relevez le seuil.",
  sitingNobody: "Personne n’habite le territoire compté : sans objet.",
  sitingCapped: ({ number, metric }) =>
    `Un habitant pour qui aucun lieu n’est accessible compte pour ${number} ${metric} dans ces moyennes.`,
  sitingShared: ({ count, of }) => {
    if (count === 0) return "Aucun de ces emplacements n’est le même à vol d’oiseau.";
    if (of === 1) return "L’emplacement est le même à vol d’oiseau.";
    if (count === of) return `Les ${nombre(of)} emplacements sont les mêmes à vol d’oiseau.`;
    return count > 1
      ? `${nombre(count)} des ${nombre(of)} emplacements sont les mêmes à vol d’oiseau.`
      : `Un des ${nombre(of)} emplacements est le même à vol d’oiseau.`;
  },
  sitingAlsoStraight: "aussi à vol d’oiseau",
  sitingAlsoByRoad: ({ mode }) => (mode === undefined ? "aussi par la route" : `aussi ${MODES[mode].toLowerCase()}`),
  legendSites: "Emplacement proposé, dans l’ordre",
  sitingStraightNote: "Pour comparer : les emplacements proposés à vol d’oiseau, sans tenir compte des cols.",
};

function lieux(count: number): string {
  return `${nombre(count)} ${count > 1 ? "lieux" : "lieu"}`;
}
