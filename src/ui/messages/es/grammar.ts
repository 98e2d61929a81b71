import type { AccessModel } from "../../../domain/access/access-model.ts";
import type { Metric } from "../../../domain/network/conditions.ts";
import type { PassageKind } from "../../../domain/network/road-network.ts";
import { durationText } from "../../duration-text.ts";
import { once } from "../../once.ts";

const numbers = once(() => new Intl.NumberFormat("es-ES"));
const lists = once(() => new Intl.ListFormat("es-ES"));

export function places(count: number): string {
  return `${number(count)} ${count === 1 ? "lugar" : "lugares"}`;
}

export function number(count: number): string {
  return numbers().format(count);
}

export const PASSAGES: Readonly<Record<PassageKind, string>> = {
  col: "este puerto",
  tunnel: "este túnel",
  pont: "este puente",
  carrefour: "este cruce",
  gorge: "esta garganta",
};

/** Ending of adjectives that agree with the kind of a passage. */
export function ending(kind: PassageKind): string {
  return kind === "gorge" ? "a" : "o";
}

export function passes(count: number): string {
  return `${number(count)} ${count === 1 ? "puerto" : "puertos"}`;
}

/** Access model as an adverbial: "en línea recta". */
export function byModel(model: AccessModel): string {
  if (model.kind === "droite") return "en línea recta";
  return model.season === "ete" ? "por carretera, en verano" : "por carretera, en invierno (puertos cerrados)";
}

/** Threshold with the unit of the access model: "20 km". */
export function reach(threshold: number, model: AccessModel): string {
  return `${number(threshold)} ${model.kind === "droite" ? "km" : model.metric}`;
}

/** Cost of an estimated way: "unos 25 km". */
export function about(value: number, metric: Metric): string {
  return value === 0 ? exact(value, metric) : `unos ${exact(value, metric)}`;
}

/** Cost without a word for an estimate: "25 km"; "menos de 5 min" for 0, which stands for less than the least step. */
export function exact(value: number, metric: Metric): string {
  if (value === 0) return metric === "km" ? "menos de 1 km" : "menos de 5 min";
  return metric === "min" ? durationText(value, number) : `${number(value)} km`;
}

export function list(items: readonly string[]): string {
  return lists().format(items);
}
