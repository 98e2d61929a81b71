import type { Named } from "../message.ts";

/** Details that tell an answer from others of the same name. */
export const hits = {
  formerly: ({ name }: { readonly name: string }) => `anciennement ${name}`,
  alsoNamed: ({ name }: { readonly name: string }) => `aussi ${name}`,
  /** Type of an answer that stands for a commune and a resort. */
  communeAndResort: "commune et station",
  massifCentre: "depuis son centre",
};

export type HitWords = typeof hits;

/** Text of a reading: its parts, the first of which gets a capital, and the notes on it. */
export const reading = {
  ...hits,
  /** A day of the week, within a week. */
  onWeekday: ({ day }: { readonly day: string }) => day.toLowerCase(),
  onDate: ({ day, date }: Named<"day" | "date">) => `${day.toLowerCase()} ${date}`,
  inAfterHours: "soir et week-end",
  /** Words that were not understood. */
  notUnderstood: ({ text }: { readonly text: string }) => `«\u00a0${text}\u00a0» n’est pas compris`,
  /** Words that look like an address, which only the online service can find. */
  addressNeedsNetwork: ({ text }: { readonly text: string }) =>
    `sans «\u00a0${text}\u00a0»\u00a0: les adresses demandent une connexion`,
};

export type ReadingWords = typeof reading;
