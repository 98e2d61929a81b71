import type { HoursFault } from "./parse-opening-week.ts";

const WORDS: Readonly<Record<HoursFault["what"], string>> = {
  rule: "règle illisible",
  "no-times": "jours sans heures",
  day: "jour inconnu",
  times: "heures illisibles",
  overlap: "intervalles qui se chevauchent",
};

/** A fault of opening hours in French, for the editors of the tables. */
export function describeHoursFault({ what, text }: HoursFault): string {
  return `${WORDS[what]} « ${text} »`;
}
