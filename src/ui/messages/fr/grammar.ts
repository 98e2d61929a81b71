import type { Metric } from "../../../domain/network/conditions.ts";
import { durationText } from "../../duration-text.ts";
import { once } from "../../once.ts";

const numbers = once(() => new Intl.NumberFormat("fr-FR"));

export function lieux(count: number): string {
  return `${nombre(count)} ${count > 1 ? "lieux" : "lieu"}`;
}

/** Cost of an estimated way: "environ 25 km"; "1 km" at the door. */
export function environ(value: number, metric: Metric): string {
  return value <= 1 ? exact(value, metric) : `environ ${exact(value, metric)}`;
}

/** Cost without a word for an estimate: "25 km", and "1 km" for less; "moins de 5 min" for 0, which stands for less than the least step. */
export function exact(value: number, metric: Metric): string {
  if (value === 0) return metric === "km" ? "1 km" : "moins de 5 min";
  return metric === "min" ? durationText(value, nombre, true) : `${nombre(value)} km`;
}

export function nombre(count: number): string {
  return numbers().format(count);
}
