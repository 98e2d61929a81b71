import type { LocalLayer } from "../layer/local-layer.ts";
import type { NamedCode, NamedPlace } from "./named-in-study.ts";

/** What a planner prepared, as one file holds it. */
export interface Study {
  /** Day of the saving (ISO 8601); "" when the page had no clock. */
  readonly savedOn: string;
  /** Name of its territory, in the language of who saved it. */
  readonly territory: string;
  /** Query of the link of the page, at its whole length: choices, all variants, notes. Never the position of the device. */
  readonly link: string;
  readonly data: StudyData;
  /** What the choices, the variants and the notes name, as it was: places of the map, communes and other territories, passages. */
  readonly places: readonly NamedPlace[];
  readonly territories: readonly NamedCode[];
  readonly passages: readonly NamedCode[];
  /** Key figures of the territory for the present state, then for each variant; none when the page had none yet. */
  readonly figures: readonly StudyRow[];
  /** The layers of the device, shown or not. */
  readonly layers: readonly LocalLayer[];
}

/** The published data for which the figures hold. */
export interface StudyData {
  /** Year of the municipal populations; "" when unknown. */
  readonly populationVintage: string;
  /** Latest date of a source for each type of place that counts; a year, a month or a day (ISO 8601). */
  readonly sourceDates: readonly { readonly category: string; readonly date: string }[];
  /** Checksum (SHA-256) of each published file. */
  readonly files: Readonly<Record<string, string>>;
}

export interface StudyRow {
  /** Letter of a variant; "" for the present state. */
  readonly variant: string;
  readonly places: number;
  readonly population: number;
  readonly covered: number;
  /** Range of the covered people. */
  readonly coveredLeast: number;
  readonly coveredMost: number;
  /** In the unit of the access model; undefined where nobody has a way. */
  readonly mean?: number | undefined;
  readonly median?: number | undefined;
}
