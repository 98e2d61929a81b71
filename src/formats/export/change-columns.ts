import type { CommuneChange } from "../../domain/coverage/season-losses.ts";
import { type Column, rounded } from "../../domain/flat-table.ts";
import type { Metric } from "../../domain/network/conditions.ts";
import type { Commune } from "../../domain/territory.ts";

/** A commune whose way changes in winter, with its nearest place in each season; undefined without one. */
export interface ExportedChange {
  readonly change: CommuneChange;
  readonly summerPlace: string | undefined;
  readonly winterPlace: string | undefined;
}

export function seasonColumns(metric: Metric): readonly Column<ExportedChange>[] {
  return [
    ...COMMUNE.map(({ name, of }) => ({ name, of: ({ change }: ExportedChange) => of(change.commune) })),
    { name: "changement", of: ({ change }) => change.change },
    { name: `eloignement_ete_${metric}`, of: ({ change }) => rounded(change.summerCost, 2) },
    { name: `eloignement_hiver_${metric}`, of: ({ change }) => rounded(change.winterCost, 2) },
    { name: "lieu_ete", of: ({ summerPlace }) => summerPlace },
    { name: "lieu_hiver", of: ({ winterPlace }) => winterPlace },
  ];
}

/** A commune at whose seat siting proposes a place. */
export interface ExportedSite {
  /** 1 for the place with the greatest gain. */
  readonly rank: number;
  readonly commune: Commune;
  /** Inhabitants. */
  readonly gain: number;
  readonly after: number;
  /** What further gain another choice might bring at most, likewise; 0: this is the best choice, proven. */
  readonly atMostMore: number;
  /** Communes among which places were chosen. */
  readonly allowed: number;
}

const COMMUNE: readonly Column<Commune>[] = [
  { name: "code_commune", of: ({ code }) => code },
  { name: "commune", of: ({ name }) => name },
  { name: "code_departement", of: ({ codeDepartement }) => codeDepartement },
  { name: "code_epci", of: ({ codeEpci }) => codeEpci },
  { name: "population", of: ({ population }) => population },
];

export const SITE_COLUMNS: readonly Column<ExportedSite>[] = [
  { name: "rang", of: ({ rank }) => rank },
  ...COMMUNE.map(({ name, of }) => ({ name, of: ({ commune }: ExportedSite) => of(commune) })),
  { name: "longitude_mairie", of: ({ commune }) => commune.position[0] },
  { name: "latitude_mairie", of: ({ commune }) => commune.position[1] },
  { name: "habitants_gagnes", of: ({ gain }) => rounded(gain, 0) },
  { name: "population_desservie_apres", of: ({ after }) => rounded(after, 0) },
  { name: "gain_possible_en_plus", of: ({ atMostMore }) => rounded(atMostMore, 0) },
  { name: "communes_possibles", of: ({ allowed }) => allowed },
];
