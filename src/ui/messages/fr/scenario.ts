import type { ScenarioWords } from "../words/scenario.ts";
import { liste, nombre, parLeModele, seuil } from "./grammar.ts";
import { habitants, habitantsDePlus } from "./people-grammar.ts";

export const scenario: ScenarioWords = {
  scenarioHint:
    "Ajoutez un lieu qui n’existe pas encore, ou ouvrez la fiche d’un lieu pour l’exclure : les chiffres de la page sont mis à jour.",
  addPlanned: "Ajouter un lieu envisagé",
  addOnMap: "Cliquer sur la carte",
  addOnMapHint: "À l’endroit exact.",
  addInCommune: "Dans une commune",
  addInCommuneHint: "Écrivez son nom : le lieu est placé à sa mairie.",
  noMapToClick: "La carte n’est pas disponible : choisissez une commune.",
  plannedFull: ({ count }) => `${nombre(count)} lieux envisagés au plus : retirez-en un pour en ajouter un autre.`,
  placing: {
    adding: "Cliquez sur la carte à l’emplacement du nouveau lieu.",
    moving: "Cliquez sur la carte à son nouvel emplacement.",
  },
  placingEscape: "Échap pour abandonner.",
  placingRefused: "Cet endroit est hors des sept départements : personne n’y est compté. Cliquez ailleurs.",
  stopPlacing: "Abandonner",
  plannedPlaces: "Lieux envisagés",
  plannedName: "Nom du lieu",
  plannedGain: ({ count, number, group }) =>
    count === 0
      ? "À lui seul, il ne dessert personne de plus."
      : `À lui seul, il dessert ${habitantsDePlus(count, number, group)}.`,
  plannedMarginal: ({ count, number }) =>
    count === 0
      ? "Les autres lieux envisagés suffisent."
      : `En plus des autres lieux envisagés, il en dessert ${number}.`,
  plannedOutside: "Hors des sept départements : son effet est mal mesuré.",
  movePlanned: "Déplacer",
  removePlanned: "Retirer",
  moveSteps: { north: "Vers le nord", south: "Vers le sud", east: "Vers l’est", west: "Vers l’ouest" },
  moveStepsHint: "500 m à la fois, 5 km avec Maj. Les flèches du clavier aussi.",
  moveToCommune: "À la mairie d’une commune",
  stepRefused: "Plus loin, le lieu serait hors des sept départements.",
  plannedRemoved: ({ name }) => `Retiré : ${name}.`,
  scenarioCleared: "Tous les lieux existants comptent de nouveau, sans lieu envisagé.",
  undo: "Annuler",
  clearScenario: "Effacer le scénario",
  excludedPlaces: "Lieux exclus",
  excludePlace: "Exclure ce lieu",
  restorePlace: "Réintégrer ce lieu",
  isExcluded: "Ce lieu est exclu : les chiffres de la page ne le comptent pas.",
  returnGain: ({ count, number, group }) =>
    count === 0
      ? "Le réintégrer ne desservirait personne de plus."
      : `Le réintégrer desservirait de nouveau ${habitants(count, number, group)}.`,
  excludedUncounted: "Avec vos filtres, ce lieu n’est pas compté.",
  closureLoss: ({ count, number, communes, group }) =>
    count === 0
      ? "Sans ce lieu, tous les habitants resteraient desservis par un autre."
      : `Sans ce lieu, ${habitants(count, number, group)} de ${nombre(communes)} ${communes > 1 ? "communes" : "commune"} ne ${count > 1 ? "seraient" : "serait"} plus ${count > 1 ? "desservis" : "desservi"}.`,
  closureReach: ({ threshold, model }) => `Compté à moins de ${seuil(threshold, model)} ${parLeModele(model)}.`,
  closureMost: ({ text }) => `Les plus peuplées : ${text}.`,
  remembered: (kept) => `Cet appareil garde en mémoire ${souvenirs(kept)}.`,
  resumeRemembered: "Reprendre ce scénario",
  forgetRemembered: "Oublier",
  scenarioEffect: "Effet du scénario",
  effectNone: "Le nombre d’habitants desservis ne change pas.",
  effectGained: ({ count, number, group }) =>
    `${habitantsDePlus(count, number, group)} ${count > 1 ? "sont desservis" : "est desservi"}.`,
  effectLost: ({ count, number, group }) =>
    `${habitants(count, number, group)} ${count > 1 ? "ne sont plus desservis" : "n’est plus desservi"}.`,
  effectBefore: "Avant",
  effectAfter: "Après",
  effectCovered: "Habitants desservis",
  effectMean: { km: "Distance moyenne", min: "Temps moyen" },
  changedTerritories: "Territoires qui changent le plus",
  changedLevel: "Territoires comparés",
  changedLevels: { departement: "Départements", epci: "Intercommunalités", commune: "Communes" },
  changedTerritory: "Territoire",
  changedPeople: "Habitants",
  changedNone: "Rien ne change à ce niveau.",
  showAllRows: ({ count }) => `Tout montrer (${nombre(count)})`,
  losers: "Communes qui ne sont plus desservies",
  loserNext: ({ place, text }) => `ensuite ${place}, ${text}`,
  loserNone: "ensuite aucun lieu",
  legendPlanned: "Lieu envisagé",
  legendExcluded: "Lieu exclu",
  supposeHours: "Supposer d’autres heures d’ouverture",
  supposeHoursHint:
    "Elles s’ajoutent aux horaires du lieu dans les chiffres de la page, et dans le lien. Les horaires affichés, eux, ne changent pas.",
  supposeDay: "Jour",
  supposeFrom: "De",
  supposeUntil: "À",
  supposeAdd: "Ajouter ces heures",
  supposeFault: "L’heure de fin doit suivre celle du début.",
  supposedHours: "Heures supposées",
  hoursGain: ({ count, number, group }) =>
    count === 0
      ? "Personne de plus ne trouve alors un lieu ouvert."
      : `${habitantsDePlus(count, number, group)} ${count > 1 ? "trouvent" : "trouve"} alors un lieu ouvert : sans ces heures, aucun lieu aux horaires connus ne l’est à leur portée.`,
  hoursGainWait: "Avec vos filtres, ce lieu n’est pas compté, ou les heures se calculent.",
  withdrawHours: "Retirer",
};

function souvenirs({
  planned,
  aside,
  supposed,
}: {
  readonly planned: number;
  readonly aside: number;
  readonly supposed: number;
}): string {
  return liste([
    ...(planned > 0 ? [`${nombre(planned)} ${planned > 1 ? "lieux envisagés" : "lieu envisagé"}`] : []),
    ...(aside > 0 ? [`${nombre(aside)} ${aside > 1 ? "lieux exclus" : "lieu exclu"}`] : []),
    ...(supposed > 0 ? [`${nombre(supposed)} ${supposed > 1 ? "horaires supposés" : "horaire supposé"}`] : []),
  ]);
}
