import type { AccessModel } from "../../../domain/access/access-model.ts";
import { once } from "../../once.ts";
import { nombre } from "./grammar.ts";

// Apart from grammar.ts, which is in the code of the first list.

const lists = once(() => new Intl.ListFormat("fr-FR"));

/** Access model as an adverbial: "à vol d’oiseau". */
export function parLeModele(model: AccessModel): string {
  if (model.kind === "droite") return "à vol d’oiseau";
  return model.season === "ete" ? "par la route, l’été" : "par la route, l’hiver (cols fermés)";
}

/** Threshold with the unit of the access model: "20 km". */
export function seuil(threshold: number, model: AccessModel): string {
  return `${nombre(threshold)} ${model.kind === "droite" ? "km" : model.metric}`;
}

export function liste(items: readonly string[]): string {
  return lists().format(items);
}
