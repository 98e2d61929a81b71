import type { PeopleGroup } from "../../../domain/demand/people-group.ts";
import type { Metric } from "../../../domain/network/conditions.ts";
import type { TerritoryLevel } from "../../../domain/territory-ref.ts";
import type { Counted, Named, ReachValues } from "../message.ts";
import { seuil } from "./details-grammar.ts";
import { nombre } from "./grammar.ts";
import type { People } from "./people.ts";
import { habitants, habitantsDePlus, OF_GROUP } from "./people-grammar.ts";

export const figures = {
  territory: "Territoire",
  territoryHint: "Écrivez un département, une intercommunalité (EPCI) ou une commune.",
  clearTerritory: "Revenir aux sept départements",
  territoryLevels: {
    region: "Région",
    departement: "Départements",
    epci: "Intercommunalités (EPCI)",
    commune: "Communes",
  } satisfies Named<TerritoryLevel>,
  noTerritory: ({ text }: { readonly text: string }) =>
    `Aucun territoire des sept départements ne s’appelle « ${text} ».`,
  /** Note on an EPCI with communes outside the region. */
  epciPartly: ({ counted, all }: { readonly counted: number; readonly all: number }) =>
    counted === 1
      ? `Une de ses ${nombre(all)} communes est dans les sept départements ; les chiffres portent sur elle.`
      : `${nombre(counted)} de ses ${nombre(all)} communes sont dans les sept départements ; les chiffres portent sur elles.`,
  /** Accessible labels of two values with an arrow between them. */
  before: "avant",
  after: "après",
  /** Label of the cost of a single commune. */
  meanCost: {
    km: "Distance moyenne au lieu le plus proche",
    min: "Temps moyen jusqu’au lieu le plus proche",
  } satisfies Named<Metric>,
  medianCost: { km: "Distance médiane", min: "Temps médian" } satisfies Named<Metric>,
  noWayToPlace: "aucun trajet",
  unreached: ({ count, number, group }: People) =>
    count > 1
      ? `${habitants(count, number, group)} n’ont aucun trajet possible vers un lieu : la moyenne est celle des autres.`
      : `${habitants(count, number, group)} n’a aucun trajet possible vers un lieu : la moyenne est celle des autres.`,
  farthestCommune: "Commune la plus éloignée",
  placesInTerritory: "Lieux d’accueil sur place",
  placesPer10000: ({ group }: { readonly group: PeopleGroup }) => `Lieux pour 10 000 habitants${OF_GROUP[group]}`,
  peopleGained: ({ count, number, group }: People) =>
    `${habitantsDePlus(count, number, group)} ${count > 1 ? "desservis" : "desservi"}`,
  peopleLost: ({ count, number, group }: People) =>
    `${habitants(count, number, group)} ${count > 1 ? "desservis" : "desservi"} de moins`,
  peopleSame: "Autant d’habitants desservis qu’avant",
  aims: "Objectifs de l’État pour France services : 20 et 30 minutes",
  aimMinutes: ({ minutes }: { readonly minutes: number }) => `${nombre(minutes)} min`,
  aimOurs: ({ territory, season }: { readonly territory: string; readonly season: "ete" | "hiver" }) =>
    `Estimation par la route, ${season === "ete" ? "l’été" : "l’hiver (cols fermés)"} : ${territory}`,
  aimPublished: ({ date }: { readonly date: string }) => `France entière : chiffre publié (${date})`,
  aimUnpublished: "pas de chiffre connu ici",
  aimMeasure: "Mesurer ainsi",
  aimDifference:
    "Nos temps sont estimés depuis là où vivent les habitants, sans trafic, vers les seuls lieux comptés, dans nos sept départements. Le chiffre national suit une autre méthode, sur toute la France : il donne un ordre de grandeur, pas une comparaison au dixième près.",
  aimOnFranceServices:
    "L’objectif porte sur les seuls France services : filtrez ce type de lieu pour le rapprocher du chiffre national.",
  gapsOf: ({
    count,
    people,
    territory,
  }: {
    readonly count: number;
    readonly people: string;
    readonly territory: string;
  }) =>
    `${territory} : ${nombre(count)} ${count > 1 ? "communes non desservies" : "commune non desservie"}, entièrement ou en partie : ${people} au-delà du seuil. Par nombre d’habitants au-delà :`,
  noGaps: "Toutes les communes sont entièrement desservies.",
  gapNearest: ({ place, number }: { readonly place: string; readonly number: string }) => `${number} : ${place}`,
  /** A cost beyond the threshold that rounds to it. */
  justBeyond: ({ threshold, model }: ReachValues) => `un peu plus de ${seuil(threshold, model)}`,
  moreGaps: ({ count }: Counted) =>
    count > 1 ? `Afficher ${nombre(count)} communes de plus` : "Afficher la dernière commune",
};
