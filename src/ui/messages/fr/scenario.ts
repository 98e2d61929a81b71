import type { Metric } from "../../../domain/network/conditions.ts";
import type { Direction } from "../../../domain/scenario/step-position.ts";
import type { TableLevel } from "../../../model/app-state.ts";
import type { Counted, Named, ReachValues } from "../message.ts";
import { liste, parLeModele, seuil } from "./details-grammar.ts";
import { nombre } from "./grammar.ts";
import type { People } from "./people.ts";
import { habitants, habitantsDePlus } from "./people-grammar.ts";

/** Numbers of planned and of excluded places. */
export interface Remembered {
  readonly planned: number;
  readonly aside: number;
}

export const scenario = {
  scenarioHint:
    "Ajoutez un lieu qui n’existe pas encore, ou ouvrez la fiche d’un lieu pour l’exclure : les chiffres de la page sont mis à jour.",
  addPlanned: "Ajouter un lieu envisagé",
  addOnMap: "Cliquer sur la carte",
  addOnMapHint: "À l’endroit exact.",
  addInCommune: "Dans une commune",
  addInCommuneHint: "Écrivez son nom : le lieu est placé à sa mairie.",
  noMapToClick: "La carte n’est pas disponible : choisissez une commune.",
  plannedFull: ({ count }: Counted) =>
    `${nombre(count)} lieux envisagés au plus : retirez-en un pour en ajouter un autre.`,
  /** Effect of the next click on the map. */
  placing: {
    adding: "Cliquez sur la carte à l’emplacement du nouveau lieu.",
    moving: "Cliquez sur la carte à son nouvel emplacement.",
  } satisfies Named<"adding" | "moving">,
  placingEscape: "Échap pour abandonner.",
  placingRefused: "Cet endroit est hors des sept départements : personne n’y est compté. Cliquez ailleurs.",
  stopPlacing: "Abandonner",
  plannedPlaces: "Lieux envisagés",
  plannedName: "Nom du lieu",
  /** People that a planned place serves additionally when it is the only planned one. */
  plannedGain: ({ count, number, group }: People) =>
    count === 0
      ? "À lui seul, il ne dessert personne de plus."
      : `À lui seul, il dessert ${habitantsDePlus(count, number, group)}.`,
  /** People that a planned place serves in addition to the other planned places. */
  plannedMarginal: ({ count, number }: People) =>
    count === 0
      ? "Les autres lieux envisagés suffisent."
      : `En plus des autres lieux envisagés, il en dessert ${number}.`,
  /** A link may place one outside the region. */
  plannedOutside: "Hors des sept départements : son effet est mal mesuré.",
  movePlanned: "Déplacer",
  removePlanned: "Retirer",
  moveSteps: {
    north: "Vers le nord",
    south: "Vers le sud",
    east: "Vers l’est",
    west: "Vers l’ouest",
  } satisfies Named<Direction>,
  moveStepsHint: "500 m à la fois, 5 km avec Maj. Les flèches du clavier aussi.",
  moveToCommune: "À la mairie d’une commune",
  stepRefused: "Plus loin, le lieu serait hors des sept départements.",
  plannedRemoved: ({ name }: { readonly name: string }) => `Retiré : ${name}.`,
  scenarioCleared: "Tous les lieux existants comptent de nouveau, sans lieu envisagé.",
  undo: "Annuler",
  clearScenario: "Effacer le scénario",
  excludedPlaces: "Lieux exclus",
  excludePlace: "Exclure ce lieu",
  restorePlace: "Réintégrer ce lieu",
  isExcluded: "Ce lieu est exclu : les chiffres de la page ne le comptent pas.",
  /** People whom a return of the excluded place would serve. */
  returnGain: ({ count, number, group }: People) =>
    count === 0
      ? "Le réintégrer ne desservirait personne de plus."
      : `Le réintégrer desservirait de nouveau ${habitants(count, number, group)}.`,
  excludedUncounted: "Avec vos filtres, ce lieu n’est pas compté.",
  /** People and communes that the exclusion of a place would leave unserved. */
  closureLoss: ({ count, number, communes, group }: People & { readonly communes: number }) =>
    count === 0
      ? "Sans ce lieu, tous les habitants resteraient desservis par un autre."
      : `Sans ce lieu, ${habitants(count, number, group)} de ${nombre(communes)} ${communes > 1 ? "communes" : "commune"} ne ${count > 1 ? "seraient" : "serait"} plus ${count > 1 ? "desservis" : "desservi"}.`,
  /** Threshold of that count. */
  closureReach: ({ threshold, model }: ReachValues) =>
    `Compté à moins de ${seuil(threshold, model)} ${parLeModele(model)}.`,
  closureMost: ({ text }: { readonly text: string }) => `Les plus peuplées : ${text}.`,
  remembered: (kept: Remembered) => `Cet appareil garde en mémoire ${souvenirs(kept)}.`,
  resumeRemembered: "Reprendre ce scénario",
  forgetRemembered: "Oublier",
  scenarioEffect: "Effet du scénario",
  effectNone: "Le nombre d’habitants desservis ne change pas.",
  effectGained: ({ count, number, group }: People) =>
    `${habitantsDePlus(count, number, group)} ${count > 1 ? "sont desservis" : "est desservi"}.`,
  effectLost: ({ count, number, group }: People) =>
    `${habitants(count, number, group)} ${count > 1 ? "ne sont plus desservis" : "n’est plus desservi"}.`,
  effectBefore: "Avant",
  effectAfter: "Après",
  effectCovered: "Habitants desservis",
  effectMean: { km: "Distance moyenne", min: "Temps moyen" } satisfies Named<Metric>,
  changedTerritories: "Territoires qui changent le plus",
  changedLevel: "Territoires comparés",
  changedLevels: {
    departement: "Départements",
    epci: "Intercommunalités",
    commune: "Communes",
  } satisfies Named<TableLevel>,
  changedTerritory: "Territoire",
  /** Heading of the column of people who become served or unserved: +265, −769. */
  changedPeople: "Habitants",
  changedNone: "Rien ne change à ce niveau.",
  showAllRows: ({ count }: Counted) => `Tout montrer (${nombre(count)})`,
  losers: "Communes qui ne sont plus desservies",
  /** Next place of a commune that is no longer served. */
  loserNext: ({ place, text }: { readonly place: string; readonly text: string }) => `ensuite ${place}, ${text}`,
  loserNone: "ensuite aucun lieu",
  legendPlanned: "Lieu envisagé",
  legendExcluded: "Lieu exclu",
};

function souvenirs({ planned, aside }: Remembered): string {
  return liste([
    ...(planned > 0 ? [`${nombre(planned)} ${planned > 1 ? "lieux envisagés" : "lieu envisagé"}`] : []),
    ...(aside > 0 ? [`${nombre(aside)} ${aside > 1 ? "lieux exclus" : "lieu exclu"}`] : []),
  ]);
}
