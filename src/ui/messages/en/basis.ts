import type { BasisWords, SourceDatesWords } from "../words/basis.ts";
import { number } from "./grammar.ts";

export const basis: BasisWords = {
  sourceDates: ({ dates }) => `${dates.map(ofSource).join("; ")}.`,
  restsOnDoubt: ({ people, count }) =>
    `${people} in these figures ${count === 1 ? "depends" : "depend"} on places whose position is uncertain.`,
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
