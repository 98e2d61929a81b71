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
  readonly tableColumns: Named<OptionalColumn>;
  /** Of one commune. */
  readonly tableOwnCost: string;
  readonly tableServed: string;
  readonly tableServedBefore: string;
  readonly tableServedAfter: string;
  readonly tableShareAfter: string;
  readonly yes: string;
  readonly no: string;
  /** Part of an EPCI lies outside of the region. */
  readonly tablePartly: With<{ readonly counted: number; readonly all: number }>;
  readonly tableFilter: string;
  readonly tableCount: With<{ readonly level: RowLevel; readonly count: number; readonly total: number }>;
  readonly tableEmpty: With<{ readonly level: RowLevel; readonly text: string }>;
  readonly tableClearFilter: string;
  readonly tableInside: With<{ readonly name: string }>;
  readonly tableChooseColumns: Count;
  readonly tableColumnsShown: string;
  readonly tableUsualColumns: string;
  readonly widenPanel: string;
  readonly narrowPanel: string;
}
