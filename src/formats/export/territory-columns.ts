import { shareClassOf } from "../../domain/access/access-classes.ts";
import { shareRangeOf } from "../../domain/coverage/share-range.ts";
import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import { type Column, rounded } from "../../domain/flat-table.ts";
import type { Metric } from "../../domain/network/conditions.ts";
import { territoryKey } from "../../domain/territory-ref.ts";

/** Figures of a territory and, with a scenario, those of the present state. */
export interface ExportedTerritory {
  readonly access: TerritoryAccess;
  readonly before: TerritoryAccess | undefined;
}

/** Optional columns. */
export interface ExportedSides {
  /** Whether the present state stands beside a scenario. */
  readonly hasScenario: boolean;
  /** Whether figures have ranges: those by our roads. */
  readonly hasRanges: boolean;
}

type TerritoryColumn = Column<ExportedTerritory>;

/** Columns of territories, in French like tables and codes; their names contain the unit of costs. */
export function territoryColumns(metric: Metric, sides: ExportedSides): readonly TerritoryColumn[] {
  const { hasScenario, hasRanges } = sides;
  return [
    ...figureColumns(metric),
    ...(hasScenario ? scenarioColumns(metric) : []),
    ...(hasRanges ? rangeColumns() : []),
    { name: "classe_part_desservie", of: ({ access }) => shareClass(access) },
  ];
}

/** Class of the map by share, 1 for the best served; undefined without people, and at a level that the map does not show by share. */
function shareClass({ ref: { level }, share }: TerritoryAccess): number | undefined {
  if (share === undefined || (level !== "epci" && level !== "departement")) return undefined;
  return shareClassOf(share) + 1;
}

function figureColumns(metric: Metric): readonly TerritoryColumn[] {
  return [
    { name: "niveau", of: ({ access }) => access.ref.level },
    { name: "code", of: ({ access }) => territoryKey(access.ref) },
    { name: "nom", of: ({ access }) => access.name },
    { name: "communes", of: ({ access }) => access.communes },
    { name: "communes_au_total", of: ({ access }) => access.communesInAll ?? access.communes },
    { name: "population", of: ({ access }) => access.population },
    { name: "lieux", of: ({ access }) => access.places },
    { name: "lieux_pour_10000_hab", of: ({ access }) => rounded(access.placesPer10000, 2) },
    { name: "population_desservie", of: ({ access }) => access.coveredPopulation },
    { name: "population_non_desservie", of: ({ access }) => access.uncoveredPopulation },
    { name: "part_desservie_pct", of: ({ access }) => percent(access.share) },
    { name: "communes_desservies", of: ({ access }) => access.coveredCommunes },
    { name: "communes_desservies_en_partie", of: ({ access }) => access.partlyCoveredCommunes },
    { name: "population_sans_chemin", of: ({ access }) => access.unreachedPopulation },
    { name: `eloignement_moyen_${metric}`, of: ({ access }) => rounded(access.meanCost, 2) },
    { name: `eloignement_median_${metric}`, of: ({ access }) => rounded(access.medianCost, 2) },
    { name: `eloignement_maximal_${metric}`, of: ({ access }) => rounded(access.farthest?.cost, 2) },
    { name: "commune_la_plus_eloignee", of: ({ access }) => access.farthest?.commune.name },
    { name: "code_commune_la_plus_eloignee", of: ({ access }) => access.farthest?.commune.code },
  ];
}

function scenarioColumns(metric: Metric): readonly TerritoryColumn[] {
  return [
    { name: "population_desservie_avant", of: ({ before }) => before?.coveredPopulation },
    { name: "part_desservie_avant_pct", of: ({ before }) => percent(before?.share) },
    {
      name: "habitants_gagnes",
      of: ({ access, before }) => before && access.coveredPopulation - before.coveredPopulation,
    },
    { name: `eloignement_moyen_avant_${metric}`, of: ({ before }) => rounded(before?.meanCost, 2) },
  ];
}

function rangeColumns(): readonly TerritoryColumn[] {
  return [
    { name: "population_desservie_min", of: ({ access }) => access.coveredRange.least },
    { name: "population_desservie_max", of: ({ access }) => access.coveredRange.most },
    { name: "part_desservie_min_pct", of: ({ access }) => percent(shareRangeOf(access)?.least) },
    { name: "part_desservie_max_pct", of: ({ access }) => percent(shareRangeOf(access)?.most) },
  ];
}

/** 0.914503 → 91.45: spreadsheets and QGIS show percentages. */
function percent(share: number | undefined): number | undefined {
  return rounded(share === undefined ? undefined : 100 * share, 2);
}
