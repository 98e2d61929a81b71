import type { AccessModel } from "../../../domain/access/access-model.ts";
import type { PeopleGroup } from "../../../domain/demand/people-group.ts";
import type { Metric } from "../../../domain/network/conditions.ts";
import type { ActiveMode } from "../../../domain/network/travel-mode.ts";
import type { SitingScope } from "../../../domain/siting/siting-question.ts";
import { parLeModele, seuil } from "../../../ui/messages/fr/details-grammar.ts";
import { MODES, nombre } from "../../../ui/messages/fr/grammar.ts";
import type { People } from "../../../ui/messages/fr/people.ts";
import { habitants, habitantsDePlus } from "../../../ui/messages/fr/people-grammar.ts";
import type { Counted, Named } from "../../../ui/messages/message.ts";

interface Cost {
  readonly number: string;
  readonly metric: Metric;
}

interface MeanChange extends Cost {
  /** Number of places. */
  readonly count: number;
  readonly before: string;
}

interface Tenth extends People {
  readonly share: string;
  readonly metric: Metric;
  /** Least cost; undefined without a way to any place. */
  readonly from: string | undefined;
}

interface EndText {
  readonly lead: string;
  readonly gain: string;
  readonly after: string;
  readonly verdict: string;
}

interface Served {
  readonly before: string;
  readonly share: string;
  readonly model: AccessModel;
  readonly threshold: number;
}

/** « Meilleurs emplacements ». Numbers and shares are formatted. */
export const siting = {
  sitingIntro:
    "Où ouvrir les prochains lieux, compte tenu de ceux déjà comptés ? Chaque mairie est un emplacement possible ; les lieux envisagés comptent comme ouverts.",
  /** Note for the measured access model: the effect of planned places is estimated by the road model. */
  sitingEstimated:
    "L’effet des lieux envisagés n’est pas mesuré : la page l’estime d’après son réseau routier, l’été, et le compare aux trajets mesurés.",
  sitingCount: "Nombre de lieux",
  sitingFewer: "Un lieu de moins",
  sitingMore: "Un lieu de plus",
  sitingAim: "Objectif",
  sitingAimCovering: "Le plus d’habitants desservis",
  sitingAimMean: ({ metric }: { readonly metric: Metric }): string =>
    metric === "km" ? "La distance moyenne la plus courte" : "Le temps moyen le plus court",
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
  /** The aim of the mean. */
  sitingMean: {
    title: ({ model }: { readonly model: AccessModel }) => `En moyenne ${parLeModele(model)}`,
    total: ({ count, before, number, metric }: MeanChange) =>
      `${lieux(count)} ${count > 1 ? "abaisseraient" : "abaisserait"} la moyenne de ${before} à ${number} ${metric}.`,
    gain: ({ number, metric }: Cost) => `− ${number} ${metric} en moyenne`,
    after: ({ number, metric }: Cost) => `${number} ${metric} en moyenne ensuite`,
    more: ({ number, metric }: Cost) => `Un autre choix abaisserait la moyenne d’au plus ${number} ${metric} de plus.`,
    compared: ({ model }: { readonly model: AccessModel }) => `la moyenne ${parLeModele(model)}`,
  },
  /** The aim of the farthest inhabitant. */
  sitingFarthest: {
    aim: "Rapprocher l’habitant le plus éloigné",
    title: ({ model }: { readonly model: AccessModel }) => `Pour l’habitant le plus éloigné, ${parLeModele(model)}`,
    total: ({ count, before, number, metric }: MeanChange) =>
      `${lieux(count)} ${count > 1 ? "ramèneraient" : "ramènerait"} de ${before} à ${number} ${metric} le trajet de l’habitant le plus éloigné.`,
    gain: ({ number, metric }: Cost) => `− ${number} ${metric} pour le plus éloigné`,
    noGain: "Rien pour le plus éloigné",
    after: ({ number, metric }: Cost) => `${number} ${metric} au plus ensuite`,
    more: ({ number, metric }: Cost) => `Un autre choix le rapprocherait encore d’au plus ${number} ${metric}.`,
    /** Who is the farthest in the end. */
    where: ({ commune }: { readonly commune: string }) => `Commune où habite ensuite le plus éloigné : ${commune}.`,
    stays: ({ number, metric, commune }: Cost & { readonly commune: string }) =>
      `Aucun emplacement possible ne rapproche l’habitant le plus éloigné, à ${number} ${metric} (commune : ${commune}). Élargissez le choix des emplacements, ou limitez les habitants comptés.`,
    unreached: ({ count, number, group }: People) =>
      `${habitants(count, number, group)} sans chemin vers aucun lieu, présent ou possible : ${count > 1 ? "ils ne comptent pas" : "il ne compte pas"} ici.`,
    capped: ({ number, metric }: Cost) =>
      `Un habitant qui n’a aujourd’hui de chemin vers aucun lieu compte comme s’il était à ${number} ${metric}.`,
    compared: ({ model }: { readonly model: AccessModel }) =>
      `le trajet de l’habitant le plus éloigné, ${parLeModele(model)}`,
  },
  /** The aim of the tenth that is the worst served. */
  sitingTenth: {
    aim: "L’équité : rapprocher en moyenne les 10 % les plus éloignés",
    title: ({ model }: { readonly model: AccessModel }) =>
      `Pour les 10 % d’habitants les plus éloignés, ${parLeModele(model)}`,
    total: ({ count, before, number, metric }: MeanChange) =>
      `${lieux(count)} ${count > 1 ? "abaisseraient" : "abaisserait"} de ${before} à ${number} ${metric} la moyenne des 10 % d’habitants les plus éloignés.`,
    gain: ({ number, metric }: Cost) => `− ${number} ${metric} en moyenne pour eux`,
    after: ({ number, metric }: Cost) => `${number} ${metric} en moyenne pour eux ensuite`,
    more: ({ number, metric }: Cost) =>
      `Un autre choix abaisserait leur moyenne d’au plus ${number} ${metric} de plus.`,
    /** Who they are. */
    who: ({ count, number, group, share, from, metric }: Tenth) =>
      `Ce sont ${habitants(count, number, group)}, soit ${share} des habitants comptés, ${from === undefined ? "sans chemin vers aucun lieu aujourd’hui" : `à ${from} ${metric} ou plus d’un lieu aujourd’hui`} ; ce sont les mêmes avant et après.`,
    served: ({ before, share, model, threshold }: Served) =>
      `À moins de ${seuil(threshold, model)} : ${before} d’entre eux aujourd’hui, ${share} ensuite.`,
    compared: ({ model }: { readonly model: AccessModel }) =>
      `la moyenne des 10 % d’habitants les plus éloignés aujourd’hui, ${parLeModele(model)}`,
  },
  /** The proposal when all journeys have the shortest or the longest length of their range. */
  sitingEnds: {
    lead: { least: "Si tous étaient aussi courts que possible", most: "Si tous étaient aussi longs que possible" },
    isBest: "ce choix resterait le meilleur, c’est prouvé.",
    unproven: "aucun choix meilleur n’a été trouvé, mais ce n’est pas prouvé.",
    better: ({ by, instead, out }: { readonly by: string; readonly instead: string; readonly out: string }) =>
      `un autre choix ferait mieux de ${by} : ${instead}${out === "" ? "" : ` au lieu de ${out}`}.`,
    text: ({ lead, gain, after, verdict }: EndText) => `${lead} : ${gain}, ${after} ; ${verdict}`,
  },
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
  sitingCapped: ({ number, metric }: { readonly number: string; readonly metric: Metric }) =>
    `Un habitant pour qui aucun lieu n’est accessible compte pour ${number} ${metric} dans ces moyennes.`,
  sitingShared: ({ count, of }: { readonly count: number; readonly of: number }) => {
    if (count === 0) return "Aucun de ces emplacements n’est le même à vol d’oiseau.";
    if (of === 1) return "L’emplacement est le même à vol d’oiseau.";
    if (count === of) return `Les ${nombre(of)} emplacements sont les mêmes à vol d’oiseau.`;
    return count > 1
      ? `${nombre(count)} des ${nombre(of)} emplacements sont les mêmes à vol d’oiseau.`
      : `Un des ${nombre(of)} emplacements est le même à vol d’oiseau.`;
  },
  sitingAlsoStraight: "aussi à vol d’oiseau",
  sitingAlsoByRoad: ({ mode }: { readonly mode: ActiveMode | undefined }) =>
    mode === undefined ? "aussi par la route" : `aussi ${MODES[mode].toLowerCase()}`,
  legendSites: "Emplacement proposé, dans l’ordre",
  sitingStraightNote: "Pour comparer : les emplacements proposés à vol d’oiseau, sans tenir compte des cols.",
};

export type SitingWords = typeof siting;

function lieux(count: number): string {
  return `${nombre(count)} ${count > 1 ? "lieux" : "lieu"}`;
}
