import { number } from "../../../ui/messages/en/grammar.ts";
import type { OtherVintageWords } from "./fr.ts";

export const otherVintage: OtherVintageWords = {
  lead: "The same figures with the places of another year: who gained access, and who lost it. In “Data”, import a whole list of that year, such as the national list of France services: it becomes a layer, which you choose here.",
  choose: "Compare the map with",
  none: "Nothing",
  map: "This map",
  dated: ({ name, date }) => (date === "" ? `${name} (no date)` : `${name} (${date})`),
  unusable: ({ name }) =>
    `“${name}” has no place of a type of the map in the seven départements: there is nothing to compare.`,
  pending: "The figures of both editions wait for those of the page.",
  undated: ({ name }) => `“${name}” has no date: the list is taken for older than the map.`,
  counts: ({ name, types, listed, today }) =>
    `${types}, in the seven départements: ${number(listed)} in “${name}”, ${number(today)} on this map. An incomplete list would look as if places had been missing.`,
  gained: ({ count, people, communes }) =>
    `From one to the other, ${people} in ${communes === 1 ? "one commune" : `${number(communes)} communes`} ${count === 1 ? "gains" : "gain"} access.`,
  lost: ({ count, people, communes }) =>
    `From one to the other, ${people} in ${communes === 1 ? "one commune" : `${number(communes)} communes`} ${count === 1 ? "loses" : "lose"} access.`,
  unchanged: "From one to the other, nobody gains or loses access, at the chosen threshold.",
  caption: ({ territory }) => `From one edition to the other: ${territory}`,
  scroller: "Table of editions",
  gainers: "Communes that gain access",
  losers: "Communes that lose access",
  way: ({ before, after, place }) => `${before}, then ${after}${place === "" ? "" : `: ${place}`}`,
  showMap: "Show on the map who gains and who loses",
  mapCompares: ({ before, after }) => `The map shows what changes from “${before}” to “${after}”.`,
  inOrder: ({ before, after }) => `Before: “${before}”; after: “${after}”.`,
  method: ({ types, kept, stops, nowhere }) =>
    [
      `On both sides, people, roads, threshold and filters are those of the page: only places of this type change (${types}). Other types, and neighbouring places outside the seven départements, are those of today. Places that are planned or left out and supposed hours do not count, nor does the list as a layer of the map.`,
      `Places of the list with the identifier and the address of a place of today, and hence its position: ${number(kept)}. Places that count at their stops, those of the list or else those of today: ${number(stops)}.`,
      nowhere === 0 ? "" : `Itinerant services without a known stop, which do not count: ${number(nowhere)}.`,
      "Differences are computed before rounding.",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
};
