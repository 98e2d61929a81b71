import type { AccessModel } from "../../../domain/access/access-model.ts";
import type { DemandPlace, PeopleGroup } from "../../../domain/demand/people-group.ts";
import type { Counted, ReachValues } from "../message.ts";
import { parLeModele, seuil } from "./details-grammar.ts";
import { nombre } from "./grammar.ts";
import { POPULATIONS } from "./people-grammar.ts";

/** Parameters of the sentence on the method of a figure, which also appears on paper. */
export interface Measured {
  /** Number of visible reception places that count. */
  readonly count: number;
  readonly planned: number;
  readonly excluded: number;
  /** Text of each filter. */
  readonly filters: readonly string[];
  readonly model: AccessModel;
  readonly threshold: number;
  readonly communes: number;
  readonly group: PeopleGroup;
  readonly place: DemandPlace;
  /** Number of demand points. */
  readonly points: number;
  /** Vintage of the population. */
  readonly vintage: string;
}

const NO_PLACE = "Aucun lieu d’accueil visible : personne n’est desservi.";

export const coverage = {
  coverage: "Population desservie",
  noMeasuredPlace: NO_PLACE,
  measured: ({
    count,
    planned,
    excluded,
    filters,
    model,
    threshold,
    communes,
    group,
    place,
    points,
    vintage,
  }: Measured) => {
    const asked = filters.length === 0 ? "sans filtre" : filters.join(" ; ");
    if (count + planned === 0) return filters.length === 0 ? NO_PLACE : `${NO_PLACE} Filtres : ${asked}.`;
    const places = [
      ...(count === 0 ? [] : [`${deLUn(count, "lieu d’accueil visible", "lieux d’accueil visibles")} (${asked})`]),
      ...(planned === 0 ? [] : [deLUn(planned, "lieu envisagé", "lieux envisagés")]),
    ];
    const without =
      excluded === 0 ? "" : `, sans ${excluded === 1 ? "le lieu exclu" : `les ${nombre(excluded)} lieux exclus`}`;
    const where =
      place === "habitat"
        ? `là où elle vit, autour de ${nombre(points)} points des ${nombre(communes)} communes`
        : `à la mairie de chacune des ${nombre(communes)} communes`;
    return `Mesure : la ${POPULATIONS[group]} à ${seuil(threshold, model)} au plus, ${parLeModele(model)}, ${places.join(" ou ")}${without}, comptée ${where} (population municipale, millésime ${vintage}).`;
  },
  /** One filter within the sentence. */
  filterClause: ({ group, values }: { readonly group: string; readonly values: string }) => `${group} : ${values}`,
  otherTypeNotCounted: ({ count }: Counted) =>
    count === 1
      ? "Un lieu importé d’un autre type que les trois de la carte n’est pas compté."
      : `${nombre(count)} lieux importés d’un autre type que les trois de la carte ne sont pas comptés.`,
  notMeasured: ({ count }: Counted) =>
    count === 1
      ? "Un service de logement ou une aire visible n’est pas compté : on n’y reçoit pas le public."
      : `${nombre(count)} services de logement ou aires visibles ne sont pas comptés : on n’y reçoit pas le public.`,
  threshold: "Seuil",
  thresholdValue: ({ threshold, model }: ReachValues) => `${seuil(threshold, model)} ${parLeModele(model)}`,
  shareWithin: ({
    threshold,
    model,
    group,
    near,
  }: {
    readonly threshold: number;
    readonly model: AccessModel;
    readonly group: PeopleGroup;
    /** Text of `accessNear`. */
    readonly near: string;
  }) => `de la ${POPULATIONS[group]} à moins de ${seuil(threshold, model)} ${near}, ${parLeModele(model)}`,
  covered: "Desservis",
  uncovered: "Non desservis",
  coveredSurface: ({ share }: { readonly share: string }) => `Zone couverte : ${share} de la surface`,
  drawingSurface: "Dessin de la zone couverte…",
  surfaceFailed: "La zone couverte n’a pas pu être dessinée ; les chiffres, eux, sont justes.",
  share: "Part desservie",
  wholeRegion: "Les sept départements",
  notApplicable: "sans objet",
  communesFailed:
    "Sans le fichier des communes, la population desservie ne peut pas être calculée. La liste et la carte restent utilisables.",
};

export type CoverageWords = typeof coverage;

/** Writes "du lieu visible" or "de l’un des 12 lieux visibles". */
function deLUn(count: number, one: string, many: string): string {
  return count === 1 ? `du ${one}` : `de l’un des ${nombre(count)} ${many}`;
}
