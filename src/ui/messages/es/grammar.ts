import type { Metric } from "../../../domain/network/conditions.ts";
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

/** Cost of an estimated way: "unos 25 km"; "1 km" at the door. */
export function about(value: number, metric: Metric): string {
  return value <= 1 ? exact(value, metric) : `unos ${exact(value, metric)}`;
}

/** Cost without a word for an estimate: "25 km", and "1 km" for less; "menos de 5 min" for 0, which stands for less than the least step. */
export function exact(value: number, metric: Metric): string {
  if (value === 0) return metric === "km" ? "1 km" : "menos de 5 min";
  return metric === "min" ? durationText(value, number) : `${number(value)} km`;
}

export function list(items: readonly string[]): string {
  return lists().format(items);
}
