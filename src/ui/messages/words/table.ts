import type { CommuneCoverage } from "../../../domain/coverage/commune-coverage.ts";
import type { TerritoryLevel } from "../../../domain/territory-ref.ts";
import type { OptionalColumn } from "../../../domain/territory-table/table-columns.ts";
import type { Count, Named, With } from "./message.ts";

type RowLevel = Exclude<TerritoryLevel, "region">;

export interface TableWords {
  readonly tableHint: string;
  readonly tableLevel: string;
  readonly tableLevels: Named<RowLevel>;
  /** Meaning of the abbreviations in names of EPCI. */
  readonly tableEpciNames: string;
  /** Warning that rows of EPCI do not add up. */
  readonly epciSums: string;
  /** Heading of the column of names. */
  readonly tableRowName: Named<RowLevel>;
  readonly tableColumns: Named<Exclude<OptionalColumn, "population" | "densite">>;
  readonly tableShareAfter: string;
  /** Numbers of entirely and partly served communes of a territory, formatted. */
  readonly tableCoverage: With<{ readonly entirely: string; readonly inPart: string }>;
  readonly tableCoveredInPart: string;
  readonly tableCoverageFilter: string;
  readonly tableAnyCoverage: string;
  /** Note on an EPCI that lies partly outside the region. */
  readonly tablePartly: With<{ readonly counted: number; readonly all: number }>;
  readonly tableFilter: string;
  readonly tableCount: With<{ readonly level: RowLevel; readonly count: number; readonly total: number }>;
  /** `text` is "" and `coverage` undefined when not filtered by them. */
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
