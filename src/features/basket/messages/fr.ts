import type { Metric } from "../../../domain/network/conditions.ts";
import type { Category } from "../../../domain/place.ts";
import { environ } from "../../../ui/messages/fr/grammar.ts";
import type { People } from "../../../ui/messages/fr/people.ts";
import { habitants } from "../../../ui/messages/fr/people-grammar.ts";
import type { Cost, Named } from "../../../ui/messages/message.ts";

/** What access is measured to. `names` are those of the theme, or of the needs of a basket. */
export interface AccessChoiceWords {
  readonly access: "tous" | Category | "theme" | "besoins";
  readonly names: string;
}

/** What « Territoires » measures access to: a type of place, all places, a theme, or a basket of needs. */
export const basket = {
  /** Name of the choice, then its values. */
  accessTo: "Accès à",
  accessChoices: {
    "france-services": "France services",
    tous: "Tous les lieux",
    "espace-saisonnier": "Espaces saisonniers",
    "lieu-multiservices": "Lieux multi-services",
    theme: "Un thème",
    besoins: "Plusieurs besoins",
  } satisfies Named<AccessChoiceWords["access"]>,
  /** Heading of « Territoires », and condition in the sentence of the method. */
  accessTitle: ({ access, names }: AccessChoiceWords) => {
    if (access === "theme") return `Accès à un lieu pour ce thème\u00a0: ${names}`;
    if (access === "besoins") return `Accès à plusieurs besoins à la fois\u00a0: ${names}`;
    return {
      "france-services": "Accès à France services",
      tous: "Accès à tous les lieux",
      "espace-saisonnier": "Accès aux Espaces saisonniers",
      "lieu-multiservices": "Accès aux lieux multi-services et tiers-lieux",
    }[access];
  },
  /** What people are within the threshold of, after the threshold. */
  accessNear: ({ access, names }: AccessChoiceWords) => {
    if (access === "theme") return `d’un lieu pour ${names}`;
    if (access === "besoins") return `d’un lieu pour chacun de ces besoins (${names})`;
    return {
      tous: "d’un lieu",
      "france-services": "d’un France services",
      "espace-saisonnier": "d’un Espace saisonnier",
      "lieu-multiservices": "d’un lieu multi-services",
    }[access];
  },
  /** Instead of the words of the same names, with a basket: the cost is that of its farthest need. */
  basketCosts: {
    ownCost: {
      km: "Distance au besoin le plus éloigné",
      min: "Temps jusqu’au besoin le plus éloigné",
    } satisfies Named<Metric>,
    meanCost: {
      km: "Distance moyenne au besoin le plus éloigné",
      min: "Temps moyen jusqu’au besoin le plus éloigné",
    } satisfies Named<Metric>,
    unreached: ({ count, number, group }: People) =>
      count > 1
        ? `${habitants(count, number, group)} n’ont aucun trajet possible vers l’un au moins de ces besoins : la moyenne est celle des autres.`
        : `${habitants(count, number, group)} n’a aucun trajet possible vers l’un au moins de ces besoins : la moyenne est celle des autres.`,
    nearestPlace: "Lieu le plus proche pour le besoin le plus éloigné",
    noNearestPlace: "Il manque un trajet vers au moins un des besoins choisis.",
    departureHint:
      "Écrivez son nom : la page montre son besoin le plus éloigné, le lieu le plus proche qui y répond, et le trajet.",
    nearestInWinter: ({ place, value, metric }: Cost & { readonly place: string }) =>
      `L’hiver, pour le besoin le plus éloigné, le lieu le plus proche est ${place} : ${environ(value, metric)}.`,
    seasonsPlacesHint: "Habitants de ces communes dont c’est le lieu le plus proche pour le besoin le plus éloigné.",
    legendWay: "De la commune choisie au besoin le plus éloigné",
    reportMap: "Éloignement du besoin le plus éloigné, par commune",
    reportNearest: "Lieu le plus proche pour le besoin le plus éloigné",
  },
  basketMapHints: {
    communes:
      "Chaque commune prend la couleur de la distance médiane de ses habitants au plus éloigné des besoins choisis, chacun à son lieu le plus proche : la moitié d’entre eux est plus près.",
    cercles:
      "La surface d’un cercle indique le nombre d’habitants de la commune, sa couleur leur distance médiane au plus éloigné des besoins choisis, chacun à son lieu le plus proche.",
  },
  basketNeeds: "Besoins du panier",
  basketLimits: ({ least, most }: { readonly least: string; readonly most: string }) =>
    `De ${least} à ${most} besoins. Est desservie la personne qui a chacun d’eux à moins du seuil, chacun à son lieu le plus proche.`,
  /** What is drawn, proposed or counted otherwise with a basket. */
  basketMaps: "Zone et hexagones se dessinent pour un seul besoin.",
  basketSiting:
    "Avec plusieurs besoins, aucun emplacement ne peut être proposé : il faudrait savoir auxquels un nouveau lieu répondrait. Choisissez un seul type de lieu ou un seul thème sous « Accès à », ou ajoutez des lieux envisagés.",
  basketHours: "Avec plusieurs besoins, ces heures sont celles où au moins un lieu qui répond à l’un d’eux est ouvert.",
  /** Sum of the costs of the needs; `mean` has its unit, `amount` is the number of needs. */
  basketSum: ({ amount, mean }: { readonly amount: string; readonly mean: string }) =>
    `En moyenne, la somme des trajets vers les ${amount} besoins, un aller pour chacun depuis chez soi, est de ${mean} par habitant.`,
  basketUnreached: ({ people }: { readonly people: string }) =>
    `${people} ont un besoin sans aucun trajet possible : ils ne sont pas dans cette moyenne.`,
  basketFarthest: ({ names }: { readonly names: string }) =>
    `Le besoin le plus éloigné pour le plus d’habitants : ${names}.`,
};

export type BasketWords = typeof basket;
