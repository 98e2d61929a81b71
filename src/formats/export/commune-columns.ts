import { accessClassOf } from "../../domain/access/access-classes.ts";
import { type CommuneCoverage, coverageOfCommune } from "../../domain/coverage/commune-coverage.ts";
import type { Certainty } from "../../domain/coverage/cost-range.ts";
import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import { type Column, rounded } from "../../domain/flat-table.ts";
import type { Metric } from "../../domain/network/conditions.ts";
import type { Commune } from "../../domain/territory.ts";
import type { ExportedSides } from "./territory-columns.ts";

/** A commune with the way to its nearest place and, with a scenario, the present way. */
export interface ExportedCommune {
  readonly commune: Commune;
  /** "" for none. */
  readonly epci: string;
  /** Places inside the commune. */
  readonly places: number;
  /** People by coverage. */
  readonly people: TerritoryAccess;
  /** At the median of its people. */
  readonly access: NearestPlace;
  /** At the median; undefined without ranges of costs. */
  readonly certainty: Certainty | undefined;
  readonly before: (NearestPlace & { readonly people: TerritoryAccess }) | undefined;
}

export interface NearestPlace {
  /** In the unit of the access model; Infinity without a way to a place. */
  readonly cost: number;
  /** Undefined without one. */
  readonly place: string | undefined;
}

type CommuneColumn = Column<ExportedCommune>;

/** Columns of communes, in French like tables and codes. */
export function communeColumns(metric: Metric, sides: ExportedSides): readonly CommuneColumn[] {
  const { hasScenario, hasRanges } = sides;
  return [
    { name: "code_commune", of: ({ commune }) => commune.code },
    { name: "commune", of: ({ commune }) => commune.name },
    { name: "code_departement", of: ({ commune }) => commune.codeDepartement },
    { name: "code_epci", of: ({ commune }) => commune.codeEpci },
    { name: "epci", of: ({ epci }) => epci },
    { name: "longitude_mairie", of: ({ commune }) => commune.position[0] },
    { name: "latitude_mairie", of: ({ commune }) => commune.position[1] },
    { name: "population", of: ({ commune }) => commune.population },
    { name: "lieux", of: ({ places }) => places },
    { name: "desservie", of: ({ people }) => coverageWord(people) },
    { name: "population_comptee", of: ({ people }) => people.population },
    { name: "population_desservie", of: ({ people }) => people.coveredPopulation },
    { name: "population_non_desservie", of: ({ people }) => people.uncoveredPopulation },
    { name: `eloignement_${metric}`, of: ({ access }) => rounded(access.cost, 2) },
    { name: "lieu_le_plus_proche", of: ({ access }) => access.place },
    ...(hasScenario ? scenarioColumns(metric) : []),
    ...(hasRanges ? rangeColumns() : []),
    // 1 for the nearest.
    { name: "classe_eloignement", of: ({ access }) => accessClassOf(access.cost, metric) + 1 },
  ];
}

function scenarioColumns(metric: Metric): readonly CommuneColumn[] {
  return [
    { name: "desservie_avant", of: ({ before }) => before && coverageWord(before.people) },
    { name: "population_desservie_avant", of: ({ before }) => before?.people.coveredPopulation },
    { name: `eloignement_avant_${metric}`, of: ({ before }) => rounded(before?.cost, 2) },
    { name: "lieu_le_plus_proche_avant", of: ({ before }) => before?.place },
  ];
}

function rangeColumns(): readonly CommuneColumn[] {
  return [
    { name: "population_desservie_min", of: ({ people }) => people.coveredRange.least },
    { name: "population_desservie_max", of: ({ people }) => people.coveredRange.most },
    { name: "certitude", of: ({ certainty }) => certainty },
  ];
}

const COVERAGE_WORDS: Readonly<Record<CommuneCoverage, string>> = {
  entierement: "oui",
  "en-partie": "en partie",
  pas: "non",
};

function coverageWord(people: TerritoryAccess): string {
  return COVERAGE_WORDS[coverageOfCommune(people)];
}
