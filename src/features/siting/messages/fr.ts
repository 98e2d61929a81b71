import type { AccessModel } from "../../../domain/access/access-model.ts";
import type { PeopleGroup } from "../../../domain/demand/people-group.ts";
import type { SitingScope } from "../../../domain/siting/siting-question.ts";
import { parLeModele, seuil } from "../../../ui/messages/fr/details-grammar.ts";
import { nombre } from "../../../ui/messages/fr/grammar.ts";
import type { People } from "../../../ui/messages/fr/people.ts";
import { habitants, habitantsDePlus } from "../../../ui/messages/fr/people-grammar.ts";
import type { Counted, Named } from "../../../ui/messages/message.ts";

interface Compared {
  /** Communes where a place may stand. */
  readonly allowed: number;
  readonly model: AccessModel;
  readonly threshold: number;
}

/** « Meilleurs emplacements ». Numbers and shares are formatted. */
export const siting = {
  sitingIntro:
    "Où ouvrir les prochains lieux, compte tenu de ceux déjà comptés ? Chaque mairie est un emplacement possible ; les lieux envisagés comptent comme ouverts.",
  sitingCount: "Nombre de lieux",
  sitingFewer: "Un lieu de moins",
  sitingMore: "Un lieu de plus",
  sitingCandidates: "Emplacements possibles",
  sitingDemand: "Habitants comptés",
  sitingAllCommunes: "Toutes les communes",
  sitingScopes: { region: "Toute la région", territoire: "Le territoire choisi" } satisfies Named<SitingScope>,
  sitingNoTerritory: "Choisissez un territoire, dans « Population desservie », pour y limiter la recherche.",
  sitingPropose: "Proposer les meilleurs emplacements",
  sitingComputing: "Recherche des meilleurs emplacements…",
  sitingFailed:
    "Les emplacements n’ont pas pu être calculés. Vos choix sont gardés : relancez le calcul, ou rechargez la page.",
  sitingCancel: "Annuler",
  sitingClear: "Effacer la proposition",
  sitingListTitle: ({ model, threshold }: { readonly model: AccessModel; readonly threshold: number }) =>
    `À moins de ${seuil(threshold, model)} ${parLeModele(model)}`,
  sitingTotal: ({
    count,
    number,
    before,
    share,
    group,
  }: {
    /** Number of places. */
    readonly count: number;
    readonly group: PeopleGroup;
    readonly number: string;
    readonly before: string;
    readonly share: string;
  }) =>
    `${lieux(count)} ${count > 1 ? "desserviraient" : "desservirait"} ${habitantsDePlus(2, number, group)} : ${share} des habitants comptés seraient desservis, au lieu de ${before}.`,
  sitingGain: ({ count, number, group }: People) => `+ ${habitants(count, number, group)}`,
  sitingAfter: ({ share }: { readonly share: string }) => `${share} desservis ensuite`,
  sitingIsBest: ({ count }: Counted) =>
    `C’est prouvé : ${count > 1 ? `aucun autre choix de ${nombre(count)} lieux ne fait mieux.` : "aucun autre lieu ne fait mieux."}`,
  /** What was compared, and what the proof does not say. */
  sitingCompared: ({ allowed, model, threshold }: Compared) =>
    `Sont comparés tous les choix parmi ${communes(allowed)}, selon le nombre d’habitants à moins de ${seuil(threshold, model)} ${parLeModele(model)}.${model.kind === "route" ? " Les trajets sont ceux que la page estime, sans leur fourchette." : ""}`,
  sitingReportTitle: "Meilleurs emplacements proposés",
  sitingReportGain: "Apport",
  sitingReportAfter: "Ensuite",
  sitingAdd: "Ajouter",
  sitingAddPlace: ({ commune }: { readonly commune: string }) => `Ajouter ${commune} aux lieux envisagés`,
  sitingRemove: "Retirer",
  sitingRemovePlace: ({ commune }: { readonly commune: string }) => `Retirer ${commune} des lieux envisagés`,
  sitingAddAll: "Tout ajouter aux lieux envisagés",
  sitingAtMost: ({ count, number, group }: People) =>
    `Un autre choix desservirait au plus ${habitantsDePlus(count, number, group)}.`,
  sitingEnough: ({ count }: Counted) =>
    count > 1
      ? `${nombre(count)} lieux suffisent : un emplacement de plus n’apporterait rien.`
      : "Un lieu suffit : un emplacement de plus n’apporterait rien.",
  sitingAllServed: "Tous les habitants comptés sont déjà desservis : aucun emplacement n’en ajouterait.",
  sitingNoGain:
    "Aucun emplacement possible n’améliore l’accès des habitants comptés. Élargissez le choix des emplacements, ou relevez le seuil.",
  sitingNobody: "Personne n’habite le territoire compté : sans objet.",
  sitingShared: ({ count, of }: { readonly count: number; readonly of: number }) => {
    if (count === 0) return "Aucun de ces emplacements n’est le même à vol d’oiseau.";
    if (of === 1) return "L’emplacement est le même à vol d’oiseau.";
    if (count === of) return `Les ${nombre(of)} emplacements sont les mêmes à vol d’oiseau.`;
    return count > 1
      ? `${nombre(count)} des ${nombre(of)} emplacements sont les mêmes à vol d’oiseau.`
      : `Un des ${nombre(of)} emplacements est le même à vol d’oiseau.`;
  },
  sitingAlsoStraight: "aussi à vol d’oiseau",
  sitingAlsoByRoad: "aussi par la route",
  legendSites: "Emplacement proposé, dans l’ordre",
  sitingStraightNote: "Pour comparer : les emplacements proposés à vol d’oiseau, sans tenir compte des cols.",
};

function lieux(count: number): string {
  return `${nombre(count)} ${count > 1 ? "lieux" : "lieu"}`;
}

function communes(count: number): string {
  return `${nombre(count)} ${count > 1 ? "communes" : "commune"}`;
}
