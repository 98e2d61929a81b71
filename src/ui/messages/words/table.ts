import type { CommuneCoverage } from "../../../domain/coverage/commune-coverage.ts";
import type { TerritoryLevel } from "../../../domain/territory-ref.ts";
import type { OptionalColumn } from "../../../domain/territory-table/table-columns.ts";
import type { Count, Named, With } from "./message.ts";

type RowLevel = Exclude<TerritoryLevel, "region">;

export interface TableWords {
  readonly tableHint: string;
  readonly tableLevel: string;
  readonly tableLevels: Named<RowLevel>;
  /** What the abbreviations in the names of EPCI mean. */
  readonly tableEpciNames: string;
  /** What the rows of EPCI must not be taken for. */
  readonly epciSums: string;
  /** Above the column of names. */
  readonly tableRowName: Named<RowLevel>;
  readonly tableColumns: Named<Exclude<OptionalColumn, "population" | "densite">>;
  readonly tableShareAfter: string;
  /** Communes of a territory that are covered, as the language writes their numbers. */
  readonly tableCoverage: With<{ readonly entirely: string; readonly inPart: string }>;
  readonly tableCoveredInPart: string;
  readonly tableCoverageFilter: string;
  readonly tableAnyCoverage: string;
  /** Part of an EPCI lies outside of the region. */
  readonly tablePartly: With<{ readonly counted: number; readonly all: number }>;
  readonly tableFilter: string;
  readonly tableCount: With<{ readonly level: RowLevel; readonly count: number; readonly total: number }>;
  /** Neither the text nor the coverage is asked where it is "" or undefined. */
  readonly tableEmpty: With<{
    readonly level: RowLevel;
    readonly text: string;
    readonly coverage: CommuneCoverage | undefined;
  }>;
  readonly tableClearFilter: string;
  readonly tableInside: With<{ readonly name: string }>;
  readonly tableChooseColumns: Count;
  readonly tableColumnsShown: string;
  readonly tableUsualColumns: string;
  readonly widenPanel: string;
  readonly narrowPanel: string;
}
