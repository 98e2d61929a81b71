import type { BasisWords, SourceDatesWords } from "../words/basis.ts";
import { nombre } from "./grammar.ts";

export const basis: BasisWords = {
  sourceDates: ({ dates }) => `${dates.map(deLaSource).join(" ; ")}.`,
  restsOnDoubt: ({ people, count }) =>
    count > 1
      ? `${people} dans ces chiffres dépendent de lieux dont la position est incertaine.`
      : `${people} dans ces chiffres dépend de lieux dont la position est incertaine.`,
  doubtfulPlace: ({ place, people, count }) =>
    count === 0 ? `${place} : les mêmes qu’un autre de ces lieux` : `${place} : ${people}`,
  doubtReasons: {
    doubt: "Position ou commune à vérifier, dit la fiche.",
    "town-hall": "Adresse inconnue : compté à la mairie de sa commune.",
  },
};

function deLaSource({ name, day, from, until, undated }: SourceDatesWords): string {
  const dated = day !== "" ? `liste du ${day}` : from === until ? `source de ${from}` : `sources de ${from} à ${until}`;
  if (from === "") return `${name} : sources sans date`;
  return `${name} : ${dated}${undated === 0 ? "" : `, ${nombre(undated)} sans date`}`;
}
