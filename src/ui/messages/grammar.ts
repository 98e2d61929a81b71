import type { Metric } from "../../domain/network/conditions.ts";
import type { Language } from "../../state/app-state.ts";
import { createFormat } from "../format.ts";

interface Phrases {
  readonly language: Language;
  readonly place: string;
  readonly places: string;
  /** Before an estimated value. */
  readonly about: string;
  /** A duration of less than the least step. */
  readonly leastTime: string;
}

/** Functions that write numbers, costs and lists in one language. */
export function grammarOf({ language, place, places, about, leastTime }: Phrases) {
  const { number, list, duration } = createFormat(language);
  /** French counts zero as singular. */
  const isOne = (count: number): boolean => count === 1 || (language === "fr" && count === 0);

  /** "25 km", and "1 km" for less; "less than 5 min" for 0, which stands for less than the least step. */
  function exact(value: number, metric: Metric): string {
    if (value === 0) return metric === "km" ? "1\u00a0km" : leastTime;
    return metric === "min" ? duration(value) : `${number(value)}\u00a0km`;
  }

  return {
    number,
    list,
    exact,
    places: (count: number): string => `${number(count)} ${isOne(count) ? place : places}`,
    /** Cost of an estimated way: "about 25 km"; "1 km" at the door. */
    about: (value: number, metric: Metric): string =>
      value <= 1 ? exact(value, metric) : `${about} ${exact(value, metric)}`,
  };
}
