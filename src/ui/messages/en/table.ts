import type { TableWords } from "../fr/table.ts";
import { number } from "./grammar.ts";

const LEVELS = {
  departement: ["département", "départements"],
  epci: ["group of communes", "groups of communes"],
  commune: ["commune", "communes"],
} as const;

export const table: TableWords = {
  tableHint: "Choose a row: the whole page is then about that territory.",
  tableLevel: "Level",
  tableLevels: { departement: "Départements", epci: "EPCI", commune: "Communes" },
  tableEpciNames:
    "EPCI: a group of communes that run services together. CC: group of rural communes. CA: group around a town. CU: group around a city.",
  epciSums:
    "An EPCI may lie in several départements, or partly outside the seven: the EPCI of a département do not add up to the département.",
  tableRowName: { departement: "Département", epci: "EPCI", commune: "Commune" },
  tableColumns: {
    "non-desservis": "Not covered",
    "part-avant": "Share before",
    part: "Share covered",
    gagnes: "People gained",
    moyenne: "Mean distance",
  },
  tableShareAfter: "Share after",
  tableCoveredInPart: "partly covered",
  tableCoverageFilter: "Communes covered",
  tableAnyCoverage: "all",
  tablePartly: ({ counted, all }) => `${number(counted)} of its ${number(all)} communes`,
  tableFilter: "Filter by name",
  tableCount: ({ level, count, total }) => {
    const [one, several] = LEVELS[level];
    return count === total
      ? `${number(total)} ${total === 1 ? one : several}`
      : `${number(count)} of ${number(total)} ${several}`;
  },
  tableEmpty: ({ level, text, coverage }) =>
    text === "" || coverage !== undefined
      ? "No commune of this table is covered that way."
      : `No ${LEVELS[level][0]} in this table is called “${text}”.`,
  tableSetRows:
    "A row that is only partly in the set has all of its own figures; the total of the set counts its communes only.",
  tableClearFilter: "Clear the filter",
  tableInside: ({ name }) => `Only in ${name}`,
};
