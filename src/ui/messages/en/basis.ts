import type { BasisWords, SourceDatesWords } from "../fr/basis.ts";
import { number } from "./grammar.ts";

export const basis: BasisWords = {
  sourceDates: ({ dates }) => `${dates.map(ofSource).join("; ")}.`,
  restsOnDoubt: ({ people, count }) =>
    `${people} ${count === 1 ? "is" : "are"} covered only by places whose position is doubtful, or that are placed at the town hall for want of an address.`,
  doubtfulPlace: ({ place, people, count }) =>
    count === 0 ? `${place}: the same people as another of these places` : `${place}: ${people}`,
  doubtReasons: {
    doubt: "Position or commune to be checked, as its sheet says.",
    "town-hall": "Address unknown: counted at the town hall of its commune.",
  },
};

function ofSource({ name, day, from, until, undated }: SourceDatesWords): string {
  const dated = day !== "" ? `list of ${day}` : from === until ? `source of ${from}` : `sources of ${from} to ${until}`;
  if (from === "") return `${name}: sources without a date`;
  return `${name}: ${dated}${undated === 0 ? "" : `, ${number(undated)} without a date`}`;
}
