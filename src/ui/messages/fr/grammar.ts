import type { AccessModel } from "../../../domain/access/access-model.ts";
import type { Metric } from "../../../domain/network/conditions.ts";
import type { PassageKind } from "../../../domain/network/road-network.ts";
import type { ActiveMode } from "../../../domain/network/travel-mode.ts";
import { durationText } from "../../duration-text.ts";
import { once } from "../../once.ts";

const numbers = once(() => new Intl.NumberFormat("fr-FR"));
const lists = once(() => new Intl.ListFormat("fr-FR"));

export function lieux(count: number): string {
  return `${nombre(count)} ${count > 1 ? "lieux" : "lieu"}`;
}

export function cols(count: number): string {
  return `${nombre(count)} ${count > 1 ? "cols" : "col"}`;
}

/** How one travels without a car, as a sentence begins. */
export const MODES: Readonly<Record<ActiveMode, string>> = { pied: "À pied", velo: "À vélo", vae: "À vélo électrique" };

/** Access model as an adverbial: "à vol d’oiseau". */
export function parLeModele(model: AccessModel): string {
  if (model.kind === "droite") return "à vol d’oiseau";
  if (model.kind === "mesure") return "en voiture, trajets mesurés";
  if (model.mode !== undefined)
    return `${MODES[model.mode].toLowerCase()}, ${model.season === "ete" ? "l’été" : "l’hiver (cols fermés)"}`;
  return model.season === "ete" ? "par la route, l’été" : "par la route, l’hiver (cols fermés)";
}

/** Threshold with the unit of the access model: "20 km". */
export function seuil(threshold: number, model: AccessModel): string {
  return `${nombre(threshold)} ${model.kind === "droite" ? "km" : model.metric}`;
}

/** Cost of an estimated way: "environ 25 km". */
export function environ(value: number, metric: Metric): string {
  return value === 0 ? exact(value, metric) : `environ ${exact(value, metric)}`;
}

/** Cost without a word for an estimate: "25 km"; "moins de 5 min" for 0, which stands for less than the least step. */
export function exact(value: number, metric: Metric): string {
  if (value === 0) return metric === "km" ? "moins de 1 km" : "moins de 5 min";
  return metric === "min" ? durationText(value, nombre, true) : `${nombre(value)} km`;
}

/** Kind of a passage with the demonstrative: "ce col", "ce passage". */
export function ce(kind: PassageKind): string {
  return kind === "col" || kind === "tunnel" || kind === "pont" || kind === "carrefour" ? `ce ${kind}` : "ce passage";
}

export function liste(items: readonly string[]): string {
  return lists().format(items);
}

export function nombre(count: number): string {
  return numbers().format(count);
}
