import type { ShownAccessMap } from "../../../domain/access/access-maps.ts";
import type { AccessModel } from "../../../domain/access/access-model.ts";
import type { SeasonChange } from "../../../domain/coverage/season-change.ts";
import type { PeopleGroup } from "../../../domain/demand/people-group.ts";
import type { Metric } from "../../../domain/network/conditions.ts";
import type { Named, ReachValues } from "../message.ts";
import { parLeModele, seuil } from "./details-grammar.ts";
import { nombre } from "./grammar.ts";
import { POPULATIONS } from "./people-grammar.ts";

export const accessMap = {
  accessMap: "Représentation",
  accessMaps: {
    communes: "Communes",
    epci: "Intercommunalités",
    departements: "Départements",
    zone: "Zone couverte",
    saisons: "Été / hiver",
  } satisfies Named<ShownAccessMap>,
  accessMapHints: {
    communes:
      "Chaque commune prend la couleur de la distance médiane de ses habitants au lieu le plus proche : la moitié d’entre eux est plus près.",
    epci: "Part de la population desservie dans chaque intercommunalité, comptée sur ses communes situées dans les sept départements. Touchez-en une sur la carte pour la choisir.",
    departements:
      "Part de la population desservie dans chaque département. Touchez-en un sur la carte pour le choisir.",
    zone: "Zone à moins du seuil d’un lieu ; le reste est hachuré.",
    saisons: "Effet de la fermeture des cols sur l’accès des habitants de chaque commune.",
  } satisfies Named<ShownAccessMap>,
  /** Reason why an access map is unavailable for the access model. */
  accessMapNeeds: {
    zone: "La zone couverte se dessine à vol d’oiseau seulement.",
    saisons: "La différence entre l’été et l’hiver se mesure par la route seulement.",
  } satisfies Named<"zone" | "saisons">,
  /** Meaning of the classes of an access map. */
  legendClasses: ({
    shown,
    threshold,
    model,
    group,
  }: {
    readonly shown: ShownAccessMap;
    readonly threshold: number;
    readonly model: AccessModel;
    readonly group: PeopleGroup;
  }) => {
    switch (shown) {
      case "epci":
      case "departements":
        return `Part de la ${POPULATIONS[group]} à moins de ${seuil(threshold, model)} d’un lieu, ${parLeModele(model)}`;
      case "zone":
        return `À moins de ${seuil(threshold, model)} d’un lieu, ${parLeModele(model)}`;
      case "saisons":
        return `Effet de l’hiver, au seuil de ${seuil(threshold, model)}`;
      default:
        return `Jusqu’au lieu le plus proche, ${parLeModele(model)}`;
    }
  },
  /** The people group of the figures; `name` is the territory. */
  legendPeopleOf: ({ name, group }: { readonly name: string; readonly group: PeopleGroup }) =>
    `Par classe, la ${POPULATIONS[group]} : ${name}`,
  legendPeople: "Habitants",
  legendShareOfPeople: "Part",
  /** Range of a class of shares in per cent: `atLeast` is undefined for the worst class, `below` for the best. */
  legendShare: ({ atLeast, below }: { readonly atLeast: number | undefined; readonly below: number | undefined }) => {
    if (atLeast === 100) return `${nombre(atLeast)} %`;
    if (below === undefined) return `${nombre(atLeast ?? 0)} % et plus`;
    return atLeast === undefined ? `Moins de ${nombre(below)} %` : `De ${nombre(atLeast)} à ${nombre(below)} %`;
  },
  legendSeasons: {
    perd: "Perd l’accès l’hiver",
    allonge: "Trajet plus long l’hiver",
    inchange: "Comme l’été",
    gagne: "Gagne l’accès l’hiver",
  } satisfies Named<SeasonChange>,
  legendHatch: ({ threshold, model }: ReachValues) => `Hachures : au-delà de ${seuil(threshold, model)}`,
  legendBeyond: ({ threshold, model }: ReachValues) => `Au-delà de ${seuil(threshold, model)}`,
  /** Borderline areas. */
  legendLimit: ({ threshold, model }: ReachValues) => `Hachures : à la limite de ${seuil(threshold, model)}`,
  legendLimitMeans:
    "À la limite, en deçà comme au-delà : l’erreur de nos distances ne permet pas de dire de quel côté du seuil.",
  /** Discs at the seats of communes without an outline. */
  legendNobody: "Sans objet : personne n’y habite",
  legendWithoutEpci: "Hors intercommunalité",
  legendDot: "Lieu",
  legendSymbols: "Symboles de la carte",
  legendToCome: "Mesure en cours…",
  legendCovered: "À moins du seuil d’un lieu",
  /** Range of a class of costs: `above` is undefined for the first class, `upTo` for the last. */
  legendAccess: ({
    above,
    upTo,
    metric,
  }: {
    readonly above: number | undefined;
    readonly upTo: number | undefined;
    readonly metric: Metric;
  }) => {
    if (above === undefined) return `${nombre(upTo ?? 0)} ${metric} au plus`;
    return upTo === undefined
      ? `Plus de ${nombre(above)} ${metric}`
      : `De ${nombre(above)} à ${nombre(upTo)} ${metric}`;
  },
  legendWay: "De la commune choisie au lieu le plus proche",
};
