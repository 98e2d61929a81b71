import type { AccessModel } from "../../../domain/access/access-model.ts";
import type { PeopleGroup } from "../../../domain/demand/people-group.ts";
import type { Counted, ReachValues } from "../message.ts";
import { parLeModele, seuil } from "./details-grammar.ts";
import { nombre } from "./grammar.ts";
import { POPULATIONS } from "./people-grammar.ts";

/** Parameters of the sentence on the method of a figure, which also appears on paper. */
export interface Measured {
  /** Number of reception places that count. */
  readonly count: number;
  readonly planned: number;
  readonly excluded: number;
  /** What access is measured to, unless to all places, and the imported file. */
  readonly conditions: readonly string[];
  readonly model: AccessModel;
  readonly threshold: number;
  readonly communes: number;
  readonly group: PeopleGroup;
  /** Number of demand points. */
  readonly points: number;
  /** Vintage of the population. */
  readonly vintage: string;
}

export const coverage = {
  noMeasuredPlace: "Aucun lieu d’accueil de ce type : personne n’est desservi.",
  measured: ({
    count,
    planned,
    excluded,
    conditions,
    model,
    threshold,
    communes,
    group,
    points,
    vintage,
  }: Measured) => {
    const asked = conditions.length === 0 ? "tous les types" : conditions.join(" ; ");
    if (count + planned === 0) return `Aucun lieu d’accueil (${asked}) : personne n’est desservi.`;
    const places = [
      ...(count === 0 ? [] : [`${deLUn(count, "lieu d’accueil", "lieux d’accueil")} (${asked})`]),
      ...(planned === 0 ? [] : [deLUn(planned, "lieu envisagé", "lieux envisagés")]),
    ];
    const without =
      excluded === 0 ? "" : `, sans ${excluded === 1 ? "le lieu exclu" : `les ${nombre(excluded)} lieux exclus`}`;
    const where = `là où elle vit, autour de ${nombre(points)} points des ${nombre(communes)} communes`;
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
      ? "Un service de logement ou une aire n’est pas compté : on n’y reçoit pas le public."
      : `${nombre(count)} services de logement ou aires ne sont pas comptés : on n’y reçoit pas le public.`,
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

/** Writes "du lieu" or "de l’un des 12 lieux". */
function deLUn(count: number, one: string, many: string): string {
  return count === 1 ? `du ${one}` : `de l’un des ${nombre(count)} ${many}`;
}
