import type { Named } from "../message.ts";
import { nombre } from "./grammar.ts";

/** Dates of the sources for places of one type; some sources may have none. */
export interface SourceDatesWords {
  /** Name of the type. */
  readonly name: string;
  /** Formatted date when there is exactly one; "" when there are several, or none with a day. */
  readonly day: string;
  /** First and last year, equal when all dates are of one year; "" when no source is dated. */
  readonly from: string;
  readonly until: string;
  readonly undated: number;
}

/** Basis of the figures of « Territoires »: age of the lists, and uncertain positions. */
export const basis = {
  /** Sentence of the method with one part for each type of place. */
  sourceDates: ({ dates }: { readonly dates: readonly SourceDatesWords[] }) => `${dates.map(deLaSource).join(" ; ")}.`,
  /** People served only by places of uncertain position. `people` is the number with its noun. */
  restsOnDoubt: ({ people, count }: { readonly people: string; readonly count: number }) =>
    `${people} ${count > 1 ? "ne sont desservis" : "n’est desservi"} que par des lieux placés avec un doute, ou à la mairie faute d’adresse.`,
  /** A place of uncertain position with the people that depend on it alone; 0 when another such place serves the same people. */
  doubtfulPlace: ({
    place,
    people,
    count,
  }: {
    readonly place: string;
    readonly people: string;
    readonly count: number;
  }) => (count === 0 ? `${place} : les mêmes qu’un autre de ces lieux` : `${place} : ${people}`),
  doubtReasons: {
    doubt: "Position ou commune à vérifier, dit la fiche.",
    "town-hall": "Adresse inconnue : compté à la mairie de sa commune.",
  } satisfies Named<"doubt" | "town-hall">,
};

function deLaSource({ name, day, from, until, undated }: SourceDatesWords): string {
  const dated = day !== "" ? `liste du ${day}` : from === until ? `source de ${from}` : `sources de ${from} à ${until}`;
  if (from === "") return `${name} : sources sans date`;
  return `${name} : ${dated}${undated === 0 ? "" : `, ${nombre(undated)} sans date`}`;
}
